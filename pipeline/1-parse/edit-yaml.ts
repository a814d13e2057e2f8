import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Node } from 'yaml';

type Path = readonly (string | number)[];

/** Texts to put in place of ranges of a file; comments and all else stay as they are. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Append an item to a list of a YAML file; the list is made where it is missing or empty. */
export function appendItem(text: string, key: string, written: string): string {
  const list = nodeAt(text, [key]);
  const ending = text.endsWith('\n') ? '' : '\n';
  if (!isSeq(list) || list.range == null) return `${text}${ending}${key}:\n  - ${written}\n`;
  const last = list.items.at(-1) as Node | undefined;
  if (last?.range == null) {
    const before = text.slice(0, list.range[0]).trimEnd();
    return `${before}\n  - ${written}${text.slice(list.range[1])}`;
  }
  const first = list.items[0] as Node;
  const column = columnOf(text, text.lastIndexOf('-', (first.range ?? [0])[0]));
  const end = lineEnd(text, last.range[1]);
  return `${text.slice(0, end)}\n${' '.repeat(column)}- ${written}${text.slice(end)}`;
}

/** Put an item at the head of a list in block or flow style; undefined where there is no such list. */
export function insertItem(text: string, path: Path, written: string): string | undefined {
  const list = nodeAt(text, path);
  const first = isSeq(list) ? (list.items[0] as Node | undefined) : undefined;
  if (!isSeq(list) || list.range == null || first?.range == null) return undefined;
  if (list.flow === true) {
    const start = list.range[0] + 1;
    return splice(text, [{ start, end: start, text: `${written}, ` }]);
  }
  const dash = text.lastIndexOf('-', first.range[0]);
  const indent = ' '.repeat(columnOf(text, dash));
  return splice(text, [{ start: dash, end: dash, text: `- ${written}\n${indent}` }]);
}

/** Remove an item of a list, with its lines and the blank line before it. */
export function removeItem(text: string, path: Path): string {
  const item = nodeAt(text, path);
  if (item?.range == null) return text;
  const list = nodeAt(text, path.slice(0, -1));
  if (isSeq(list) && list.flow === true) return removeFlowItem(text, item.range);
  const dash = text.lastIndexOf('-', item.range[0]);
  const start = text.lastIndexOf('\n', dash) + 1;
  const end = lineEnd(text, contentEnd(text, item.range[1])) + 1;
  if (isSeq(list) && list.items.length === 1 && list.range != null) {
    return `${text.slice(0, start).trimEnd()} []\n${text.slice(end)}`;
  }
  const before = text.slice(0, start).replace(/\n[ \t]*\n$/, '\n');
  const after = text.slice(end);
  return before + (before.endsWith(':\n') ? after.replace(/^\s*\n/, '') : after);
}

/** The comma goes with the item: the one behind it, or else the one before. */
function removeFlowItem(
  text: string,
  [start, end]: readonly [number, number, ...number[]],
): string {
  const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  if (behind !== undefined) return text.slice(0, start) + text.slice(end + behind);
  return text.slice(0, start).replace(/,\s*$/, '') + text.slice(end);
}

/** Put another value in the place of a scalar. */
export function replaceScalar(text: string, path: Path, value: string): string {
  const node = nodeAt(text, path);
  if (!isScalar(node) || node.range == null) return text;
  return splice(text, [{ start: node.range[0], end: node.range[1], text: yamlScalar(value) }]);
}

/** Add a key to a map, on a line of its own below the first one. */
export function addKey(text: string, path: Path, line: string): string {
  const map = nodeAt(text, path);
  if (!isMap(map) || map.range == null) return text;
  if (map.flow === true) {
    const start = map.range[0] + 1;
    return splice(text, [{ start, end: start, text: ` ${line},` }]);
  }
  const first = map.items[0]?.value as Node | undefined;
  const end = lineEnd(text, contentEnd(text, first?.range?.[1] ?? map.range[0]));
  const column = columnOf(text, map.range[0]);
  return splice(text, [{ start: end, end, text: `\n${' '.repeat(column)}${line}` }]);
}

/** Replace every scalar that a test accepts; it is told the key whose value it is. */
export function replaceScalars(
  text: string,
  replaced: (value: string, key: string | undefined) => string | undefined,
): string {
  const splices: Splice[] = [];
  visit(parseDocument(text, { version: '1.2' }), {
    Scalar(place, node, path) {
      if (place === 'key' || typeof node.value !== 'string' || node.range == null) return;
      const owner = [...path].reverse().find((part) => 'key' in part);
      const key =
        owner !== undefined && 'key' in owner && isScalar(owner.key) ? owner.key : undefined;
      const value = replaced(node.value, key === undefined ? undefined : String(key.value));
      if (value === undefined) return;
      splices.push({ start: node.range[0], end: node.range[1], text: yamlScalar(value) });
    },
  });
  return splice(text, splices);
}

function splice(text: string, splices: readonly Splice[]): string {
  let written = text;
  for (const { start, end, text: put } of [...splices].sort((a, b) => b.start - a.start)) {
    const block = /\n$/.test(written.slice(start, end)) ? '\n' : '';
    written = written.slice(0, start) + put + block + written.slice(end);
  }
  return written;
}

function nodeAt(text: string, path: Path): Node | undefined {
  const document = parseDocument(text, { version: '1.2' });
  return (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** A block scalar ends behind its line feed; what follows belongs to the next. */
function contentEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
  return at;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Write a text as YAML: plain where every reader takes it for a text, else in single quotes. */
export function yamlScalar(value: string): string {
  const plain = /^[A-Za-z][\w ./()&-]*$/.test(value) && !value.endsWith(' ');
  if (plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)) return value;
  return `'${value.replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}
