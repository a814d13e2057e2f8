import type { GluedMarker } from './glued-markers.ts';
import { splitLines } from './split-lines.ts';

/** The text of one footnote, and where it and its number stand. */
export interface FootNote {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Fewer texts in one row, where none begins a block, may be numbers in a sentence. */
const fewestWithin = 3;

/**
 * Find texts of footnotes that stand one behind another at the foot of a page, each with its number:
 * a row of them ends its block, and holds every number from the first without a text to the last marked.
 */
export function footNotes(text: string, markers: readonly GluedMarker[]): readonly FootNote[] {
  const found: FootNote[] = [];
  let next = 0;
  for (const { start: blockStart, end } of blocksOf(text)) {
    const block = text.slice(blockStart, end);
    let last = next;
    while ((markers[last]?.at ?? end) < end) last += 1;
    const open = markers.slice(next, last);
    const row = open.length === 0 ? undefined : findRow(block, open);
    if (row === undefined) continue;
    for (const [place, at] of row.entries()) {
      const stop = row[place + 1] ?? block.length;
      const { digits = '', run = 1 } = open[place] ?? {};
      const words = block
        .slice(at + digits.length, stop)
        .replace(/\s+/g, ' ')
        .trim();
      const label = run === 1 ? digits : `${digits}-${run}`;
      found.push({ label, start: blockStart + at, end: blockStart + stop, words });
    }
    next = last;
  }
  return found;
}

/** Where lines stand together, without a blank line between them. */
function blocksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end, blankBefore } of splitLines(text)) {
    const block = blocks.at(-1);
    if (block === undefined || blankBefore > 0) blocks.push({ start, end });
    else block.end = end;
  }
  return blocks;
}

/** The places of the numbers of a row, or none if one of them is not there. */
function findRow(block: string, open: readonly GluedMarker[]): readonly number[] | undefined {
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const starts = placesOf(block, first.digits, 0);
  for (const start of starts.reverse()) {
    const row = [start];
    for (const { digits } of others) {
      const [at] = placesOf(block, digits, (row.at(-1) ?? 0) + digits.length + 2);
      if (at === undefined) break;
      row.push(at);
    }
    if (row.length === open.length && (start === 0 || row.length >= fewestWithin)) return row;
  }
  return undefined;
}

function placesOf(block: string, digits: string, from: number): number[] {
  const pattern = new RegExp(String.raw`(?<=^|\s)${digits}(?=\s+\S)`, 'g');
  pattern.lastIndex = from;
  return [...block.matchAll(pattern)].map(({ index }) => index).filter((index) => index >= from);
}
