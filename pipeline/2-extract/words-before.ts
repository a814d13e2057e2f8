const LONGEST_WORD = 24;
const DIVIDERS: ReadonlySet<string> = new Set(' (“‘"[—–');

/** Give the start of the word that ends at a place. */
function wordStart(text: string, end: number): number {
  let start = end;
  const first = Math.max(0, end - LONGEST_WORD);
  while (start > first && !DIVIDERS.has(text.charAt(start - 1))) start--;
  return start;
}

/** Give the end of the word before a place: one space or hyphen may stand between. */
export function wordEndBefore(text: string, place: number): number {
  const before = text[place - 1];
  return before === ' ' || before === '-' ? place - 1 : place;
}

/** Give the word before a place in lower case; it may be empty. */
export function wordBefore(text: string, place: number): string {
  const end = wordEndBefore(text, place);
  return text.slice(wordStart(text, end), end).toLowerCase();
}

/** A phrase of a table, and where it starts. */
export interface PhraseFound<Meaning> {
  readonly words: string;
  readonly meaning: Meaning;
  readonly start: number;
}

/** Phrases by their words in lower case, prepared for looking backwards. */
export interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly lastWords: ReadonlySet<string>;
  readonly mostWords: number;
}

/** Prepare phrases for `phraseBefore`. */
export function toPhrases<Meaning>(meanings: ReadonlyMap<string, Meaning>): Phrases<Meaning> {
  const phrases = [...meanings.keys()].map((phrase) => phrase.split(' '));
  const lastWords = new Set(phrases.flatMap((words) => words.slice(-1)));
  return { meanings, lastWords, mostWords: Math.max(...phrases.map(({ length }) => length)) };
}

/** Look up the longest phrase that ends before a place: no pattern, as mostly there is none. */
export function phraseBefore<Meaning>(
  text: string,
  place: number,
  { meanings, lastWords, mostWords }: Phrases<Meaning>,
): PhraseFound<Meaning> | undefined {
  const end = wordEndBefore(text, place);
  let start = wordStart(text, end);
  if (!lastWords.has(text.slice(start, end).toLowerCase())) return undefined;
  let longest: PhraseFound<Meaning> | undefined;
  for (let count = 1; count <= mostWords; count++) {
    const words = text.slice(start, end).toLowerCase();
    const meaning = meanings.get(words);
    if (meaning !== undefined) longest = { words, meaning, start };
    if (text[start - 1] !== ' ') break;
    start = wordStart(text, start - 1);
  }
  return longest;
}
