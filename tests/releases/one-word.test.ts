import { expect, test } from 'vitest';
import { bridges, buildInMemory, edit } from './bridges.ts';

/** How much of each file changes when one word of the source does, in lines. */

const before = buildInMemory(bridges()).texts;
const after = buildInMemory(edit(bridges(), 'reports/x/a.md', 'Marsh closed', 'Marsh ended')).texts;

function difference(path: string): { readonly removed: string[]; readonly added: string[] } {
  const left = new Map<string, number>();
  for (const line of linesOf(before, path)) left.set(line, (left.get(line) ?? 0) + 1);
  const added = linesOf(after, path).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
  const removed = [...left].flatMap(([line, count]) =>
    Array<string>(Math.max(count, 0)).fill(line),
  );
  return { removed, added };
}

function linesOf(texts: ReadonlyMap<string, string>, path: string): string[] {
  return texts.get(path)!.split(/\r?\n/);
}

const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
/** What says how many bytes each file has, and their hash. */
const told = /^(?:manifest|datapackage|ro-crate-metadata)\.json$|^catalogue\./;
const ofData = changed.filter((path) => !told.test(path));

test('only files that hold the words change, and those that tell of their bytes', () => {
  const tables = ['ledger', 'mentions', 'paragraphs', 'wording_mentions'];
  expect(ofData.sort()).toEqual([
    ...tables.map((name) => `csv-excel/${name}.csv`),
    ...tables.map((name) => `csv/${name}.csv`),
    ...['jsonld', 'nt', 'trig', 'ttl'].map((ending) => `dataset.${ending}`),
    ...['ledger', 'report/x/a/mention', 'report/x/a/wording'].map((name) => `yaml/${name}.yaml`),
  ]);
  expect([...after.keys()]).toEqual([...before.keys()]);
});

test.each(ofData)('%s changes in the lines of that paragraph only', (path) => {
  const { removed, added } = difference(path);
  expect(added).toHaveLength(removed.length);
  expect(added.length).toBeLessThanOrEqual(path === 'dataset.nt' ? 25 : 12);
  if (!/\.(?:nt|csv)$/.test(path)) return;
  for (const line of [...removed, ...added]) expect(line).toContain('report/x/paragraph/3');
});

test.each(changed.filter((path) => told.test(path)))(
  '%s changes in numbers and hashes only',
  (path) => {
    const { removed, added } = difference(path);
    const shape = (line: string): string => line.replace(/[0-9a-f]{64}|\d+/g, '#');
    expect(added.map(shape).sort()).toEqual(removed.map(shape).sort());
  },
);
