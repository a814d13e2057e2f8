import type { PlainText, Span } from './model.ts';
import type { Where } from './flags.ts';

/** Give the place in its file of a span of a plain text. */
export function whereOf(file: string, body: PlainText, span: Span): Where {
  const last = body.places.length - 1;
  const start = body.places.at(Math.min(span.start, last));
  if (span.end <= span.start) return { file, start, end: start };
  return { file, start, end: body.places.at(Math.min(span.end, last + 1) - 1) + 1 };
}

/** Count in Unicode code points what is counted in UTF-16 units. */
export function codePointCounter(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const counts = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const second = isLowSurrogate(text, at) && at > 0 && isHighSurrogate(text, at - 1);
    counts[at + 1] = (counts[at] ?? 0) + (second ? 0 : 1);
  }
  return (offset) => counts[offset] ?? 0;
}

/** Move an offset back so that it does not cut a character in two. */
export function characterStart(text: string, offset: number): number {
  const cuts = offset > 0 && isLowSurrogate(text, offset) && isHighSurrogate(text, offset - 1);
  return cuts ? offset - 1 : offset;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Line and column, both from 1; columns count UTF-16 units. */
interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Give the line and column of any offset of a text, which is read once. */
export function lineFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (const { 0: mark, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
  return (offset) => {
    let from = 0;
    let to = starts.length - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) from = middle;
      else to = middle - 1;
    }
    return { line: from + 1, column: offset - (starts[from] ?? 0) + 1 };
  };
}

/** Give the line and column of one offset of a text. */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  return lineFinder(text)(offset);
}

/** The offset of a line and column, both from 1, as `lineAndColumn` counts them. */
export function offsetAt(text: string, line: number, column: number): number {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)];
  const before = breaks[line - 2];
  return (before === undefined ? 0 : before.index + before[0].length) + column - 1;
}
