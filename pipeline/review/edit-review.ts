import { isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';
import { entry, writeDecision } from './write-decision.ts';
import type { NewDecision } from './write-decision.ts';

/** What is said when a decision is taken back. */
export interface Withdrawal {
  readonly on: string;
  readonly because: string;
}

/**
 * Add decisions at the end of the list in review.yaml. What stands in the file stays as it is, byte by
 * byte: the new entries are put between. Only a list in one line is written anew.
 */
export function addDecisions(text: string, decisions: readonly NewDecision[]): string {
  const { document, list } = parseReview(text);
  const last = list.items.at(-1) as Node | undefined;
  const column =
    last === undefined || list.flow === true ? 2 : columnOf(text, dashBefore(text, startOf(last)));
  const written = decisions.map((made) => writeDecision(made, ' '.repeat(column)));
  if (last === undefined) return fillEmpty(text, list, written.join('\n'));
  if (list.flow === true) return addToFlow(document, list, written);
  const at = endOfItem(text, last, column);
  const before = text.slice(0, at);
  const gap = /\n[ \t]*\n[ \t]*- /.test(text) || list.items.length === 1 ? '\n' : '';
  const start = before.endsWith('\n') ? before : `${before}\n`;
  return verified(`${start}${gap}${written.join(gap)}${text.slice(at)}`, text, decisions.length);
}

/** Mark a decision as withdrawn; nothing is given where the file has no standing decision of that key. */
export function withdrawDecision(text: string, key: string, said: Withdrawal): string | undefined {
  const { document, list } = parseReview(text);
  const found = list.items.find((each) => isMap(each) && each.get('key') === key) as
    YAMLMap | undefined;
  if (found === undefined || found.has('withdrawn')) return undefined;
  if (found.flow === true || list.flow === true) {
    found.set('withdrawn', document.createNode(said));
    return document.toString({ lineWidth: 100 });
  }
  const column = columnOf(text, startOf(found));
  const at = endOfItem(text, found, column - 2);
  const indent = ' '.repeat(column);
  const inner = Object.entries(said).map(([name, words]) =>
    entry(name, words as string, `${indent}  `),
  );
  const before = text.slice(0, at);
  const start = before.endsWith('\n') ? before : `${before}\n`;
  return verified(`${start}${indent}withdrawn:\n${inner.join('')}${text.slice(at)}`, text, 0);
}

/** Tell in which decisions, by their keys, the places of a file stand. */
export function keysAt(text: string, places: readonly number[]): ReadonlySet<string> {
  const { list } = parseReview(text);
  const keys = list.items.flatMap((each) => {
    if (!isMap(each) || each.range === null || each.range === undefined) return [];
    const [start, , end] = each.range;
    const key: unknown = each.get('key');
    return typeof key === 'string' && places.some((at) => at >= start && at < end) ? [key] : [];
  });
  return new Set(keys);
}

function parseReview(text: string): { document: Document; list: YAMLSeq } {
  const document = parseDocument(text, { version: '1.2' }) as unknown as Document;
  const list = document.get('decisions', true);
  if (document.errors.length > 0 || !isSeq(list)) throw new Error('review.yaml was read before');
  return { document, list };
}

function fillEmpty(text: string, { range }: YAMLSeq, written: string): string {
  const [start, end] = range ?? [text.length, text.length];
  const rest = text.slice(end).replace(/^[ \t]*\n?/, '');
  return verified(`${text.slice(0, start).trimEnd()}\n${written}${rest}`, text, 1);
}

function addToFlow(document: Document, list: YAMLSeq, written: readonly string[]): string {
  for (const each of written) {
    const added = parseDocument(each).contents;
    if (isSeq(added)) list.items.push(...added.items);
  }
  list.flow = false;
  return document.toString({ lineWidth: 100 });
}

/** The edit is ours: what it makes must be YAML with just so many decisions more. */
function verified(edited: string, text: string, atLeastMore: number): string {
  const count = (of: string): number => parseReview(of).list.items.length;
  if (count(edited) < count(text) + atLeastMore) throw new Error('an edit lost a decision');
  return edited;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function dashBefore(text: string, start: number): number {
  return text.lastIndexOf('-', start);
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Behind the line on which an entry ends, and behind comments that stand inside it. */
function endOfItem(text: string, last: Node, dashColumn: number): number {
  let at = lineEnd(text, endOfValue(last), text);
  for (;;) {
    const line = /^([ \t]*)#[^\n]*(?:\n|$)/.exec(text.slice(at));
    if (line === null || (line[1]?.length ?? 0) <= dashColumn) return at;
    at += line[0].length;
  }
}

/** Where the last scalar of an entry ends: the end of a map may hold comments that follow it. */
function endOfValue(node: Node): number {
  if (isScalar(node) || !isCollection(node) || node.flow === true) return node.range?.[1] ?? 0;
  const last: unknown = node.items.at(-1);
  const value = isMap(node)
    ? (last as { value?: Node } | undefined)?.value
    : (last as Node | undefined);
  return value === undefined ? (node.range?.[1] ?? 0) : endOfValue(value);
}

function lineEnd(text: string, at: number, whole: string): number {
  if (whole[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
