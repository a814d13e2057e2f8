import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runQuery } from '../pipeline/query/query.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}source/queries`;
const data = `${root}dist/dataset.nt`;
const base = 'https://w3id.org/report-lod/';
const textOf = (path: string): string => readFileSync(path, 'utf8');
const questions = readdirSync(folder).filter((name) => name.endsWith('.rq'));
const stem = (name: string): string => name.replace(/\.(?:rq|csv)$/, '');

/** Rows in an order of their own: stores order what a query leaves open each in their own way. */
function sortedRows(csv: string): readonly string[] {
  const [head = '', ...rows] = csv.trimEnd().split(/\r?\n/);
  return [head, ...rows.sort()];
}

describe('the questions that come with the data', () => {
  test('are ten at least, each with its answer and no answer without its question', () => {
    const answers = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(answers.map(stem)).toEqual(questions.map(stem));
  });

  test.each(questions)('%s asks in words first', (name) => {
    expect(textOf(`${folder}/${name}`)).toMatch(/^# \S.{20,}\?\n/);
  });

  test.each(questions)('%s is answered as people read the section', async (name) => {
    const query = textOf(`${folder}/${name}`);
    const asked = { file: name, query, data, base, format: 'csv' as const, seconds: 60 };
    const { text, diagnostics } = await runQuery(asked);
    expect(diagnostics).toEqual([]);
    expect(sortedRows(text)).toEqual(sortedRows(textOf(`${folder}/${stem(name)}.csv`)));
  });

  test.each(questions)('%s is published with its answer', (name) => {
    for (const file of [name, `${stem(name)}.csv`])
      expect(textOf(`${root}dist/queries/${file}`)).toBe(textOf(`${folder}/${file}`));
  });

  test.each(questions)('%s avoids what stores answer differently', (name) => {
    expect(textOf(`${folder}/${name}`)).not.toMatch(/\b(?:SUM|AVG|GROUP_CONCAT|SAMPLE)\s*\(/i);
  });
});
