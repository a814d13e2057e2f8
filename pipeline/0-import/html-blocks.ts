import type { Element, Nodes } from 'hast';
import { findFurniture } from './furniture.ts';
import { childrenOf, findFurnitureElement, isFootnoteContainer } from './html-elements.ts';
import { isAllLinks, isInline, isStrong, textOf } from './html-elements.ts';
import { footnoteLabel } from './html-footnotes.ts';
import { readLine } from './html-line.ts';
import { readFootnote, readList, standing } from './html-lists.ts';
import { readRuns } from './html-runs.ts';
import { isLayoutTable, numberedRows } from './html-layout.ts';
import { readTable } from './html-tables.ts';
import type { DropReason, Dropped } from './imported-page.ts';
import { wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** What a walk through a page has found, and where it is. */
interface Walk {
  readonly passages: Passage[];
  readonly dropped: Dropped[];
  /** The element with the page's content, and those around it, which are looked through. */
  readonly main: Element;
  readonly around: ReadonlySet<Nodes>;
  readonly isMain: boolean;
  readonly isQuotation: boolean;
  readonly isFootnotes: boolean;
}

/** Read the body of a page, block by block; what stands outside `main` is left out. */
export function readBody(
  body: Element,
  main: Element,
): { readonly passages: readonly Passage[]; readonly dropped: readonly Dropped[] } {
  const around = new Set<Nodes>();
  findAround(body, main, around);
  const found = { passages: [], dropped: [], main, around };
  readElement({ ...found, isMain: false, isQuotation: false, isFootnotes: false }, body);
  return found;
}

function findAround(node: Nodes, main: Element, around: Set<Nodes>): boolean {
  if (node === main) return true;
  const isAround = childrenOf(node).some((child) => findAround(child, main, around));
  if (isAround) around.add(node);
  return isAround;
}

function readElement(outer: Walk, element: Element): void {
  const isAround = outer.around.has(element);
  const reason = isAround
    ? undefined
    : (findFurnitureElement(element) ?? linksReason(outer, element));
  if (reason !== undefined) return drop(outer, element, reason);
  const isContent = !isAround && element !== outer.main;
  const isFootnotes = outer.isFootnotes || (isContent && isFootnoteContainer(element));
  const isMain = outer.isMain || element === outer.main || isFootnotes;
  if (!isMain && !isAround) return dropOutside(outer, element);
  readKept({ ...outer, isMain, isFootnotes }, element);
}

/** Where a page does not say which part is its content, blocks of nothing but links are none of it. */
function linksReason({ main }: Walk, element: Element): DropReason | undefined {
  if (main.tagName !== 'body' || element === main) return undefined;
  const isBlock = ['p', 'div', 'ul', 'ol', 'td'].includes(element.tagName);
  return isBlock && isAllLinks(element, fewestLinks) ? 'navigation' : undefined;
}

const fewestLinks = 2;

function readKept(walk: Walk, element: Element): void {
  const note = (node: Nodes, reason: DropReason): void => drop(walk, node, reason);
  const label = footnoteLabel(element, walk.isFootnotes);
  if (label !== undefined) return add(walk, readFootnote(element, label, note));
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const level = Number(element.tagName.slice(1));
      const runs = readRuns(element.children, note);
      return add(walk, { role: 'heading', level, runs, ...standing(element) });
    }
    case 'ul':
    case 'ol': {
      const { isFootnotes } = walk;
      return add(walk, ...readList(element, { drop: note, depth: 0, isFootnotes }));
    }
    case 'table':
      return readAnyTable(walk, element);
    case 'blockquote':
      return readChildren({ ...walk, isQuotation: true }, element);
    default:
      return readChildren(walk, element);
  }
}

/** A table for layout holds blocks, not cells; one of numbers beside words holds paragraphs. */
function readAnyTable(walk: Walk, table: Element): void {
  const rows = isLayoutTable(table) ? undefined : numberedRows(table);
  if (isLayoutTable(table)) return readChildren(walk, table);
  if (rows === undefined) {
    return add(walk, ...readTable(table, (node, reason) => drop(walk, node, reason)));
  }
  for (const { cell, candidate } of rows) {
    const from = walk.passages.length;
    readChildren(walk, cell);
    const first = walk.passages[from];
    if (first === undefined || candidate === undefined) continue;
    walk.passages[from] = { ...first, role: 'paragraph', candidate };
  }
}

/** Read what is in an element; inline nodes between two blocks are a paragraph. */
function readChildren(walk: Walk, element: Element): void {
  let line: Nodes[] = [];
  const closeLine = (): void => {
    addLine(walk, line);
    line = [];
  };
  for (const node of element.children) {
    if (node.type === 'element' && !isInline(node)) {
      closeLine();
      readElement(walk, node);
    } else line.push(node);
  }
  closeLine();
}

function addLine(walk: Walk, nodes: readonly Nodes[]): void {
  if (!walk.isMain) return dropOutside(walk, ...nodes);
  const parted = walk.isQuotation ? undefined : partHeading(nodes);
  if (parted !== undefined) {
    for (const part of parted) addLine(walk, part);
    return;
  }
  const note = (node: Nodes, reason: DropReason): void => drop(walk, node, reason);
  const passage = readLine(nodes, walk.isQuotation, note);
  if (passage !== undefined) add(walk, passage);
}

/** Bold words with a line break behind them head the words below, in one paragraph with them. */
function partHeading(nodes: readonly Nodes[]): readonly (readonly Nodes[])[] | undefined {
  const filled = nodes.findIndex((node) => textOf(node) !== '');
  const [head, lineBreak] = [nodes[filled], nodes[filled + 1]];
  const isHead = head?.type === 'element' && isStrong(head) && !/[.:;,]$/.test(textOf(head));
  if (!isHead || lineBreak?.type !== 'element' || lineBreak.tagName !== 'br') return undefined;
  const rest = nodes.slice(filled + 2);
  return textOf(...rest) === '' ? undefined : [[head], rest];
}

/** Add passages; an empty heading is none, but shows that one may be lost. */
function add(walk: Walk, ...passages: readonly Passage[]): void {
  for (const passage of passages) {
    const last = walk.passages.at(-1);
    const isAfterEmpty = last?.role === 'heading' && wordsOf(last.runs) === '';
    if (isAfterEmpty) walk.passages.pop();
    const gap = isAfterEmpty ? 'The page has an empty heading here.' : undefined;
    walk.passages.push({ ...passage, gap });
  }
}

function dropOutside(walk: Walk, ...nodes: readonly Nodes[]): void {
  for (const node of nodes) drop(walk, node, findFurniture(textOf(node), true) ?? 'outside-main');
}

const longestShown = 120;

function drop({ dropped }: Walk, node: Nodes, reason: DropReason): void {
  const words = textOf(node);
  const text = words.length > longestShown ? `${words.slice(0, longestShown - 1)}…` : words;
  if (text !== '') dropped.push({ line: node.position?.start.line ?? 1, text, reason });
}
