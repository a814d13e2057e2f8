import type { Element, Nodes } from 'hast';
import type { DropReason, Run } from './imported-page.ts';
import { joinRuns } from './passage.ts';
import {
  childrenOf,
  findElement,
  findFurnitureElement,
  isInline,
  textOf,
} from './html-elements.ts';

/** Take note of an element that is left out. */
export type Drop = (node: Nodes, reason: DropReason) => void;

/** Read nodes as one line of words and markers, with italics; bold and links keep their words only. */
export function readRuns(nodes: readonly Nodes[], drop: Drop): readonly Run[] {
  return tidyRuns(keepItalics(nodes.flatMap((node) => runsOf(node, drop))));
}

function runsOf(node: Nodes, drop: Drop): readonly Run[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value }];
  if (node.type !== 'element') return [];
  const reason = isBackLink(node) ? 'footnote-back-link' : findFurnitureElement(node);
  if (reason !== undefined) {
    drop(node, reason);
    return [];
  }
  if (node.tagName === 'br') return [{ kind: 'text', text: ' ' }];
  if (node.tagName === 'img') return [{ kind: 'text', text: String(node.properties.alt ?? '') }];
  const marker = markerOf(node);
  if (marker !== undefined) return [marker];
  const runs = node.children.flatMap((child) => runsOf(child, drop));
  if (italics.has(node.tagName)) {
    return runs.map((run) => (run.kind === 'text' ? { ...run, isItalic: true } : run));
  }
  const space = { kind: 'text', text: ' ' } as const;
  return isInline(node) ? runs : [space, ...runs, space];
}

const italics: ReadonlySet<string> = new Set(['em', 'i', 'cite']);

/** Some words in italics between others: a number or label that opens the line stays plain, all of them too. */
function keepItalics(runs: readonly Run[]): readonly Run[] {
  const hasPlain = runs.some((run) => run.kind === 'text' && !run.isItalic && isWord(run.text));
  let before = '';
  return runs.map((run): Run => {
    if (run.kind !== 'text') return run;
    const { text, isItalic } = run;
    const opens = before.trim() === '' && /^\p{L}{2}/u.test(text) && !isRoman(text);
    const isKept = isItalic === true && hasPlain && (opens || isWord(before)) && isWord(text);
    before += text;
    return { kind: 'text', text, ...(isKept && { isItalic }) };
  });
}

function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

function isRoman(text: string): boolean {
  return /^[ivxlc]+[.)]?\s*$/i.test(text);
}

const footnoteTarget = /#.*(?:fn|ftn|note)/i;

/** A raised number, or a link to a footnote, is a marker. */
function markerOf(element: Element): Run | undefined {
  const isRaised = element.tagName === 'sup';
  if (!isRaised && element.tagName !== 'a') return undefined;
  const text = textOf(element);
  const label = /^\[?(\d{1,4})\]?$/.exec(text)?.[1];
  const link = findElement(element, (child) => child.tagName === 'a')?.properties.href;
  const isFootnote = footnoteTarget.test(String(link));
  if (label === undefined || !(isRaised || isFootnote)) return undefined;
  const form = isRaised || !text.startsWith('[') ? '<sup>31</sup>' : '[31]';
  const certain = isFootnote || String(link).startsWith('#');
  return { kind: 'marker', label, form, text, certain };
}

/** A link from a footnote's text back to its marker. */
function isBackLink({ tagName, properties, children }: Element): boolean {
  if (tagName !== 'a') return false;
  const names = [properties.className, properties.role].flat().join(' ');
  if ('dataFootnoteBackref' in properties || /back-?(?:ref|link)/i.test(names)) return true;
  const isUp = /^[↩↑⤴^]\ufe0e?$/u.test(textOf(...children));
  return isUp || /#_?(?:fn|ftn|footnote|note)-?ref/i.test(String(properties.href));
}

/** Join neighbouring words, and make each run of HTML's white space one space. */
function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const joined = joinRuns(runs);
  const tidy = joined.map((run, index): Run => {
    if (run.kind !== 'text') return run;
    let text = run.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (index === 0) text = text.replace(/^ /, '');
    if (index === joined.length - 1) text = text.replace(/ $/, '');
    return { ...run, text };
  });
  return tidy.filter((run) => run.kind !== 'text' || run.text !== '');
}

/** Give the children of an element without white space at its start. */
export function contentOf(element: Element): readonly Nodes[] {
  const children = childrenOf(element);
  const first = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  return first === -1 ? [] : children.slice(first);
}
