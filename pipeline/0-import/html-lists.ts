import type { Element, Nodes } from 'hast';
import { childrenOf, isFootnoteContainer, textOf } from './html-elements.ts';
import { footnoteLabel, withoutLabel } from './html-footnotes.ts';
import { readRuns } from './html-runs.ts';
import type { Drop } from './html-runs.ts';
import { findListLabel } from './list-labels.ts';
import type { NumberCandidate, Passage } from './passage.ts';
import type { Run, Standing } from './imported-page.ts';

/** A list; `isFootnotes`: its items are the texts of footnotes. */
interface ListOptions {
  readonly drop: Drop;
  readonly depth: number;
  readonly isFootnotes: boolean;
}

/** Read a list, nested lists behind the item that holds them. */
export function readList(list: Element, options: ListOptions): readonly Passage[] {
  const isFootnotes = options.isFootnotes || isFootnoteContainer(list);
  const mayNumber = options.depth === 0 && isNumberedText(list);
  let count = Number(list.properties.start ?? 1);
  return childrenOf(list).flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.tagName !== 'li') return readList(node, { ...options, depth: options.depth + 1 });
    count = Number(node.properties.value ?? count);
    const counted = String(count);
    count += 1;
    const footnote = footnoteLabel(node, false) ?? (isFootnotes ? counted : undefined);
    if (footnote !== undefined) return [readFootnote(node, footnote, options.drop)];
    const label = list.tagName === 'ol' ? countedLabel(list, Number(counted)) : undefined;
    const candidate: NumberCandidate | undefined = mayNumber
      ? { form: '14.', label: counted, text: '', counted: true }
      : undefined;
    return readItem(node, { ...options, label, candidate });
  });
}

/** Read the text of a footnote. */
export function readFootnote(element: Element, label: string, drop: Drop): Passage {
  const runs = withoutLabel(readRuns(element.children, drop), label);
  return { role: 'footnote', label, runs, ...standing(element) };
}

function readItem(
  element: Element,
  {
    label,
    candidate,
    ...options
  }: ListOptions & { label: string | undefined; candidate: NumberCandidate | undefined },
): readonly Passage[] {
  const { own, lists } = splitItem(element.children);
  const read = readRuns(own, options.drop);
  const authored = label === undefined ? takeLabel(read) : undefined;
  const { depth } = options;
  const named = authored ?? { label, runs: read };
  const passage: Passage = { role: 'item', depth, candidate, ...named, ...standing(element) };
  const nested = lists.flatMap((list) => readList(list, { ...options, depth: depth + 1 }));
  return read.length === 0 ? nested : [passage, ...nested];
}

function splitItem(nodes: readonly Nodes[]): { own: readonly Nodes[]; lists: readonly Element[] } {
  const own: Nodes[] = [];
  const lists: Element[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') own.push(node);
    else if (node.tagName === 'ul' || node.tagName === 'ol') lists.push(node);
    else if (node.tagName === 'div') {
      const inner = splitItem(node.children);
      own.push(...inner.own);
      lists.push(...inner.lists);
    } else own.push(node);
  }
  return { own, lists };
}

/** Take a label or bullet off the start of runs, where the page wrote one as text. */
export function takeLabel(
  runs: readonly Run[],
): { readonly label: string | undefined; readonly runs: readonly Run[] } | undefined {
  const [first, ...rest] = runs;
  const found = first?.kind === 'text' ? findListLabel(first.text) : undefined;
  if (first?.kind !== 'text' || found === undefined) return undefined;
  const text = first.text.slice(found.length);
  return { label: found.label, runs: [{ kind: 'text', text }, ...rest] };
}

/** Counted items may be numbered paragraphs if the list has a start, or if all are sentences. */
function isNumberedText(list: Element): boolean {
  const isDecimal = ['1', 'undefined'].includes(String(list.properties.type));
  if (list.tagName !== 'ol' || !isDecimal) return false;
  const items = childrenOf(list).filter((node) => node.type === 'element');
  const areSentences = items.every((node) => /[.:?!]["'”’)\]\d]*$/.test(textOf(node)));
  return list.properties.start !== undefined || areSentences;
}

/** What a browser would count, with a bracket: `1.` would be read as a paragraph's number. */
function countedLabel(list: Element, count: number): string {
  const type = String(list.properties.type);
  if (/^[aA]$/.test(type) && count >= 1 && count <= 26) {
    return `${String.fromCharCode(type.charCodeAt(0) + count - 1)})`;
  }
  if (!/^[iI]$/.test(type)) return `${count})`;
  const roman = toRoman(count);
  return `${type === 'I' ? roman.toUpperCase() : roman})`;
}

const romanValues = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function toRoman(count: number): string {
  let rest = count;
  let roman = '';
  for (const [value, letters] of romanValues) {
    roman += letters.repeat(Math.max(Math.floor(rest / value), 0));
    rest %= value;
  }
  return roman;
}

/** Give the range of the page in which an element stands. */
export function standing(element: Nodes): Pick<Standing, 'start' | 'end'> {
  const { position } = element;
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
