import type { Finding } from './finding.ts';
import type { Dropped, DropReason } from './imported-page.ts';
import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';

/** A text in which what a printed page adds is blank, of the same length, and what that was. */
export interface Blanked {
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly findings: readonly Finding[];
}

interface Furniture {
  readonly reason: DropReason;
  readonly told: string;
  readonly lines: readonly Line[];
}

/** Blank the marks of pages, page numbers, running heads and tables of contents. */
export function blankFurniture(page: string, text: string): Blanked {
  const lines = splitLines(text);
  const marks = lines.filter((line) => pageMark.test(line.text));
  const numbers = pageNumbers(lines);
  const contents = lines.filter((line) => leader.test(line.text));
  const breaks = new Set([...marks, ...numbers]);
  const { heads, doubts } = runningHeads(lines, breaks);
  const found: readonly Furniture[] = [
    { reason: 'page-number', told: 'Marks of pages were left out', lines: marks },
    {
      reason: 'page-number',
      told: 'Lone numbers that count pages were left out',
      lines: numbers,
    },
    {
      reason: 'page-head',
      told: 'Short lines that come again at the breaks of pages were left out',
      lines: heads,
    },
    {
      reason: 'table-of-contents',
      told: 'Lines with dots before a page number, a table of contents, were left out',
      lines: contents.length > 2 ? contents : [],
    },
  ];
  const findings = found.flatMap(({ told, lines: [first, ...others] }): Finding[] =>
    first === undefined
      ? []
      : [{ page, kind: 'decision', text: told, count: others.length + 1, line: first.number }],
  );
  const dropped = found.flatMap(({ reason, lines: out }) =>
    out.map((line): Dropped => ({ line: line.number, text: line.text, reason })),
  );
  return {
    text: blank(text, { out: new Set(found.flatMap(({ lines: out }) => out)), lines, breaks }),
    dropped: dropped.sort((one, other) => one.line - other.line),
    findings: [...findings, ...doubts.map((doubt): Finding => ({ page, ...doubt }))],
  };
}

const pageMark =
  /^(?:%%\s*page\s+\S{1,10}\s*%%|<!--\s*page\s+\S{1,10}\s*-->|\[page \d{1,4}\]|\f)$/i;
const leader = /(?:\.{4,}|(?:\.\s){4,}|…{2,})\s*(?:\d{1,4}|[ivxlc]{1,6})$/;

/** Numbers alone between blank lines, if three or more of them rise from one to the next. */
function pageNumbers(lines: readonly Line[]): readonly Line[] {
  const lone = lines.filter(
    (line, index) =>
      /^(?:page )?\d{1,4}(?: of \d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$/i.test(line.text) &&
      (line.blankBefore > 0 || index === 0) &&
      (lines[index + 1]?.blankBefore ?? 1) > 0,
  );
  const rising: Line[] = [];
  let last = 0;
  for (const line of lone) {
    const value = Number(/\d+/.exec(line.text)?.[0]);
    if (value <= last || (last > 0 && value - last > 20)) continue;
    rising.push(line);
    last = value;
  }
  return rising.length >= 3 ? rising : [];
}

type Doubt = Omit<Finding, 'page'>;

/** The same short line three times or more: at breaks of pages a running head, else a question. */
function runningHeads(
  lines: readonly Line[],
  breaks: ReadonlySet<Line>,
): { readonly heads: readonly Line[]; readonly doubts: readonly Doubt[] } {
  const alike = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (breaks.has(line) || text.length > 100 || /[.:;,|]$|^[-*>#|&+_]|^\d+$/.test(text)) continue;
    alike.set(text, [...(alike.get(text) ?? []), index]);
  }
  const heads: Line[] = [];
  const doubts: Doubt[] = [];
  for (const [text, indexes] of alike) {
    if (indexes.length < 3) continue;
    const isAtBreak = (index: number): boolean =>
      [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && breaks.has(line));
    const out = indexes.filter(isAtBreak);
    const [first = 0] = indexes;
    const line = lines[first]?.number ?? 1;
    if (out.length >= indexes.length / 2) heads.push(...out.flatMap((at) => lines[at] ?? []));
    else {
      const asked = `Is "${text}" the head of a page? It was kept`;
      doubts.push({ kind: 'question', text: asked, count: indexes.length, line });
    }
  }
  return { heads, doubts };
}

/** Between two halves of a sentence, the blank lines beside a break of pages go too. */
function blank(
  text: string,
  {
    out,
    lines,
    breaks,
  }: { out: ReadonlySet<Line>; lines: readonly Line[]; breaks: ReadonlySet<Line> },
): string {
  const parts: string[] = [];
  let end = 0;
  let before: Line | undefined;
  let crosses = false;
  for (const line of lines) {
    crosses ||= breaks.has(line);
    if (out.has(line)) continue;
    const between = text.slice(end, line.start);
    const joins = crosses && before !== undefined && continues(before.text, line.text);
    parts.push(joins ? spaced(between) : between.replace(/[^\s]/g, ' '), line.text);
    end = line.end;
    before = line;
    crosses = false;
  }
  parts.push(text.slice(end).replace(/[^\r\n]/g, ' '));
  return parts.join('');
}

function continues(before: string, after: string): boolean {
  return /[\p{L}\p{N},–—-]$/u.test(before) && /^\p{Ll}/u.test(after) && !/^#/.test(before);
}

/** White space of the same length with one line break at its end. */
function spaced(between: string): string {
  return `${' '.repeat(Math.max(between.length - 1, 0))}\n`;
}
