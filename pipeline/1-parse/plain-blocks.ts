import type { Heading, Paragraph, RootContent } from 'mdast';

/** A range of the text that needs a Markdown parser, or a block that does not. */
export type Cut =
  | { readonly kind: 'markdown'; readonly from: number; readonly to: number }
  | { readonly kind: 'block'; readonly node: RootContent };

/**
 * Cut a text at its empty lines. Headings, paragraphs and numbered items whose characters mean only
 * themselves are blocks at once, with the positions that a parser gives them; all else is left to one.
 * The text must have nothing that reaches over empty lines. `numbered`: items of ordered lists are
 * read one by one, so that it does not matter whether they stand in one list.
 */
export function* cutBlocks(text: string, numbered: boolean): Generator<Cut> {
  const reading: Reading = { text, numbered, references: text.includes(']:') };
  let markdown: number | undefined;
  for (let from = skipLines(text, 0); from < text.length;) {
    const to = endOfBlock(text, from);
    const next = skipLines(text, to);
    const node = continues(text, next) ? undefined : readPlain(reading, from, to);
    if (node === undefined) markdown ??= from;
    else {
      if (markdown !== undefined) yield { kind: 'markdown', from: markdown, to: from };
      markdown = undefined;
      yield { kind: 'block', node };
    }
    from = next;
  }
  if (markdown !== undefined) yield { kind: 'markdown', from: markdown, to: text.length };
}

interface Reading {
  readonly text: string;
  readonly numbered: boolean;
  /** Whether words in brackets may be references to a definition. */
  readonly references: boolean;
}

function skipLines(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === newLine) next++;
  return next;
}

function endOfBlock(text: string, from: number): number {
  const found = text.indexOf('\n\n', from);
  if (found !== -1) return found;
  return text.endsWith('\n') ? text.length - 1 : text.length;
}

/** What starts with white space may belong to the block before it. */
function continues(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

const heading = /(#{1,6}) (?=[^ #\n])/y;
const item = /\d{1,9}[.)] (?=\S)/y;

function readPlain(reading: Reading, from: number, to: number): RootContent | undefined {
  const { text } = reading;
  const first = text.charCodeAt(from);
  if (first === hash) return readHeading(reading, from, to);
  const marker = isDigit(first) ? lengthAt(item, text, from) : 0;
  if (marker > 0 && !reading.numbered) return undefined;
  if (!isPlain(reading, from + marker, to)) return undefined;
  const paragraph = paragraphAt(text, from + marker, to);
  if (marker === 0) return paragraph;
  const position = positionOf(from, to);
  const only = { type: 'listItem' as const, children: [paragraph], position };
  return { type: 'list', ordered: true, children: [only], position };
}

function readHeading(reading: Reading, from: number, to: number): Heading | undefined {
  const { text } = reading;
  const marker = lengthAt(heading, text, from);
  const start = from + marker;
  if (marker === 0 || text.slice(start, to).includes('\n') || text[to - 1] === '#')
    return undefined;
  if (!isPlain(reading, start, to)) return undefined;
  const { children } = paragraphAt(text, start, to);
  const depth = (marker - 1) as Heading['depth'];
  return { type: 'heading', depth, children, position: positionOf(from, to) };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function paragraphAt(text: string, from: number, to: number): Paragraph {
  const position = positionOf(from, to);
  const words = { type: 'text' as const, value: text.slice(from, to), position };
  return { type: 'paragraph', children: [words], position };
}

/** Readers use offsets only: lines and columns are counted where a diagnostic is shown. */
function positionOf(from: number, to: number): NonNullable<Paragraph['position']> {
  return { start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } };
}

const newLine = 10;
const space = 32;
const exclamation = 33;
const hash = 35;
const ampersand = 38;
const openBracket = 91;

/** For each ASCII character: whether it may mean something else in Markdown than itself. */
const mayMean = Uint8Array.from({ length: 128 }, (_, code) =>
  code < space || '!&<[\\]_`*|'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function isPlain(reading: Reading, from: number, to: number): boolean {
  const { text } = reading;
  if (to <= from || text.charCodeAt(to - 1) === space || !startsWords(text, from)) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 || mayMean[code] === 0) continue;
    const length = plainLength(reading, at, code);
    if (length === 0) return false;
    at += length - 1;
  }
  return true;
}

const entity = /&[#a-z]/iy;
/** A footnote marker, or a word in brackets; what follows must not make it a link or definition. */
const bracketed = /\[\^?[\w.-]{1,20}\](?![([:])/y;

/** How many characters mean only themselves from a character that may mean something else. */
function plainLength({ text, references }: Reading, at: number, code: number): number {
  switch (code) {
    case newLine:
      return text.charCodeAt(at - 1) !== space && startsWords(text, at + 1) ? 1 : 0;
    case exclamation:
      return text.charCodeAt(at + 1) === openBracket ? 0 : 1;
    case ampersand:
      return lengthAt(entity, text, at) === 0 ? 1 : 0;
    case openBracket:
      return references && text[at + 1] !== '^' ? 0 : lengthAt(bracketed, text, at);
    default:
      return 0;
  }
}

const listMarker = /\d{1,9}[.)](?:\s|$)/y;

/** Tell whether a line starts with words: a letter, a number, a bracket, a quotation mark or a currency. */
function startsWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return lengthAt(listMarker, text, at) === 0;
  return code >= 128 || /["'($A-Za-z]/.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
