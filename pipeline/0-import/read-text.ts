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
  const isWrapped = lines.every((line) => line.text.length <= longestWrappedLine);
  const groups: [Line, ...Line[]][] = [];
  let number: string | undefined;
  for (const line of lines) {
    const candidate = findNumberCandidate(line.text)?.label;
    const isNext = number !== undefined && candidate !== undefined && follows(number, candidate);
    const isItem = findListLabel(line.text) !== undefined;
    const group = groups.at(-1);
    const opens = !isWrapped || line.blankBefore > 0 || isNext || isItem;
    if (group !== undefined && (!opens || isLoneNumber(group))) group.push(line);
    else {
      groups.push([line]);
      number = candidate ?? number;
    }
  }
  return groups;
}

/** Links of a website often stand line under line; a paragraph holds more than such lines. */
function splitFurniture(group: Group): readonly Group[] {
  const isFurniture = group.every(({ text }) => findFurniture(text, true) !== undefined);
  return isFurniture ? group.map((line) => [line] as const) : [group];
}

/** A number on a line of its own belongs to the paragraph below. */
function isLoneNumber([{ text }, ...others]: Group): boolean {
  return others.length === 0 && /^(?:\d{1,4}(?:\.\d{1,3})*\.|\[\d{1,4}\])$/.test(text);
}

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
