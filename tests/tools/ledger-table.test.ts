import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ledgerTable } from '../../pipeline/tools/ledger-table.ts';
import { replaceMarked } from '../../pipeline/tools/write-marked.ts';
import { makeFolder, writeBelow } from '../report-lod.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the table in the README is that of dist; `make ledger` writes it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(replaceMarked(readme, 'ledger', ledgerTable(join(root, 'dist')))).toBe(readme);
});

test('a table has each passage in text order, what is in records and what has a reason', () => {
  const folder = makeFolder();
  const csv = (name: string, rows: readonly string[]): void => {
    writeBelow(folder, `csv/${name}`, rows.map((row) => `${row}\r\n`).join(''));
  };
  csv('paragraphs.csv', ['iri,number', 'p/1,1', 'p/2,2']);
  csv('list_items.csv', ['iri,number,paragraph', 'p/1/a,a,p/1']);
  csv('ledger.csv', [
    'paragraph,class,record,reason',
    'p/1,name,m-1,',
    'p/1,name,,sentence-start',
    'p/1/a,figure,,ordinal',
    'x,link,,not-certain',
  ]);
  const cells = ledgerTable(folder)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const filled = cells.map((row) => row.filter((cell) => cell !== ''));
  expect(filled.slice(2)).toEqual([
    ['1', '1 / 1'],
    ['1/a', '0 / 1'],
    ['2'],
    ['elsewhere', '0 / 1'],
    ['all', '1 / 1', '0 / 1', '0 / 1'],
  ]);
});
