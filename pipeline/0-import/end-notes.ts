import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';

/** A sign of a text that is written anew. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Texts of footnotes that were found below a heading, and their markers, written as `[^31]`. */
export interface EndNotes {
  readonly text: string;
  readonly count: number;
  /** Where the first heading stands. */
  readonly start: number;
}

const heading = /^(?:#{1,6}\s+|\*\*)?(?:end ?|foot)?notes(?: to .{1,60})?(?:\*\*)?:?$/i;
const entry = /^(?:\[(\d{1,3})\]|<sup>(\d{1,3})<\/sup>|(\d{1,3})\\?[.):]?(?=\s))[.:]?\s*(?=\S)/;
const marker = /<sup>\s*\[?(\d{1,3})\]?\s*<\/sup>|\[\^?(\d{1,3})\](?![(:])/g;

/** Check that words head the texts of footnotes. */
export function headsNotes(words: string): boolean {
  return heading.test(words);
}

/** Find numbered texts below a heading such as Notes, for at least half of which a marker stands above. */
export function endNotes(text: string): EndNotes | undefined {
  const lines = splitLines(text);
  const changes: Change[] = [];
  let count = 0;
  let start: number | undefined;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    if (!heading.test(line.text)) continue;
    const entries = entriesBelow(lines, index + 1);
    const labels = new Set(entries.map(({ label }) => label));
    const markers = markersBetween(text, { from, to: line.start, labels });
    const marked = new Set(markers.map(({ label }) => label));
    if (entries.length === 0 || marked.size * 2 < labels.size) continue;
    for (const change of [...markers, ...entries]) changes.push(change);
    count += entries.length;
    start ??= line.start;
    from = entries.at(-1)?.end ?? line.end;
  }
  return start === undefined ? undefined : { text: write(text, changes), count, start };
}

type Labelled = Change & { readonly label: string };

/** Entries whose numbers rise by one, up to the next heading or a block that has no number. */
function entriesBelow(lines: readonly Line[], first: number): readonly Labelled[] {
  const entries: Labelled[] = [];
  for (const line of lines.slice(first)) {
    const match = entry.exec(line.text);
    const label = match?.[1] ?? match?.[2] ?? match?.[3];
    const last = entries.at(-1)?.label;
    const isNext = last === undefined || Number(label) === Number(last) + 1;
    if (match !== null && label !== undefined && isNext) {
      const end = line.start + match[0].length;
      entries.push({ start: line.start, end, by: `[^${label}]: `, label });
    } else if (line.blankBefore > 0 || entries.length === 0 || line.text.startsWith('#')) break;
  }
  return entries;
}

function markersBetween(
  text: string,
  { from, to, labels }: { from: number; to: number; labels: ReadonlySet<string> },
): readonly Labelled[] {
  return [...text.slice(from, to).matchAll(marker)].flatMap((match): Labelled[] => {
    const label = match[1] ?? match[2] ?? '';
    const start = from + match.index;
    const opensLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start));
    if (!labels.has(label) || opensLine) return [];
    return [{ start, end: start + match[0].length, by: `[^${label}]`, label }];
  });
}

function write(text: string, changes: readonly Change[]): string {
  const sorted = [...changes].sort((one, other) => one.start - other.start);
  let end = 0;
  const parts: string[] = [];
  for (const change of sorted) {
    parts.push(text.slice(end, change.start), change.by);
    end = change.end;
  }
  return parts.join('') + text.slice(end);
}
