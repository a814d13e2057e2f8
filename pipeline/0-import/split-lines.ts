/** A line of a page that is not blank, trimmed; `start` and `end` hold its words. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Blank lines between the line before and this one; 0 for the first of a page. */
  readonly blankBefore: number;
}

/** Split a text into its lines that are not blank. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let last = 0;
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    number += 1;
    const raw = match[1];
    if (raw === undefined || raw.trim() === '') continue;
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    const end = match.index + raw.trimEnd().length;
    const blankBefore = last === 0 ? 0 : number - last - 1;
    lines.push({ number, text: raw.trim(), start, end, indent, blankBefore });
    last = number;
  }
  return lines;
}
