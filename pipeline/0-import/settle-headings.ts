import { addTo } from '../core/group-by.ts';
import type { Finding } from './finding.ts';
import type { PageFormat } from './imported-page.ts';
import { findNumberCandidate } from './number-forms.ts';
import type { Settled } from './settle-signs.ts';
import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';

/** So often the same line must come again. */
const fewest = 3;
const longest = 80;
const mostShown = 5;
/** What follows a heading is a paragraph; of a shorter line nothing can be said. */
const shortestParagraph = 120;

/** In Markdown, make lines that come again above the text that they name headings, and ask of others. */
export function settleHeadings(
  page: string,
  { format, text }: { readonly format: PageFormat; readonly text: string },
): Settled {
  if (format !== 'markdown') return { text, findings: [] };
  const lines = splitLines(text);
  const lone = lines.filter((line, index) => isLone(line, lines[index + 1]));
  const after = new Map(lines.map((line, index) => [line, lines[index + 1]]));
  const above = new Map(lines.map((line, index) => [line, lines[index - 1]]));
  const again = groupByName(lone).filter((group) => heads(group, after));
  const known = new Set(again.flatMap(({ lines: alike }) => alike));
  const before = lone.filter(
    (line) => !known.has(line) && isBeforeNumber(line, above.get(line), after.get(line)),
  );
  const groups = [...again, ...before.map((line) => ({ name: line.text, lines: [line] }))];
  const headings = new Set(groups.flatMap(({ lines: alike }) => alike));
  const marks = `${'#'.repeat(Math.min(deepestLevel(lines) + 1, 6))} `;
  const told = tell(page, groups);
  const others = lone.filter((line) => !headings.has(line) && isAboveText(line, after));
  return { text: mark(text, headings, marks), findings: [...told, ...ask(page, lines, others)] };
}

/** A short line between blank lines that begins with a capital and ends as no sentence. */
function isLone({ text, blankBefore }: Line, next: Line | undefined): boolean {
  const isAlone = blankBefore > 0 && (next?.blankBefore ?? 1) > 0;
  return isAlone && text.length <= longest && /^\p{Lu}.*[\p{L}\p{N}?]$/u.test(text);
}

interface Alike {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Lines are alike but for a number or a plural at their end; dates and addresses have other signs. */
function groupByName(lines: readonly Line[]): readonly Alike[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line.text.replace(/\s+\d{1,3}$/, '').replace(/s$/, '');
    if (!/[\d,;]/.test(name)) addTo(groups, name, line);
  }
  return [...groups].map(([name, alike]) => ({ name, lines: alike }));
}

/** Between the end of a sentence and the next number a short line is a heading, not a last word. */
function isBeforeNumber({ text }: Line, above: Line | undefined, next: Line | undefined): boolean {
  const isNumbered = findNumberCandidate(next?.text ?? '') !== undefined;
  return isNumbered && !/[,;]/.test(text) && /(?:[.?!]["”’)]?|\])$/.test(above?.text ?? '');
}

const pageBreak = /^(?:%%\s*page|<!--\s*page|\[page\b|\d{1,4}$)/i;

/** Headings stand above text; a running head stands at breaks of pages. */
function heads({ lines }: Alike, after: ReadonlyMap<Line, Line | undefined>): boolean {
  const above = lines.filter((line) => {
    const next = after.get(line)?.text ?? '';
    return next !== '' && !pageBreak.test(next) && !next.startsWith('#');
  });
  return lines.length >= fewest && above.length > lines.length / 2;
}

function isAboveText(line: Line, after: ReadonlyMap<Line, Line | undefined>): boolean {
  const next = after.get(line)?.text ?? '';
  return (
    next.length >= shortestParagraph &&
    /^["“‘(]?\p{Lu}/u.test(next.slice(findNumberCandidate(next)?.text.length ?? 0))
  );
}

function deepestLevel(lines: readonly Line[]): number {
  return lines.reduce(
    (deepest, { text }) => Math.max(deepest, /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0),
    1,
  );
}

function mark(text: string, headings: ReadonlySet<Line>, marks: string): string {
  let end = 0;
  const parts: string[] = [];
  for (const { start } of headings.size === 0 ? [] : [...headings].sort(byStart)) {
    parts.push(text.slice(end, start), marks);
    end = start;
  }
  return parts.join('') + text.slice(end);
}

function byStart(one: Line, other: Line): number {
  return one.start - other.start;
}

function tell(page: string, groups: readonly Alike[]): readonly Finding[] {
  const [first] = groups.flatMap(({ lines }) => lines).sort(byStart);
  if (first === undefined) return [];
  const shown = groups.slice(0, mostShown).map(({ name, lines }) => {
    const times = lines.length > 1 ? ` (${lines.length})` : '';
    return `"${name}"${times}`;
  });
  const more = groups.length > mostShown ? ` and ${groups.length - mostShown} more` : '';
  const text = `Lines that stand alone above what they name, again and again or before the next number, were made headings: ${shown.join(', ')}${more}`;
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  return [{ page, kind: 'decision', text, count, line: first.number }];
}

/** Behind the first paragraph, what stands before is a cover. */
function ask(page: string, lines: readonly Line[], lone: readonly Line[]): readonly Finding[] {
  const isParagraph = ({ text }: Line): boolean =>
    text.length >= shortestParagraph && /[.?!]["”’)]?$/.test(text);
  const opens = lines.find(isParagraph)?.start ?? Infinity;
  const [first, ...others] = lone.filter(
    ({ start, text }) => start > opens && !/\d{4}|©/.test(text),
  );
  if (first === undefined) return [];
  const shown = [first, ...others].slice(0, mostShown).map(({ text }) => `"${text}"`);
  const more = others.length >= mostShown ? ` and ${others.length + 1 - mostShown} more` : '';
  const text = `Are these headings? They stand alone and were kept as words: ${shown.join(', ')}${more}. Write ## before a heading`;
  const count = others.length + 1;
  return [{ page, kind: 'question', text, count, line: first.number }];
}
