import type { AnyRecord, RecordGroup, RecordValue } from '../core/model.ts';
import type { ContextPlan } from './compile-context.ts';
import type { TableHead } from './csv-metadata.ts';
import type { Place } from './csv-places.ts';
import type { CellSource, ReaderName, RowRule } from './csv-rules.ts';
import { toIri } from './to-triples.ts';

/** What a row is made from. */
export interface RowSource {
  readonly record: AnyRecord;
  readonly place: Place | undefined;
  /** The value that the row is for, where the rule has a row for each. */
  readonly each: Value;
  readonly group: RecordGroup;
}

export type Value = RecordValue | undefined;
export type Readers = Readonly<Record<ReaderName, (source: RowSource) => string | undefined>> & {
  readonly period: (source: RowSource, column: string) => string | undefined;
};

/** Gives the cells of a row, in the order of the header. */
export type RowWriter = (source: RowSource) => string[];

/** Compile a rule for its table; a column without a rule, or a rule without a column, is our fault. */
export function compileRow(
  rule: RowRule,
  head: TableHead,
  { plan, readers }: { readonly plan: ContextPlan; readonly readers: Readers },
): RowWriter {
  const unknown = Object.keys(rule.cells).filter((name) => !head.columns.includes(name));
  if (unknown.length > 0) throw new Error(`${rule.table} has no column ${unknown.join()}`);
  const cells = head.columns.map((column) => {
    const source = rule.cells[column];
    if (source === undefined) throw new Error(`${rule.table}.${column} has no rule`);
    return compileCell(source, rule, { plan, readers });
  });
  const check = compileCheck(rule, head, plan);
  return (source) => {
    const row = cells.map((cell) => cell(source) ?? '');
    check(source, row);
    return row;
  };
}

type Cell = (source: RowSource) => string | undefined;

function compileCell(
  source: CellSource,
  rule: RowRule,
  { plan, readers }: { readonly plan: ContextPlan; readonly readers: Readers },
): Cell {
  if (typeof source !== 'string') {
    if ('reader' in source) return readers[source.reader];
    if ('period' in source) return (row) => readers.period(row, source.period);
    const { predicate } = keyPlan(source.predicateOf, plan);
    return () => predicate;
  }
  const read = compilePath(source);
  const write = compileValue(keyOf(source, rule), plan);
  return (row) => {
    const value = read(row);
    if (typeof value === 'object') throw new Error(`${rule.table}: ${source} is not one value`);
    return value === undefined ? undefined : write(String(value));
  };
}

/** The key whose value a path gives: the last name in it. */
function keyOf(path: string, { each = '' }: Pick<RowRule, 'each'>): string {
  const names = (path === 'each' ? each : path).split('.').filter((part) => !/^\d+$/.test(part));
  return names.at(-1) ?? '';
}

function compileValue(key: string, plan: ContextPlan): (value: string) => string {
  if (key === 'type' || key === 'property') return (value) => termOf(value, plan);
  if (key === 'id' || keyPlan(key, plan).value === 'iri') return (value) => toIri(value, plan.base);
  return (value) => value;
}

/** Classes and properties are of several vocabularies, so cells have their addresses. */
function termOf(term: string, plan: ContextPlan): string {
  const iri = plan.terms.get(term);
  if (iri === undefined) throw new Error(`Term ${term} of a table is not in the context`);
  return iri;
}

function keyPlan(key: string, plan: ContextPlan) {
  const found = plan.keys.get(key);
  if (found === undefined) throw new Error(`Key ${key} of a table is not in the context`);
  return found;
}

/** Compile a path such as `record.hasTarget.id` or `each`. */
function compilePath(path: string): (source: RowSource) => Value {
  const [root, ...keys] = path.split('.');
  if (root === 'record') return ({ record }) => valueAt(record, keys);
  if (root === 'each') return ({ each }) => valueAt(each, keys);
  if (root !== 'wording') throw new Error(`Path ${path} starts with none of the known names`);
  return ({ record, place }) => {
    if (place === undefined) throw new Error(`${record.id} stands in a group without its wording`);
    return valueAt(place.wording, keys);
  };
}

/** Follow keys and places in lists. */
export function valueAt(start: Value, keys: readonly string[]): Value {
  let value = start;
  for (const key of keys) {
    if (typeof value !== 'object') return undefined;
    value = Array.isArray(value) ? (value as Value[])[Number(key)] : (value as AnyRecord)[key];
  }
  return value;
}

/** Virtual columns make the addresses of parts: they must be those that the record has. */
function compileCheck(rule: RowRule, head: TableHead, plan: ContextPlan) {
  const checks = Object.entries(rule.virtual ?? {}).flatMap(([name, path]) => {
    const part = head.parts.get(name);
    if (part === undefined) return [];
    return [{ name, ...part, read: compilePath(path), at: head.columns.indexOf(part.column) }];
  });
  return (source: RowSource, row: readonly string[]): void => {
    for (const { name, ending, read, at } of checks) {
      const address = addressOf(read(source));
      if (isPart(toIri(address, plan.base), row[at] ?? '', ending)) continue;
      throw new Error(`${rule.table}.${name} cannot say ${address} of ${source.record.id}`);
    }
  };
}

function isPart(address: string, owner: string, ending: string): boolean {
  const whole = address.length === owner.length + ending.length;
  return whole && address.startsWith(owner) && address.endsWith(ending);
}

function addressOf(value: Value): string {
  if (typeof value === 'object' && 'id' in value) return value.id;
  return typeof value === 'string' ? value : 'what is no address';
}
