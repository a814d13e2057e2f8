import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { sortBlocks } from '../../pipeline/core/sorted-blocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'sorted-blocks-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Added = readonly (readonly [key: string, lines: string])[];

function sort(blocks: Added, limit: number): string {
  const sorter = sortBlocks((run) => join(folder, `run-${run}`), limit);
  for (const [key, lines] of blocks) sorter.add(key, lines);
  const parts: Buffer[] = [];
  sorter.drain((bytes) => parts.push(Buffer.from(bytes)));
  return Buffer.concat(parts).toString();
}

/** Sorting bytes is what the blocks are held against. */
function sortedLines(blocks: Added): string {
  const lines = blocks.flatMap(([, text]) => text.split('\n').slice(0, -1));
  return lines
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((line) => `${line}\n`)
    .join('');
}

/** Keys of one length, so that none begins another; characters on both sides of the surrogates. */
const blocks = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', '#', '/', '\uffee', '😀'), maxLength: 12 }), {
    maxLength: 60,
  })
  .map((words): Added =>
    words.map((word) => {
      const key = `<${[...word, '-', '-'].slice(0, 2).join('')}`;
      return [key, `${key}> ${word}\n`];
    }),
  );

test('lines come out by code point, in memory and from runs on disk', () => {
  fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 200 }), (added, limit) => {
      const expected = sortedLines(added);
      expect(sort(added, Infinity)).toBe(expected);
      expect(sort(added, limit)).toBe(expected);
    }),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a block longer than a slab or a chunk of a run is kept whole', () => {
  const long = `<b> ${'long '.repeat(300_000)}\n`;
  const added: Added = [
    ['<b>', long],
    ['<a>', '<a> first\n'],
  ];
  expect(sort(added, 1)).toBe(`<a> first\n${long}`);
});

test('a line added twice is our fault', () => {
  const added: Added = [
    ['<a>', '<a> again\n'],
    ['<a>', '<a> again\n'],
  ];
  expect(() => sort(added, Infinity)).toThrow('Written twice: <a> again');
  expect(existsSync(join(folder, 'run-0'))).toBe(false);
});
