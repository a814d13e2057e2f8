import type { Span } from '../../core/model.ts';

/**
 * A word: `cap` begins with a capital, `acronym` has capitals only (NCA, U.S., C&AG), `mixed` has
 * one inside (DfE, iPlayer), `initial` is one letter of a person's name (J.).
 */
export type Shape = 'cap' | 'acronym' | 'mixed' | 'initial' | 'lower' | 'number';

export interface Token extends Span {
  readonly words: string;
  readonly shape: Shape;
  /** True where a sentence, a quotation or a list item begins here. */
  readonly begins: boolean;
}

const word =
  /[a-z]+(?![\p{L}\p{M}\d'\u2019\u2010\u2011-])|(?:\p{Lu}\.){2,}|\p{Lu}(?:&\p{Lu}+)+|(?:[Aa]l|[Aa]n|[Aa]s|[Ee]l)-\p{Lu}[\p{L}\d\p{M}]*(?:['\u2019](?![sS](?![\p{L}\d]))[\p{L}\d]+)*|[\p{Ll}\d][\p{L}\d\p{M}]*(?:['\u2019](?![sS](?![\p{L}\d]))[\p{L}\d]+)*|[\p{L}\d][\p{L}\d\p{M}]*(?:(?:['\u2019](?![sS](?![\p{L}\d]))|[-\u2010\u2011](?=\p{Lu}|(?:a|de|la|le|en|sur|on|upon|in|by|under|of|the|and|al|el|du|des|super)-\p{Lu}|(?<=\b(?:COVID|Covid)-)\d)|(?<=-\p{Ll}{1,5})-(?=\p{Lu}))[\p{L}\d][\p{L}\d\p{M}]*)*/gu;

/** Words before whose full stop a name goes on. */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Hon St Gen Sen Rep Reps Sens Gov Lt Col Sgt Capt Maj Cpl Adm Jr Sr Inc Ltd Co Corp Bros No Nos vs v ' +
    'Messrs Insp Supt Det Pres Amb Sec Art Arts Asst Dept Fr Mt Ft Cllr'
  ).split(' '),
);

/** What has a letter for its name: a full stop behind it ends a sentence. */
const lettered = new Set(
  'Gate Pen Block Building Tower Platform Terminal Wing Level Section Part Annex Appendix Schedule Exhibit Category Type Class Grade Group Figure Table Option Phase Plan Company Witness Soldier Person Patient Hepatitis Vitamin'.split(
    ' ',
  ),
);

/** Read the words of a text, with what they look like. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token | undefined;
  for (const match of text.matchAll(word)) {
    const words = match[0].trimEnd();
    const start = match.index;
    const against = text.charAt(start - 1);
    if (against === '°' || (words === 's' && /['\u2019]/.test(against))) continue;
    const end = start + words.length;
    const gap = text.slice(before?.end ?? 0, start);
    const shape = shapeOf(words, text.charAt(end));
    const ends = before?.shape === 'initial' && endsSentence(tokens.at(-2)?.words, words);
    before = { start, end, words, shape, begins: begins(gap, ends ? undefined : before) };
    tokens.push(before);
  }
  return tokens;
}

/** "Gate C. It", "A. The": the full stop behind a letter ends a sentence. */
function endsSentence(before = '', next: string): boolean {
  return (
    lettered.has(before) ||
    /^(?:The|In|It|This|He|She|They|We|However|But|At|On|For|As|There)$/.test(next)
  );
}

function shapeOf(words: string, next: string): Shape {
  if (/^[a-z]+$/.test(words)) return 'lower';
  if (/^\d[\d\p{Ll}]*$/u.test(words)) return 'number';
  if (/^\p{Lu}$/u.test(words)) return next === '.' ? 'initial' : 'acronym';
  if (/^\P{Ll}+$/u.test(words)) return 'acronym';
  if (/^\p{Lu}(?:[\p{Ll}\p{M}\d]|['\u2019-]|(?<=['\u2019-]|Mc|Mac)\p{Lu})+$/u.test(words))
    return 'cap';
  if (/^\p{Ll}+$/u.test(words) || !/\p{Lu}/u.test(words)) return 'lower';
  return 'mixed';
}

/** A full stop, or a mark that lets a sentence or a list item follow, stands before the word. */
function begins(gap: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (gap === ' ') return false;
  if (/[!?:\u2022\u25cf|]|[("\u201c\u2018]$/.test(gap)) return true;
  if (!gap.includes('.') || gap.startsWith('.,')) return false;
  return !(/^\.\s/.test(gap) && (before.shape === 'initial' || abbreviations.has(before.words)));
}

/** Tell whether a token is written as a name is: with a capital. */
export function isCapital({ shape }: Token): boolean {
  return shape === 'cap' || shape === 'acronym' || shape === 'mixed' || shape === 'initial';
}
