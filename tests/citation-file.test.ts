import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateCFF } from 'cffjs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeWorkplace, reportLodHere, writeBelow } from './report-lod.ts';

/** CITATION.cff, which the schema of the Citation File Format 1.2 holds, says what the source says. */

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const yaml = (path: string): Record<string, unknown> =>
  parse(read(path)) as Record<string, unknown>;

interface Release {
  readonly version: string;
  readonly date: string;
}

test('is valid, and the check can fail', () => {
  const citation = yaml('CITATION.cff');
  expect(() => validateCFF(structuredClone(citation))).not.toThrow();
  expect(() => validateCFF({ ...citation, license: 'none of the list' })).toThrow(/license/);
  expect(() => validateCFF({ ...citation, 'date-released': 'yesterday' })).toThrow(/date-released/);
});

test('agrees with catalogue.yaml and package.json', () => {
  const citation = yaml('CITATION.cff');
  const catalogue = yaml('source/catalogue.yaml');
  const last = (catalogue['releases'] as readonly Release[]).at(-1);
  expect(citation).toMatchObject({
    type: 'dataset',
    title: catalogue['name'],
    abstract: catalogue['description'],
    authors: [{ name: catalogue['publisher'] }],
    license: 'OGL-UK-3.0',
  });
  expect(catalogue['license']).toContain('/open-government-licence/version/3/');
  expect([citation['version'], citation['date-released']]).toEqual([last?.version, last?.date]);
  const software = { title: 'report-lod', version: yaml('package.json')['version'] };
  expect(citation['references']).toMatchObject([software]);
});

test('gets version and date with a release, and keeps the rest', async () => {
  const cwd = makeWorkplace();
  const before = read('CITATION.cff').replace(/^(?:version|date-released):.*\n/gm, '');
  writeBelow(cwd, 'CITATION.cff', before);
  await reportLodHere(['release', '1.0.0', '--date', '2026-01-20'], { cwd });
  const after = readFileSync(join(cwd, 'CITATION.cff'), 'utf8');
  expect(after).toBe(`${before}version: 1.0.0\ndate-released: '2026-01-20'\n`);
  const released = parse(after) as object;
  expect(() => validateCFF(structuredClone(released))).not.toThrow();
});
