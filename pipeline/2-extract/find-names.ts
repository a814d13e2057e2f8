import type { NameFound } from '../core/model.ts';
import { startKey } from './lexicon.ts';
import type { Lexicon, LexiconNode } from './lexicon.ts';
import { foldMark, isWordUnit, nextWord, startsSentence } from './words.ts';
import type { Word } from './words.ts';

/** Short forms that the report itself introduced so far, and what they stand for. */
export type ShortForms = ReadonlyMap<string, string>;

/**
 * Find every occurrence of a registered name form: whole words, the longest first, case kept; a form in
 * lower case may also begin a sentence; the last word may be a plural; a hyphen counts as a space.
 * Linear in the text; no two names overlap.
 */
export function findNames(text: string, lexicon: Lexicon, shortForms?: ShortForms): NameFound[] {
  const found: NameFound[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isWordUnit(text, end)) end++;
    const word = { start: at, end };
    const name = mayStart(text, word, lexicon) ? nameAt(text, word, lexicon) : undefined;
    const match = joinMeanings(name, shortFormAt(text, word, shortForms));
    if (match !== undefined && !isOther(text, match)) found.push(match);
    at = match?.end ?? end;
  }
  return found;
}

/**
 * Tell words that are part of another name: in "377 U.S. 533" the abbreviation is that of a law report, and
 * "New Vale" is not Vale; at the start of a sentence "New" may be a word like any other.
 */
function isOther(text: string, { start, end }: NameFound): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (text.charAt(end - 1) === '.' && /\d $/.test(before))
    return /^ \d/.test(text.slice(end, end + 2));
  if (!/(?:^| )New $/.test(before) || /\W/.test(text.slice(start, end))) return false;
  return !startsSentence(text, start - 4);
}

/** Capitals, digits and other scripts are tried; a lower-case word only if some form starts so. */
function mayStart(text: string, { start, end }: Word, lexicon: Lexicon): boolean {
  const code = text.charCodeAt(start);
  if (code < 97 || code > 122) return true;
  return (
    lexicon.lowerStarts.has(startKey(code, end - start)) ||
    lexicon.lowerStarts.has(startKey(code, end - start - 1))
  );
}

function nameAt(text: string, first: Word, lexicon: Lexicon): NameFound | undefined {
  const written = text.slice(first.start, first.end);
  const exact = longest(text, first, { node: lexicon.root, written });
  if (exact !== undefined) return exact;
  const lower = written.charAt(0).toLowerCase() + written.slice(1);
  if (lower === written || !startsSentence(text, first.start)) return undefined;
  return longest(text, first, { node: lexicon.root, written: lower });
}

function longest(
  text: string,
  first: Word,
  { node, written }: { readonly node: LexiconNode; readonly written: string },
): NameFound | undefined {
  let best: NameFound | undefined;
  let step: LexiconNode | undefined = node;
  let word: Word | undefined = first;
  let spelling = written;
  while (word !== undefined) {
    const plural: readonly string[] | undefined = pluralEnd(step, spelling);
    if (plural !== undefined) best = { start: first.start, end: word.end, entities: plural };
    step = step.next.get(spelling);
    if (step === undefined) return best;
    if (step.entities !== undefined) {
      best = { start: first.start, end: word.end, entities: step.entities };
    }
    word = following(text, word);
    if (word !== undefined) spelling = foldMark(text.slice(word.start, word.end));
  }
  return best;
}

/** The next word; a hyphen that joins two words is passed over. */
function following(text: string, { end }: Word): Word | undefined {
  const word = nextWord(text, end);
  if (word?.start !== end || !isWordUnit(text, word.end)) return word;
  return foldMark(text.slice(word.start, word.end)) === '-' ? nextWord(text, word.end) : word;
}

const plurals: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
];

function pluralEnd(node: LexiconNode, word: string): readonly string[] | undefined {
  if (!word.endsWith('s') || node.next.get(word)?.entities !== undefined) return undefined;
  for (const [plural, singular] of plurals) {
    if (!word.endsWith(plural)) continue;
    const ended = node.next.get(word.slice(0, word.length - plural.length) + singular)?.entities;
    if (ended !== undefined) return ended;
  }
  return undefined;
}

/** A form that the register gives to one entity and the report to another stands for neither alone. */
function joinMeanings(name: NameFound | undefined, short: NameFound | undefined) {
  if (name === undefined || short?.end !== name.end) return name ?? short;
  const entities = new Set([...name.entities, ...short.entities]);
  return entities.size === name.entities.length ? name : { ...name, entities: [...entities] };
}

function shortFormAt(
  text: string,
  { start, end }: Word,
  forms?: ShortForms,
): NameFound | undefined {
  if (forms === undefined || forms.size === 0) return undefined;
  const written = text.slice(start, end);
  const entity = forms.get(written) ?? forms.get(written.replace(/s$/, ''));
  return entity === undefined ? undefined : { start, end, entities: [entity] };
}
