import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, makeWorkplace, reportLodHere, writeBelow } from '../report-lod.ts';

const given = ['release', '1.0.0', '--date', '2026-01-20'];
const readBelow = (place: string, path: string): string => readFileSync(join(place, path), 'utf8');

function hashIn(place: string): string {
  const manifest = JSON.parse(readBelow(place, 'dist/manifest.json')) as {
    readonly canonicalHash: { readonly value: string };
  };
  return manifest.canonicalHash.value;
}

test('a release keeps the receipt of the data that it is of', async () => {
  const cwd = makeWorkplace();
  await reportLodHere(['build'], { cwd });
  const hash = hashIn(cwd);
  writeBelow(cwd, `source/receipts/${hash}.json`, '{ "canonicalHash": "so it was read" }\n');
  expect(await reportLodHere(given, { cwd })).toMatchObject({ code: 0 });
  expect(hashIn(cwd)).toBe(hash);
  expect(readBelow(cwd, 'dist/receipt.json')).toContain('so it was read');
  const before = filesBelow(join(cwd, 'dist'));
  await reportLodHere(['build'], { cwd });
  expect(filesBelow(join(cwd, 'dist'))).toEqual(before);
});

test('with a folder in the way that no build wrote, nothing is released', async () => {
  const cwd = makeWorkplace();
  writeBelow(cwd, 'photos/bridge.txt', 'A bridge.\n');
  const before = filesBelow(join(cwd, 'source'));
  const run = await reportLodHere([...given, '--out', 'photos'], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('output-elsewhere');
  expect(filesBelow(join(cwd, 'source'))).toEqual(before);
});

test('with a file that cannot be read, nothing is released', async () => {
  const cwd = makeWorkplace();
  writeBelow(cwd, 'source/reports/x/b.md', new Uint8Array([0xff, 0xfe, 0x41]));
  const run = await reportLodHere(given, { cwd });
  expect(run.code).toBe(1);
  expect(existsSync(join(cwd, 'source/releases'))).toBe(false);
});
