/** Half-open range of one word, or of one punctuation mark, in a text. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

const letter = 1;
const space = 2;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) classes[code] = letter;
  else if (code <= 32) classes[code] = space;
}
const letterBeyondAscii = /[\p{L}\p{N}\p{M}]/u;

/** Tell whether the unit at an offset belongs to a word: a letter, digit or mark of any script. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return classes[code] === letter;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code >= 128 && letterBeyondAscii.test(text.charAt(at));
}

/** Give the next word or punctuation mark from an offset, or undefined at the end of the text. */
export function nextWord(text: string, from: number): Word | undefined {
  let start = from;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (start >= text.length) return undefined;
  let end = start;
  while (end < text.length && isWordUnit(text, end)) end++;
  return { start, end: end === start ? start + 1 : end };
}

function isSpace(code: number): boolean {
  return code < 128 ? classes[code] === space : code === 0xa0 || code === 0x202f;
}

/** Fold the spellings of one mark: apostrophes to `'`, dashes to `-`. */
export function foldMark(word: string): string {
  if (word.length > 1) return word;
  if (word === '\u2019' || word === '\u2018') return "'";
  return /[\u2010-\u2015\u2212]/.test(word) ? '-' : word;
}

/** Tell whether a sentence starts at an offset: only marks stand between it and a full stop. */
export function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[\s"'\u2018\u201c([]/.test(text.charAt(before))) before--;
  return before < 0 || /[.!?:;\u2022]/.test(text.charAt(before));
}
