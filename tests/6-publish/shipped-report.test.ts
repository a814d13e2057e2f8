import { expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import { proveEqual } from '../../pipeline/6-publish/prove-equal.ts';
import { findKeyFaults } from './key-faults.ts';
import { openMemory } from './write-files.ts';

const slow = { timeout: 60_000 };
const { files, output } = openMemory();
const { flag, diagnostics } = collectFlags();
const built = build(readSourceFolder('source', flag), { open: () => output });

test('the shipped report is built', () => {
  expect(built.written, JSON.stringify([...diagnostics, ...built.diagnostics])).toBe(true);
});

test('it says the same by every route, and as its manifest says', slow, async () => {
  const manifest = JSON.parse(files.get('manifest.json')!) as {
    canonicalHash: { value: string };
    triples: number;
  };
  const { routes, difference, fault } = await proveEqual(files);
  expect({ difference, fault }).toEqual({});
  for (const { route, hash, triples } of routes) {
    expect([route, hash, triples]).toEqual([route, manifest.canonicalHash.value, manifest.triples]);
  }
});

test('the keys of its tables lead from row to row', () => {
  expect(findKeyFaults(files)).toEqual([]);
});

test('every entity has one of the kinds of the register', () => {
  const kinds = new Set(
    files
      .get('csv/entities.csv')!
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[1]),
  );
  const known = [...files.keys()].flatMap((path) => /^yaml\/register\/(.+)\.yaml$/.exec(path)?.[1]);
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
});
