import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Parser } from 'n3';
import { parseCsv } from '../pipeline/6-publish/parse-csv.ts';
import { runQuery } from '../pipeline/query/query.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const base = 'https://w3id.org/report-lod/';
const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** Subject, property and value of each row of a table, whatever column the value stands in. */
function triplesOf(csv: string): string[][] {
  return parseCsv(csv.replace(/\r?\n/g, '\r\n'))
    .slice(1)
    .map(([subject = '', property = '', ...values]) => [
      subject,
      property,
      values.find((value) => value !== '') ?? '',
    ]);
}

const shown = (triple: readonly string[]): string => triple.join(' ');

test('each plain triple that a statement or role makes leads back to one', async () => {
  const query = textOf('source/queries/trace.rq');
  const data = `${root}dist/dataset.nt`;
  const asked = { file: 'trace.rq', query, data, base, format: 'csv' as const, seconds: 60 };
  const { text, diagnostics } = await runQuery(asked);
  expect(diagnostics).toEqual([]);
  const traced = new Set(triplesOf(text).map(shown));
  const plain = triplesOf(textOf('dist/csv/facts.csv')).map(shown);
  expect(plain.length).toBeGreaterThan(100);
  expect(plain.filter((triple) => !traced.has(triple))).toEqual([]);
});

test('what is traced stands in facts.nt, and its record in a table', () => {
  const facts = new Parser({ format: 'N-Triples' }).parse(textOf('dist/facts.nt'));
  const known = new Set(
    facts.map(({ subject, predicate, object }) =>
      shown([subject.value, predicate.value, object.value]),
    ),
  );
  const answer = textOf('source/queries/trace.csv');
  expect(triplesOf(answer).filter((triple) => !known.has(shown(triple)))).toEqual([]);
  const ids = new Set(
    ['statements', 'roles'].flatMap((table) =>
      parseCsv(textOf(`dist/csv/${table}.csv`)).map(([iri]) => iri),
    ),
  );
  const named = parseCsv(answer.replace(/\r?\n/g, '\r\n'))
    .slice(1)
    .map((row) => row[3] ?? '');
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
