import { addTo } from '../core/group-by.ts';
import type { Finding } from './finding.ts';
import type { Line } from './split-lines.ts';

/** Lines that head or foot printed pages, and what may be such. */
export interface PageHeads {
  readonly heads: readonly Line[];
  readonly doubts: readonly Omit<Finding, 'page'>[];
}

/** The same words three times or more, each time with a page number that rises, head printed pages. */
export function numberedHeads(
  lines: readonly Line[],
  isNearBreak: (line: Line) => boolean,
): readonly Line[] {
  const alike = new Map<string, Numbered[]>();
  for (const [index, line] of lines.entries()) {
    const match = line.text.length > 120 ? null : numbered.exec(line.text);
    const words = match?.groups?.after ?? match?.groups?.before;
    const number = Number(match?.groups?.first ?? match?.groups?.last);
    if (words === undefined || partName.test(words) || !isAlone(line, lines[index + 1])) continue;
    addTo(alike, words, { line, number });
  }
  return [...alike.values()].flatMap((found) => {
    const rises = found.every(
      ({ number }, at) => at === 0 || number > (found[at - 1]?.number ?? 0),
    );
    const isCount = found.every(({ number }, at) => number === at + 1);
    const isOfPages = !isCount || found.some(({ line }) => isNearBreak(line));
    return found.length >= 3 && rises && isOfPages ? found.map(({ line }) => line) : [];
  });
}

interface Numbered {
  readonly line: Line;
  readonly number: number;
}

/** Words that name a part of a report: the number behind them counts parts, not pages. */
const partName =
  /(?:^|\s)(?:chapter|part|section|annexe?|appendix|schedule|volume|book|recommendation|finding|question|answer|issue|table|figure|box|map|chart|article|clause|rule|item|step|stage|phase|day|week|month|year|lesson|conclusion|exhibit|witness|module|unit|theme|topic|case|option|principle|objective|action)(?:s|es)?$/iu;

/** `6 Roads and bridges`, `Roads and bridges      7`, `Roads and bridges | 7` */
const numbered =
  /^(?:(?<first>\d{1,4})\s+(?:\|\s+)?(?<after>\p{Lu}[^.:;]{3,}?)|(?<before>\p{Lu}[^.:;]{3,}?)\s+(?:\|\s+)?(?<last>\d{1,4}))$/u;

function isAlone(line: Line, next: Line | undefined): boolean {
  return line.blankBefore > 0 || (next?.blankBefore ?? 1) > 0;
}

/** The same short line three times or more: at breaks of pages a running head, else a question. */
export function runningHeads(lines: readonly Line[], breaks: ReadonlySet<Line>): PageHeads {
  const alike = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (breaks.has(line) || text.length > 100 || /[.:;,|]$|^[-*>#|&+_]|^\d+$/.test(text)) continue;
    addTo(alike, text, index);
  }
  const heads: Line[] = [];
  const kept: { readonly text: string; readonly count: number; readonly line: number }[] = [];
  for (const [text, indexes] of alike) {
    if (indexes.length < 3) continue;
    const isAtBreak = (index: number): boolean =>
      [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && breaks.has(line));
    const out = indexes.filter(isAtBreak);
    const line = lines[indexes[0] ?? 0]?.number ?? 1;
    if (out.length >= indexes.length / 2) {
      for (const at of out) heads.push(...lines.slice(at, at + 1));
    } else kept.push({ text, count: indexes.length, line });
  }
  return { heads, doubts: askOfLines(kept) };
}

const mostShown = 5;

function askOfLines(
  kept: readonly { readonly text: string; readonly count: number; readonly line: number }[],
): PageHeads['doubts'] {
  const [first] = kept;
  if (first === undefined) return [];
  const shown = kept.slice(0, mostShown).map(({ text, count }) => `"${text}" (${count})`);
  const more = kept.length > mostShown ? ` and ${kept.length - mostShown} more` : '';
  const asked =
    `Are these headings, or heads of pages? They come again and were kept: ${shown.join(', ')}${more}. ` +
    'Write ## before a heading, delete the head of a page';
  const count = kept.reduce((sum, line) => sum + line.count, 0);
  return [{ kind: 'question', text: asked, count, line: first.line }];
}
