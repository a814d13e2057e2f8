import { contentsLines } from './contents-lines.ts';
import type { Finding } from './finding.ts';
import type { Dropped, DropReason } from './imported-page.ts';
import { numberedHeads, runningHeads } from './page-heads.ts';
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
  const ofPages = new Set([...marks, ...numbers]);
  const contents = contentsLines(lines.filter((line) => !ofPages.has(line)));
  const inContents = new Set(contents);
  const numbered = numberedHeads(
    lines.filter((line) => !inContents.has(line)),
    nearBreak(text, lines, ofPages),
  );
  const breaks = new Set([...marks, ...numbers, ...numbered]);
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
      told: 'The same words with a page number that rises, heads of pages, were left out',
      lines: numbered,
    },
    {
      reason: 'page-head',
      told: 'Short lines that come again at the breaks of pages were left out',
      lines: heads,
    },
    {
      reason: 'table-of-contents',
      told: 'Lines that end in a page number, a table of contents, were left out',
      lines: contents,
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

/** A line is near a break of pages where a mark, a page number or a form feed stands beside it. */
function nearBreak(
  text: string,
  lines: readonly Line[],
  ofPages: ReadonlySet<Line>,
): (line: Line) => boolean {
  const places = new Map(lines.map((line, index) => [line, index]));
  return (line) => {
    const place = places.get(line) ?? 0;
    const [before, next] = [lines[place - 1], lines[place + 1]];
    const beside = [before, next].some((other) => other !== undefined && ofPages.has(other));
    return beside || text.slice(before?.end ?? 0, next?.start ?? text.length).includes('\f');
  };
}

const pageMark =
  /^(?:%%\s*page\s+\S{1,10}\s*%%|<!--\s*page\s+\S{1,10}\s*-->|\[page \d{1,4}\]|\f)$/i;

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
