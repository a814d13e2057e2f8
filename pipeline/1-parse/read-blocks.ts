import type { Span } from '../core/model.ts';

/** A block of a text file: its words with marks of Markdown blanked, and where it begins in the file. */
export interface Block {
  readonly text: string;
  readonly start: number;
  /** The line of the file, from 1. */
  readonly line: number;
  /** What is set in italics: offsets in the text. */
  readonly emphasised: readonly Span[];
}

/** Lines that begin a block of their own: headings, list items, table rows, page marks, quotations. */
const ownBlock = /^\s*(?:#{1,6} |[-*+•●◦▪] |\d+[.)]\s|\(?[a-z\d]{1,4}\) |>|\||%%|---|===)/;
const skipped = /^\s*(?:%%.*%%|-{3,}|={3,}|\*{3,}|\|?[\s:|-]+\|?)\s*$/;

/** Marks of Markdown that are no words: blanked, so that every offset stays that of the file. */
const marks: readonly RegExp[] = [
  /\[\^[^\]\s]+\]:?|<\/?[a-zA-Z][^<>]*>|\]\([^()\s]*\)|https?:\/\/\S+|(?<=[\p{L}.,;)'"\u2019\u201d])\[\d{1,4}\]/gu,
  /^\s*(?:#{1,6}|>+|[-*+•●◦▪]|\d+[.)]) /gm,
  /\*{1,3}|`+|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])/gu,
];

/** Read the blocks of a Markdown or text file; one line break is a space. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let start = 0;
  let line = 0;
  let at = bodyStart(text);
  let number = text.slice(0, at).split('\n').length;
  const close = (): void => {
    const written = lines.join('\n');
    const words = blank(written);
    if (words.trim() !== '') {
      blocks.push({ text: words, start, line, emphasised: findEmphasised(written) });
    }
    lines = [];
  };
  for (const written of text.slice(at).split('\n')) {
    if (written.trim() === '' || skipped.test(written)) close();
    else {
      if (ownBlock.test(written)) close();
      if (lines.length === 0) [start, line] = [at, number];
      lines.push(written);
    }
    at += written.length + 1;
    number++;
  }
  close();
  return blocks;
}

const italics = /(?<![*\w\\])([*_])(?![*_\s])([^*_]{4,200}?)(?<![\s\\])\1(?![*\w])/g;

function findEmphasised(text: string): readonly Span[] {
  if (!/[*_]/.test(text)) return [];
  return [...text.matchAll(italics)].map(({ index, 2: inner = '' }) => ({
    start: index + 1,
    end: index + 1 + inner.length,
  }));
}

/** Metadata between two lines of hyphens at the start is no text. */
function bodyStart(text: string): number {
  if (!/^---\r?\n/.test(text)) return 0;
  const end = /\n---[ \t]*\r?\n/.exec(text.slice(3));
  return end === null ? 0 : 3 + end.index + end[0].length;
}

function blank(text: string): string {
  let words = text;
  for (const mark of marks) words = words.replace(mark, (found) => ' '.repeat(found.length));
  return words.replace(/[\n\r\t]/g, ' ');
}
