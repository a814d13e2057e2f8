import { kindOfHead, officeHeads } from './head-words.ts';
import { lastWord, wordsOf } from './name-range.ts';
import type { NameRange, Reading } from './name-range.ts';
import { surnamesToo } from './person-names.ts';
import { isCommonWord, isFirstName, isPlace, isSurname } from './place-words.ts';
import type { Token } from './tokens.ts';
import { crowned, noNames, ranks, topics } from './word-lists.ts';

/** Cut "Prime Minister Mary Oake" into the office, as her title of address, and her name. */
export function cutHolder(range: NameRange, reading: Reading): NameRange {
  const { tokens } = reading;
  const office = range.title === undefined ? indexOfOffice(tokens, range) : undefined;
  if (office === undefined) return range;
  const from = endOfOffice(tokens, { from: office, to: range.to });
  const holder = { from, to: range.to };
  if (!isHolder(tokens.slice(from, range.to), tokens[from - 1])) return range;
  const title = wordsOf({ from: range.from, to: from }, tokens);
  return { ...holder, title, head: lastWord(holder, reading), open: false };
}

/** The first noun of an office or rank that stands behind no first name. */
function indexOfOffice(tokens: readonly Token[], { from, to }: NameRange): number | undefined {
  for (let at = from; at < to - 1; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'initial') return undefined;
    if (isOffice(token)) return crowned.has(token.words) ? undefined : at;
    if (isFirstName(token.words) && !isPlace(token.words)) return undefined;
  }
  return undefined;
}

function isOffice({ words }: Token): boolean {
  return officeHeads.has(words) || ranks.has(words);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where the words of the office end: behind its nouns, and behind what it is "of" or "for". */
function endOfOffice(tokens: readonly Token[], { from, to }: Run): number {
  let joined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.shape === 'lower') joined = true;
    else if (!isOffice(token) && !(joined && isField(token))) return at;
  }
  return to;
}

/** What an office is for: a topic, a body, a place. */
function isField({ words, shape }: Token): boolean {
  if (shape === 'acronym' || topics.has(words) || isPlace(words)) return true;
  return kindOfHead(words) !== undefined || /^(?:State|Staff|General|Operations)$/.test(words);
}

/** Tell whether words behind an office name who holds it. */
function isHolder(words: readonly Token[], before: Token | undefined): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > 4) return false;
  if (words.some((token) => !isNameWord(token, token === last))) return false;
  if (isFirstName(first.words) || isSurname(first.words) || first.shape === 'initial') return true;
  if (words.length === 1 && isAddressed(last, before)) return true;
  return !words.some(({ words: each }) => isCommonWord(each.toLowerCase()) || isPlace(each));
}

/** "President Rice", "Director Tenet": behind these a common word is a surname. */
function isAddressed({ words }: Token, before: Token | undefined): boolean {
  const office = before?.words ?? '';
  return addressed.has(office) || (alsoAddressed.has(office) && !/(?:s|ing)$/.test(words));
}

function isNameWord({ words, shape }: Token, isLast: boolean): boolean {
  if (shape === 'initial') return !isLast;
  if (/^(?:number|lower|acronym)$/.test(shape) || topics.has(words) || noNames.has(words))
    return false;
  return kindOfHead(words) === undefined || (isLast && surnamesToo.has(words));
}

/** Offices and ranks before which people have any surname, such as Bush, Rice or Lincoln. */
const addressed: ReadonlySet<string> = new Set([
  ...ranks,
  ...(
    'President Vice-President Minister Premier Taoiseach Secretary Senator Representative Congressman Congresswoman Governor Judge Justice ' +
    'Constable Inspector Superintendent Ambassador Chancellor Mayor Sheriff Bishop Archbishop Cardinal Councillor Speaker Attorney Doctor'
  ).split(' '),
]);

/** The same, where no plural or verbal noun follows, as in Director Operations. */
const alsoAddressed: ReadonlySet<string> = new Set(
  'Director Commissioner Chairman Chairwoman Counsel Coroner Detective Spokesman Spokeswoman Administrator'.split(
    ' ',
  ),
);
