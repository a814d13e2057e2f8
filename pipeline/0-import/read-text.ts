import { findLicense } from './find-license.ts';
import { follows } from './follows.ts';
import { findFurniture } from './furniture.ts';
import { findListLabel } from './list-labels.ts';
import { findNumberCandidate, splitNumber } from './number-forms.ts';
import type { Passage, Reading } from './passage.ts';
import { splitLines } from './split-lines.ts';
import type { Line } from './split-lines.ts';

/** Nobody breaks lines at more than this: a page with such a line has one paragraph a line. */
const longestWrappedLine = 200;
const shortestWrappedLine = 50;

/** Double blank lines mean something only where fewer than this share of the gaps are double. */
const largestGapShare = 0.25;

/** Read a page of plain text: a passage for each run of lines, and what each may be. */
export function readText(text: string): Reading {
  const lines = splitLines(text);
  const groups = groupLines(lines).flatMap(splitFurniture);
  const spaced = groups.filter(([first]) => first.blankBefore > 0);
  const double = spaced.filter(([first]) => first.blankBefore > 1);
  const isTelling = double.length <= spaced.length * largestGapShare;
  const passages = groups.map((group) => toPassage(group, isTelling));
  return {
    passages: withDepths(groups, passages),
    dropped: [],
    titles: [],
    license: findLicense(text),
  };
}

/** Lines that belong together: at least one. */
type Group = readonly [Line, ...Line[]];

function groupLines(lines: readonly Line[]): readonly Group[] {
  const wrapped = wrappedLines(lines);
  const groups: [Line, ...Line[]][] = [];
  let number: string | undefined;
  for (const [index, line] of lines.entries()) {
    const lone = loneNumber.exec(line.text)?.[1];
    const candidate = lone ?? findNumberCandidate(line.text)?.label;
    const isNext =
      candidate !== undefined &&
      (number === undefined ? lone !== undefined : follows(number, candidate));
    const isItem = isItemLine(line.text);
    const group = groups.at(-1);
    const opens = !wrapped.has(line) || line.blankBefore > 0 || isNext || isItem;
    const isHeading = headsNumber(lines, index);
    const goesOn = !opens && !isHeading;
    if (group !== undefined && (goesOn || isLone(group) || underlines(line, group)))
      group.push(line);
    else {
      groups.push([line]);
      number = candidate ?? number;
    }
  }
  return groups;
}

function isItemLine(text: string): boolean {
  return findListLabel(`${text} `) !== undefined || /^\[\^[^\]]+\]:/.test(text);
}

/** Lines that one paragraph may hold: of a page that is wrapped, or of a block that looks so. */
function wrappedLines(lines: readonly Line[]): ReadonlySet<Line> {
  if (lines.every(({ text }) => text.length <= longestWrappedLine)) return new Set(lines);
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || line.blankBefore > 0) blocks.push([line]);
    else block.push(line);
  }
  return new Set(blocks.filter(isWrapped).flat());
}

/** All lines of a wrapped block but the last are nearly as long as the longest. */
function isWrapped(block: readonly Line[]): boolean {
  const lengths = block.filter(({ text }) => !loneNumber.test(text)).map(({ text }) => text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const isEven = lengths.slice(0, -1).every((length) => length >= longest * 0.6);
  return isEven && longest >= shortestWrappedLine && longest <= longestWrappedLine;
}

/** A short line without an end, right above a number on a line of its own. */
function headsNumber(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === undefined || !loneNumber.test(next?.text ?? '') || loneNumber.test(line.text)) {
    return false;
  }
  const isShort = /^\p{Lu}.{0,80}$/u.test(line.text) && !/[.:;,]$/.test(line.text);
  return isShort && /[.?!”"’]$/.test(before?.text ?? '.');
}

/** Links of a website often stand line under line; a paragraph holds more than such lines. */
function splitFurniture(group: Group): readonly Group[] {
  const isFurniture = group.every(({ text }) => findFurniture(text, true) !== undefined);
  return isFurniture ? group.map((line) => [line] as const) : [group];
}

/** A number or a label on a line of its own belongs to the paragraph below. */
function isLone([{ text }, ...others]: Group): boolean {
  return others.length === 0 && (loneNumber.test(text) || loneLabel.test(text));
}

/** A row of signs below a line makes the line a heading. */
const underline = /^(?:={4,}|-{4,}|~{4,})$/;

function underlines({ text, blankBefore }: Line, group: Group): boolean {
  return group.length === 1 && blankBefore === 0 && underline.test(text);
}

const loneNumber = /^\[?(\d{1,4}(?:\.\d{1,3})+|\d{1,4}(?=[.\]]))[.\]]?$/;
const loneLabel = /^\((?:[a-z]{1,2}|[ivxlc]+|\d{1,3})\)$/;

const footnoteStart = /^\[\^([A-Za-z0-9-]+)\]:?\s+/;

function toPassage(group: Group, isGapTelling: boolean): Passage {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const words = group.map((line) => line.text).join(' ');
  const gap =
    isGapTelling && first.blankBefore > 1
      ? `The page has ${first.blankBefore} blank lines before line ${first.number} and no heading.`
      : undefined;
  const standing = { start: first.start, end: last.end, gap };
  const footnote = footnoteStart.exec(words);
  if (footnote?.[1] !== undefined) {
    const runs = [{ kind: 'text', text: words.slice(footnote[0].length) }] as const;
    return { ...standing, role: 'footnote', label: footnote[1], runs };
  }
  const list = findListLabel(words);
  if (list !== undefined) {
    const runs = [{ kind: 'text', text: words.slice(list.length) }] as const;
    return { ...standing, role: 'item', label: list.label, runs };
  }
  if (group.length === 2 && underline.test(last.text)) {
    const level = last.text.startsWith('=') ? 1 : 2;
    return { ...standing, role: 'heading', level, runs: [{ kind: 'text', text: first.text }] };
  }
  const role = group.length === 1 ? 'line' : 'paragraph';
  return { ...standing, role, ...splitNumber([{ kind: 'text', text: words }]) };
}

/** An item that stands further in than the item before is one level deeper. */
function withDepths(groups: readonly Group[], passages: readonly Passage[]): readonly Passage[] {
  let indents: number[] = [];
  return passages.map((passage, index) => {
    const indent = groups[index]?.[0].indent ?? 0;
    indents = passage.role === 'item' ? [...indents.filter((outer) => outer < indent), indent] : [];
    return passage.role === 'item' ? { ...passage, depth: indents.length - 1 } : passage;
  });
}
