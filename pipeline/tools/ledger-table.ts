import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledgerCells, ledgerClasses } from '../ledger.ts';
import { parseCsv } from '../6-publish/parse-csv.ts';
import { markdownTable, writeMarked } from './write-marked.ts';

type Row = Readonly<Record<string, string>>;

/**
 * Show the ledger in `dist` as a table in Markdown: for each paragraph and list item, in the order of
 * the text, how many things of each class are in a record and, behind a stroke, how many have a reason.
 */
export function ledgerTable(dist: string): string {
  const read = (name: string): Row[] => rowsOf(readFileSync(join(dist, 'csv', name), 'utf8'));
  const ledger = read('ledger.csv');
  const paragraphs = read('paragraphs.csv');
  const items = read('list_items.csv');
  const passages = paragraphs.flatMap(({ iri, number = '' }) => [
    { iri, shown: number },
    ...items
      .filter(({ paragraph }) => paragraph === iri)
      .map((item) => ({ iri: item['iri'], shown: `${number}/${item['number'] ?? ''}` })),
  ]);
  const known = new Set(passages.map(({ iri }) => iri));
  const rows = passages.map(({ iri, shown }) =>
    cellsOf(
      shown,
      ledger.filter(({ paragraph }) => paragraph === iri),
    ),
  );
  const outside = ledger.filter(({ paragraph }) => !known.has(paragraph));
  const head = ['paragraph', ...ledgerClasses, 'other'];
  return `${markdownTable(head, [...rows, cellsOf('elsewhere', outside), cellsOf('all', ledger)])}\n`;
}

function rowsOf(csv: string): Row[] {
  const [head = [], ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

function cellsOf(shown: string, rows: readonly Row[]): string[] {
  const counted = rows.map(({ class: kind = '', record }) => ({
    class: kind,
    record: record === '' ? undefined : record,
  }));
  return [shown, ...ledgerCells(counted)];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeMarked(join(root, 'README.md'), 'ledger', ledgerTable(join(root, 'dist')));
}
