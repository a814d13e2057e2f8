import { describe, expect, test } from 'vitest';
import { compileContext } from '../../pipeline/5-emit/compile-context.ts';
import type { RowRule } from '../../pipeline/5-emit/csv-rules.ts';
import { ownBase, readContracts } from '../../pipeline/contracts.ts';
import type { RecordKind } from '../../pipeline/core/model.ts';
import { recordKinds, schemaKeys } from './schema-keys.ts';
import type { SchemaKey } from './schema-keys.ts';
import { addressOf, columnsOf, rulesOf } from './table-columns.ts';
import type { Column } from './table-columns.ts';

const plan = compileContext(readContracts(ownBase).context);

describe.each(recordKinds)('every key of %s', (kind) => {
  const all = schemaKeys(kind);
  const said = all.filter(({ key, path }) => key !== 'id' && !all.some(isIn(`${path}.0`)));

  test.each(said.map((key) => [key.path, key] as const))('%s has its column', (_path, key) => {
    const found = columnsFor(kind, key);
    const joined = kind === 'wording' && !key.many;
    expect(found.map(({ rule }) => rule.table).sort()).toEqual(
      joined ? ['list_items', 'paragraphs'] : [expect.any(String)],
    );
    for (const place of found) checkColumn(place, key);
  });

  test.each(all.filter(({ key }) => key === 'id').map(({ path }) => path))(
    '%s is the address of rows or of a part of them',
    (path) => {
      const part = path.replace(/\.id$/, '');
      const addresses = rulesOf(kind).flatMap(({ rule, root }) => {
        const source = sourceIn(rule, root, part);
        return source === undefined ? [] : [addressOf(rule, source)];
      });
      expect(addresses.some((address) => /^\{\+\w+\}/.test(address))).toBe(true);
    },
  );
});

function isIn(path: string): (key: SchemaKey) => boolean {
  return (key) => key.path === path;
}

/** Tables whose rows name their property. */
const openTables = new Set(['entity_links', 'facts']);

interface Place {
  readonly rule: RowRule;
  readonly name: string;
  /** What csv-tables.ts has for the column. */
  readonly source: string;
}

/** Every column that says a key; columns for readers say nothing. */
function columnsFor(kind: RecordKind, { path, many }: SchemaKey): Place[] {
  return rulesOf(kind).flatMap(({ rule, root }) => {
    const source = many && path === `record.${rule.each!}` ? 'each' : sourceIn(rule, root, path);
    return Object.entries({ ...rule.cells, ...rule.virtual })
      .filter(([name, from]) => from === source && speaks(rule, name))
      .map(([name]) => ({ rule, name, source: source! }));
  });
}

/** How a rule names a path: `each.value` for `record.hasName.each.value` where it has these rows. */
function sourceIn({ each }: RowRule, root: string, path: string): string | undefined {
  if (!path.includes('.each')) return path.replace('record', root);
  const start = `record.${each!}.`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

function speaks({ table }: RowRule, name: string): boolean {
  return columnsOf.get(table)?.get(name)?.suppressOutput !== true;
}

function checkColumn({ rule, name, source }: Place, key: SchemaKey): void {
  const column = columnsOf.get(rule.table)!.get(name)!;
  const predicate = key.key === 'type' ? plan.type.predicate : plan.keys.get(key.key)!.predicate;
  expect(column.propertyUrl).toBe(openTables.has(rule.table) ? '{+property}' : predicate);
  const owner = parentOf(source === 'each' ? `record.${rule.each!}` : source);
  expect(column.aboutUrl).toBe(addressOf(rule, owner));
  if (column.virtual === true) checkVirtual(rule, column, { key, source });
  else checkValue(column, key);
}

/** The record that has the key: `record.hasTarget` for `record.hasTarget.hasSelector.0`. */
function parentOf(path: string): string {
  return path.replace(/\.\w+(?:\.\d+)?$/, '');
}

function checkVirtual(
  rule: RowRule,
  { valueUrl }: Column,
  { key, source }: { readonly key: SchemaKey; readonly source: string },
): void {
  const [word, another] = key.words;
  const constant = another === undefined ? plan.terms.get(word ?? '') : undefined;
  const owner = source === 'wording.isBasedOn' ? 'record' : source;
  expect(valueUrl).toBe(constant ?? addressOf(rule, owner));
}

function checkValue({ name, datatype, valueUrl }: Column, { key, words }: SchemaKey): void {
  const value = key === 'type' || key === 'property' ? 'iri' : plan.keys.get(key)!.value;
  if (value === 'iri') {
    expect([datatype, valueUrl]).toEqual(['anyURI', `{+${name}}`]);
  } else if (value === 'term') {
    expect(words.length).toBeGreaterThan(0);
    const terms = words.map((word) => valueUrl!.replace(`{${name}}`, word));
    expect([datatype, terms]).toEqual(['string', words.map((word) => plan.terms.get(word))]);
  } else {
    expect(valueUrl).toBeUndefined();
    expect(`http://www.w3.org/2001/XMLSchema#${datatype!}`).toBe(value.datatype);
  }
}
