import type { List, ListItem as ListItemNode } from 'mdast';
import type { ListItem } from '../core/model.ts';
import type { Block } from './parse-markdown.ts';
import { readPassage } from './plain-text.ts';

export interface ItemOptions {
  readonly source: string;
  readonly marker: RegExp | undefined;
}

/** The blocks of a paragraph: what is its own text, and what are its items. */
export interface ParagraphBlocks {
  readonly own: readonly Block[];
  readonly items: readonly ListItem[];
}

/** Tell the list items of a paragraph from its own text; nested items follow their parent. */
export function readItems(blocks: readonly Block[], options: ItemOptions): ParagraphBlocks {
  const own: Block[] = [];
  const items: ListItem[] = [];
  for (const block of blocks) {
    const label = lineLabel(block, options.source);
    if (block.node.type === 'list') addList(items, { node: block.node, base: block.base }, options);
    else if (label !== undefined) addItem(items, [block], { ...label, options });
    else own.push(block);
  }
  return { own, items };
}

interface ListBlock {
  readonly node: List;
  readonly base: number;
  readonly under?: string | undefined;
}

function addList(items: ListItem[], { node, base, under }: ListBlock, options: ItemOptions): void {
  for (const item of node.children) {
    const start = (item.position?.start.offset ?? 0) + base;
    const own = item.children.filter((child) => child.type !== 'list');
    const authored = itemLabel(item, { base, ordered: node.ordered === true }, options.source);
    const label = authored?.label === undefined ? undefined : join(under, authored.label);
    const numberEnd = authored?.numberEnd ?? start;
    // An item that only holds a list has no words, as in `- 1. Words`.
    const isBare = own.length === 0 && item.children.length > 0;
    if (!isBare)
      addItem(
        items,
        own.map((child) => ({ node: child, base })),
        { label, start, numberEnd, options },
      );
    for (const child of item.children) {
      if (child.type === 'list') addList(items, { node: child, base, under: label }, options);
    }
  }
}

function join(under: string | undefined, label: string): string {
  return under === undefined ? label : `${under}.${label}`;
}

interface Label {
  readonly label: string | undefined;
  readonly start: number;
  readonly numberEnd: number;
}

function addItem(
  items: ListItem[],
  blocks: readonly Block[],
  { label, start, numberEnd, options }: Label & { options: ItemOptions },
): void {
  const passage = readPassage(options.source, blocks, { numberEnd, marker: options.marker });
  const place = { start, end: Math.max(numberEnd, start + 1) };
  items.push({ ...passage, label, order: items.length + 1, place });
}

/** The label of an item that is written in a line of its own: `(a)` or `a)`. */
export const bracketLabel = /^\(?([a-z]{1,2}|[ivxl]{1,6}|\d{1,3})\)\s+/;

/** A paragraph that begins with `(a)` or `a)` is an item of the numbered paragraph above. */
function lineLabel({ node, base }: Block, source: string): Label | undefined {
  if (node.type !== 'paragraph') return undefined;
  const start = (node.position?.start.offset ?? 0) + base;
  const match = bracketLabel.exec(source.slice(start, start + 12));
  if (match === null) return undefined;
  return { label: match[1], start, numberEnd: start + match[0].length };
}

function itemLabel(
  item: ListItemNode,
  { base, ordered }: { base: number; ordered: boolean },
  source: string,
): Label | undefined {
  const start = (item.position?.start.offset ?? 0) + base;
  const first = item.children[0];
  const contentStart = (first?.position?.start.offset ?? 0) + base;
  const digits = ordered ? /^(\d{1,9})[.)]/.exec(source.slice(start, start + 12)) : null;
  if (digits !== null) return { label: digits[1], start, numberEnd: start + digits[0].length };
  const match = bracketLabel.exec(source.slice(contentStart, contentStart + 12));
  if (first === undefined || match === null) return undefined;
  return { label: match[1], start, numberEnd: contentStart + match[0].length };
}
