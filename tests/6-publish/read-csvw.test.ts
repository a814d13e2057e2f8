import { describe, expect, test } from 'vitest';
import { readCsvw } from '../../pipeline/6-publish/read-csvw.ts';
import { compileTemplate } from '../../pipeline/6-publish/uri-template.ts';

describe('a URI template', () => {
  test.each([
    ['{+iri}', 'https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['{+iri}-quote', "https://a.example/[1]'(2)!*", "https://a.example/[1]'(2)!*-quote"],
    ['{+iri}', 'https://a.example/%2F%c3', 'https://a.example/%2F%c3'],
    ['{+iri}', 'https://a.example/100%', 'https://a.example/100%25'],
    ['{+iri}', 'https://a.example/é 水💧', 'https://a.example/%C3%A9%20%E6%B0%B4%F0%9F%92%A7'],
    ['https://a.example/#{iri}', "a/b'(é)", 'https://a.example/#a%2Fb%27%28%C3%A9%29'],
    ['https://a.example/x', 'unused', 'https://a.example/x'],
    ['https://a.example/{iri}', undefined, 'https://a.example/'],
  ])('%s with %s', (template, iri, filled) => {
    expect(compileTemplate(template)(() => iri)).toBe(filled);
  });

  test.each(['{iri', '{#iri}', '{iri,other}', '}'])('%s is refused', (template) => {
    expect(() => compileTemplate(template)).toThrow(`in the template ${template}`);
  });
});

const columns = [
  { name: 'iri', titles: 'iri', required: true, suppressOutput: true, datatype: 'anyURI' },
  { name: 'name', titles: 'name', propertyUrl: 'https://a.example/name' },
  { name: 'count', propertyUrl: 'https://a.example/count', datatype: 'integer' },
  { name: 'part', propertyUrl: 'https://a.example/part', valueUrl: '{+part}' },
  {
    name: 'type',
    virtual: true,
    propertyUrl: 'https://a.example/type',
    valueUrl: 'https://a.example/Thing',
  },
];

function read(rows: string, changes: Readonly<Record<string, unknown>> = {}): string[] {
  const tableSchema = { aboutUrl: '{+iri}', columns, primaryKey: 'iri' };
  const table = { url: 'things.csv', 'dc:title': 'Things', tableSchema, ...changes };
  const metadata = { '@context': 'http://www.w3.org/ns/csvw', tables: [table] };
  const files = new Map([
    ['csv/csvw-metadata.json', JSON.stringify(metadata)],
    ['csv/things.csv', `iri,name,count,part\r\n${rows}`],
  ]);
  return readCsvw(files, 'csv/csvw-metadata.json');
}

const type = '<https://a.example/1> <https://a.example/type> <https://a.example/Thing> .';

describe('a table', () => {
  test('is converted cell by cell, in minimal mode', () => {
    expect(read('https://a.example/1," a ""b"" ",-7,https://a.example/2\r\n')).toEqual([
      '<https://a.example/1> <https://a.example/name> " a \\"b\\" " .',
      '<https://a.example/1> <https://a.example/count> "-7"^^<http://www.w3.org/2001/XMLSchema#integer> .',
      '<https://a.example/1> <https://a.example/part> <https://a.example/2> .',
      type,
    ]);
  });

  test('says nothing by an empty cell, even where its column has a template', () => {
    expect(read('https://a.example/1,,,\r\n')).toEqual([type]);
  });

  test('says nothing where its output is suppressed', () => {
    expect(read('https://a.example/1,a,,\r\n', { suppressOutput: true })).toEqual([]);
  });

  test.each([
    [',a,,\r\n', 'csv/things.csv, row 1: iri is empty'],
    ['https://a.example/1,a,007,\r\n', 'csv/things.csv, row 1: count 007 is no integer'],
    ['https://a.example/1,a\r\n', 'csv/things.csv, row 1: 2 cells'],
    ['https://a.example/1,a,,b\r\n', 'Address b is not absolute'],
  ])('with the rows %j is refused', (rows, reason) => {
    expect(() => read(rows)).toThrow(reason);
  });

  test('with another header or a property that is not known is refused', () => {
    const other = { tableSchema: { columns: columns.slice(1) } };
    expect(() => read('', other)).toThrow('csv/things.csv: Unexpected header');
    expect(() => read('', { transformations: [] })).toThrow('Unexpected transformations');
    const split = { tableSchema: { columns: [{ ...columns[0], separator: ' ' }] } };
    expect(() => read('', split)).toThrow('Unexpected separator of column iri');
  });
});
