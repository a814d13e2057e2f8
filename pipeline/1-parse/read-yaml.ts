import { LineCounter, isAlias, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Flag, Where } from '../core/flags.ts';
import type { SourceText } from '../core/model.ts';
import { faultsOf } from '../core/schema.ts';
import type { SchemaFault } from '../core/schema.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** What a hand-written YAML file says, and where each part of it stands. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value;
  readonly whereOf: (path: readonly (string | number)[]) => Where;
}

/**
 * Read a YAML 1.2 file and hold it against its schema. Faults are flagged with their place, and then
 * nothing is given. Anchors are refused: no file here needs them, and nested ones explode. Places cost
 * more than all else, so a file without a fault is parsed for them only when one is asked for.
 */
export function readYaml<Value>(
  source: SourceText,
  schemaId: string,
  flag: Flag,
): YamlFile<Value> | undefined {
  const simple = readSimpleYaml(source.text);
  if (simple === undefined || faultsOf(schemaId, simple.value).length > 0) {
    return readWithPlaces(source, schemaId, flag);
  }
  let document: Document | undefined;
  const whereOf = (path: readonly (string | number)[]): Where =>
    deferred(source.file, () => whereIn(source.file, (document ??= parse(source.text)), path));
  return { file: source.file, value: simple.value as Value, whereOf };
}

/** A place that is looked up when it is needed; most are not. */
function deferred(file: string, find: () => Where): Where {
  let found: Where | undefined;
  return {
    file,
    get start() {
      return (found ??= find()).start;
    },
    get end() {
      return (found ??= find()).end;
    },
  };
}

function parse(text: string): Document {
  return parseDocument(text, {
    version: '1.2',
    uniqueKeys: true,
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
}

function readWithPlaces<Value>(
  source: SourceText,
  schemaId: string,
  flag: Flag,
): YamlFile<Value> | undefined {
  const document = parse(source.text);
  const whereOf = (path: readonly (string | number)[]): Where =>
    whereIn(source.file, document, path);
  if (flagSyntax(source, document, flag)) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? null;
  const faults = faultsOf(schemaId, value);
  for (const fault of faults) flagFault(fault, { document, whereOf, flag });
  return faults.length > 0 ? undefined : { file: source.file, value: value as Value, whereOf };
}

function flagSyntax(source: SourceText, document: Document, flag: Flag): boolean {
  const { file } = source;
  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    const where = { file, start: pos[0], end: Math.max(pos[1], pos[0] + 1) };
    if (code === 'DUPLICATE_KEY') flag('yaml-duplicate-key', where, {});
    else flag('yaml-syntax', where, { problem: message.split('\n')[0] ?? code });
  }
  let anchored = false as boolean;
  visit(document, {
    Node(_, node) {
      const anchor = isAlias(node) ? node.source : (node as { anchor?: string }).anchor;
      if (anchor === undefined || anchored) return;
      anchored = true;
      flag(
        'yaml-anchor',
        { file, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 },
        { anchor },
      );
    },
  });
  return anchored || document.errors.length > 0;
}

function flagFault(
  { path, keyword, expected, key }: SchemaFault,
  {
    document,
    whereOf,
    flag,
  }: { document: Document; whereOf: YamlFile<never>['whereOf']; flag: Flag },
): void {
  const where = whereOf(path);
  const node = document.getIn(path, true);
  const written = isScalar(node) ? String(node.source ?? node.value) : 'a list or map';
  const unquoted = isScalar(node) && typeof node.value !== 'string' && node.type === 'PLAIN';
  if (key !== undefined) flag('yaml-unknown-key', where, { key });
  else if (keyword === 'required') flag('yaml-missing-key', where, { expected });
  else if (keyword === 'type' && expected === 'a text' && unquoted) {
    flag('yaml-unquoted', where, { written });
  } else flag('yaml-value', where, { written, expected });
}

/** The range of the part, or of the nearest part around it that stands in the file. */
function whereIn(file: string, document: Document, path: readonly (string | number)[]): Where {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) return { file, start: node.range[0], end: node.range[1] };
  }
  return { file, start: 0, end: 0 };
}

function nodeAt(document: Document, path: readonly (string | number)[]): Node | undefined {
  const found = path.length === 0 ? document.contents : document.getIn(path, true);
  const node = isPair(found) ? found.value : found;
  return node === null || node === undefined ? undefined : (node as Node);
}
