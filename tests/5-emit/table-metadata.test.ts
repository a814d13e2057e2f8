import { describe, expect, test } from 'vitest';
import { rowRules } from '../../pipeline/5-emit/csv-tables.ts';
import { schemaKeys } from './schema-keys.ts';
import { columnsOf, tables } from './table-columns.ts';

describe('the metadata', () => {
  test('has every table of the rules, and the ledger, which is no RDF', () => {
    const ruled = new Set(rowRules.map(({ table }) => table));
    expect(new Set(columnsOf.keys())).toEqual(new Set([...ruled, 'ledger']));
    const silent = tables.filter(({ suppressOutput }) => suppressOutput === true);
    expect(silent.map(({ url }) => url)).toEqual(['ledger.csv']);
  });

  test.each(tables.filter(({ url }) => url !== 'ledger.csv').map((table) => [table.url, table]))(
    '%s has a meaning, a title and a description for every column',
    (_url, table) => {
      const { columns } = table.tableSchema;
      for (const part of [table, ...columns] as unknown as Record<string, string>[]) {
        expect(part['dc:title']).toMatch(/^\S.*\S$/);
        expect(part['dc:description']).toMatch(/^\S.*\S$/);
      }
      for (const { name, titles, virtual, suppressOutput, aboutUrl, propertyUrl } of columns) {
        expect(titles).toBe(virtual === true ? undefined : name);
        expect(aboutUrl === undefined).toBe(suppressOutput === true);
        expect(propertyUrl === undefined).toBe(suppressOutput === true);
      }
      const firstVirtual = columns.findIndex(({ virtual }) => virtual === true);
      const last = columns.findLastIndex(({ virtual }) => virtual !== true);
      if (firstVirtual !== -1) expect(firstVirtual).toBeGreaterThan(last);
    },
  );

  test('a template names only columns that always have a value, or its own', () => {
    for (const { tableSchema } of tables) {
      const required = new Set(
        tableSchema.columns.filter((column) => column.required).map(({ name }) => name),
      );
      for (const { name, aboutUrl = '', propertyUrl = '', valueUrl = '' } of tableSchema.columns) {
        const used = [...`${aboutUrl}${propertyUrl}${valueUrl}`.matchAll(/\{\+?(\w+)\}/g)];
        const doubtful = used.map(([, used]) => used!).filter((used) => !required.has(used));
        expect(doubtful.filter((used) => used !== name)).toEqual([]);
      }
    }
  });

  test('a column is required exactly where every record has the value', () => {
    for (const rule of rowRules) {
      const keys = new Map(schemaKeys(rule.kind).map((key) => [key.path, key]));
      for (const [name, source] of Object.entries(rule.cells)) {
        if (typeof source !== 'string' || !source.startsWith('record.')) continue;
        const parts = source
          .split('.')
          .map((_part, index, all) => all.slice(0, index + 1).join('.'));
        const known = parts.flatMap((part) => keys.get(part) ?? []);
        const always = known.every(({ required }) => required);
        const column = columnsOf.get(rule.table)!.get(name)!;
        expect([source, column.required === true]).toEqual([source, always]);
      }
    }
  });
});

/** The headers that DESIGN.md promises, each the start of a table's header. */
const promised: Readonly<Record<string, string>> = {
  paragraphs: 'iri number section heading wording text wording_kind fingerprint',
  footnotes: 'iri number paragraph status text',
  markers: 'iri wording footnote start',
  entities: 'iri kind name description',
  entity_types: 'entity class',
  entity_names: 'iri entity name form',
  entity_links: 'entity property iri text seen_in',
  mentions: 'iri paragraph entity words start end wording prefix suffix',
  evidence_footnotes: 'evidence footnote',
  quotations: 'iri paragraph words speaker kind start end wording prefix suffix',
  ledger: 'paragraph words start end class record reason',
};

test.each(Object.entries(promised))(
  '%s starts with the columns that are promised',
  (table, start) => {
    const names = [...columnsOf.get(table)!.keys()];
    expect(names.slice(0, start.split(' ').length).join(' ')).toBe(start);
  },
);
