import type { Nodes } from 'mdast';
import type { Marker, Passage } from '../core/model.ts';
import { holdPlaces } from '../core/places.ts';
import { collapsing, editText, normalising } from './edit-text.ts';
import type { DraftText, Edit, Edited } from './edit-text.ts';
import type { Block } from './parse-markdown.ts';
import { alignPlaces } from './align-places.ts';

/** A run of raw text and where it starts in the file; `code` holds no markers. */
interface Run {
  readonly text: string;
  readonly place: number;
  readonly code?: boolean;
}

/**
 * Read the plain text of a wording and its markers (DESIGN, part 4): text of the blocks joined by one
 * space, number and markers removed, NFC, runs of white space as one space, ends trimmed.
 * `numberEnd` is the offset in the file where the authored number or label ends.
 */
export function readPassage(
  source: string,
  blocks: readonly Block[],
  options: { readonly numberEnd: number; readonly marker: RegExp | undefined },
): Passage {
  const runs: Run[] = [];
  for (const { node, base } of blocks) {
    if (runs.length > 0) runs.push({ text: ' ', place: (node.position?.start.offset ?? 0) + base });
    collectRuns(runs, source, { node, base });
  }
  const raw = joinRuns(runs, source, options.numberEnd);
  const removals = findMarkers(raw, codeRanges(runs), { source, ...options });
  return settle(raw, removals, options.numberEnd);
}

function collectRuns(runs: Run[], source: string, at: { node: Nodes; base: number }): void {
  const { node, base } = at;
  const place = (node.position?.start.offset ?? 0) + base;
  switch (node.type) {
    case 'text':
    case 'html':
      runs.push({ text: node.value, place });
      return;
    case 'inlineCode':
    case 'code':
      runs.push({ text: node.value, place: codeStart(source, place, node.value), code: true });
      return;
    case 'footnoteReference':
      runs.push({ text: source.slice(place, (node.position?.end.offset ?? 0) + base), place });
      return;
    case 'image':
    case 'imageReference':
      runs.push({ text: node.alt ?? '', place: place + 2 });
      return;
    case 'break':
      runs.push({ text: ' ', place });
      return;
    case 'thematicBreak':
    case 'definition':
      return;
    default:
      collectChildren(runs, source, at);
  }
}

const joinedBySpace: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
]);

function collectChildren(runs: Run[], source: string, at: { node: Nodes; base: number }): void {
  if (!('children' in at.node)) return;
  for (const node of at.node.children) {
    const place = (node.position?.start.offset ?? 0) + at.base;
    if (joinedBySpace.has(node.type) && runs.length > 0) runs.push({ text: ' ', place });
    collectRuns(runs, source, { node, base: at.base });
  }
}

function codeStart(source: string, place: number, value: string): number {
  const found = source.indexOf(value.slice(0, 20), place);
  return found === -1 ? place : found;
}

function joinRuns(runs: readonly Run[], source: string, numberEnd: number): DraftText {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  const places = new Int32Array(length + 1);
  let at = 0;
  let end = numberEnd;
  for (const { text, place } of runs) {
    end = alignPlaces({ text, place, source }, places.subarray(at, at + text.length));
    at += text.length;
  }
  places[length] = end;
  return { text: runs.map((run) => run.text).join(''), places };
}

function codeRanges(runs: readonly Run[]): readonly { start: number; end: number }[] {
  let at = 0;
  const ranges = [];
  for (const { text, code } of runs) {
    if (code === true) ranges.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return ranges;
}

interface Removal extends Edit {
  readonly footnote: string;
}

function findMarkers(
  raw: DraftText,
  code: readonly { start: number; end: number }[],
  options: { source: string; numberEnd: number; marker: RegExp | undefined },
): Removal[] {
  if (options.marker === undefined) return [];
  const removals: Removal[] = [];
  for (const match of raw.text.matchAll(options.marker)) {
    const start = match.index;
    const place = raw.places[start] ?? 0;
    const literal =
      options.source[place] === '\\' || code.some((r) => start >= r.start && start < r.end);
    if (literal || place < options.numberEnd) continue;
    removals.push({ start, end: start + match[0].length, text: '', footnote: match[1] ?? '' });
  }
  return removals;
}

/** Cut out number and markers, normalise, collapse white space, trim: in this order. */
function settle(raw: DraftText, removals: readonly Removal[], numberEnd: number): Passage {
  const first = raw.places.findIndex((place) => place >= numberEnd);
  const from = first === -1 ? raw.text.length : first;
  const number = from > 0 ? [{ start: 0, end: from, text: '' }] : [];
  const cut = editText(raw, [...number, ...removals]);
  const normal = editText(cut.body, normalising(cut.body.text));
  const settled = editText(normal.body, collapsing(normal.body.text));
  const markers = removals.map((removal) => marker(raw, removal, [cut, normal, settled]));
  const { text, places } = settled.body;
  return { body: { text, places: holdPlaces(places) }, markers };
}

function marker(raw: DraftText, removal: Removal, steps: readonly Edited[]): Marker {
  const at = steps.reduce((offset, step) => step.moved(offset), removal.start);
  const start = raw.places[removal.start] ?? 0;
  const end = (raw.places[removal.end - 1] ?? start) + 1;
  return { footnote: removal.footnote, at, place: { start, end } };
}
