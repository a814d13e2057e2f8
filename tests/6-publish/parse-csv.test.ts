import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLines } from '../../pipeline/5-emit/csv-cells.ts';
import { parseCsv } from '../../pipeline/6-publish/parse-csv.ts';

test.each([
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,\r\n,b\r\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a,', [['a', '']]],
  ['"a,b","c""d"\r\n', [['a,b', 'c"d']]],
  ['"a\r\nb\nc"\r\n', [['a\r\nb\nc']]],
  ['"",""""\r\n', [['', '"']]],
  ['', []],
])('%j is read', (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test.each([
  ['a,b\nc', 'line 1: Unexpected "\\n", expected a comma or CRLF'],
  ['a\r\nb"c"', 'line 2: Unexpected "\\"", expected a cell in quotation marks'],
  ['a\r\n"b"c', 'line 2: Unexpected "c", expected a comma or CRLF'],
  ['a\r\n"b', 'line 2: Unexpected "\\"", expected a closing quotation mark'],
  ['a\rb', 'line 1: Unexpected "\\r", expected a comma or CRLF'],
])('%j is refused', (text, reason) => {
  expect(() => parseCsv(text)).toThrow(reason);
});

test('what is written is read back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"', ',', '\r\n', ' ', '""'),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      const text = given.map((row) => csvLines(row).plain).join('');
      expect(parseCsv(text)).toEqual(given);
    }),
  );
});
