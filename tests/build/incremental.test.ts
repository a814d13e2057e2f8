import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import type { SourceFolder } from '../../pipeline/core/files.ts';
import { openMemory } from '../../pipeline/core/memory-output.ts';
import { openCache } from '../../pipeline/core/part-cache.ts';
import type { PartCache } from '../../pipeline/core/part-cache.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { makeSource } from '../../pipeline/tools/make-report.ts';
import { filesBelow, makeFolder, reportLod, writeBelow } from '../report-lod.ts';

/** A build that takes sections from earlier builds writes what a clean build writes. */

const corpus = readSourceFolder(
  fileURLToPath(new URL('../corpus/source', import.meta.url)),
  () => undefined,
);

/** A cache in memory that forgets nothing, so that states come again. */
function keepAll(): PartCache {
  const parts = new Map<string, Uint8Array>();
  return {
    has: (key) => parts.has(key),
    find: (key) => parts.get(key),
    store: (key, bytes) => void parts.set(key, bytes),
    prune: () => undefined,
  };
}

function buildHere(folder: SourceFolder, cache?: PartCache) {
  const output = openMemory();
  const kept = cache && { cache, tool: 'test' };
  const built = build(folder, { open: () => output, elsewhere: { kept } });
  const { diagnostics, sections, written, addresses } = built;
  return { diagnostics, written, sections, addresses: [...addresses], files: output.texts };
}

/** Edits that a curator makes: replace words that stand in a file, everywhere. */
const edits: readonly (readonly [path: string, from: string, to: string])[] = [
  ['reports/lending/rooms.md', 'opened 12', 'opened 13'],
  ['reports/lending/rooms.md', '(CC)', '(COCC)'],
  ['reports/lending/rooms.md', 'Corve County Council (CC)', 'The council'],
  ['reports/lending/rooms.md', '# 1: Rooms', '# 1: Reading rooms'],
  ['reports/lending/rooms.md', 'page 3', 'page 4'],
  ['reports/lending/boats.md', 'the CC', 'the Reading Room Trust'],
  ['reports/lending/boats.md', 'boat belongs', 'boat, in 2014, belongs'],
  ['reports/lending/review.yaml', "date: '1974'", "date: '1975'"],
  ['reports/lending/review.yaml', "value: '12'", "value: '13'"],
  ['reports/lending/review.yaml', 'decisions:', '# A comment.\ndecisions:'],
  ['reports/lending/report.yaml', 'kind: verbatim', 'kind: restated'],
  ['reports/lending/report.yaml', 'Lending in the Vale', 'Lending'],
  ['reports/lending/report.yaml', 'paragraphs: section', 'paragraphs: report'],
  ['reports/locks/gates.md', '41 locks', '42 locks'],
  ['reports/locks/gates.md', '[2]', ''],
  ['reports/locks/report.yaml', "'[31]'", 'none'],
  ['reports/locks/review.yaml', 'd-2', 'd-3'],
  ['reports/water/supply.md', 'the CC', 'the canal conservancy'],
  ['reports/water/supply.md', '1.2.', '1.3.'],
  ['reports/water/report.yaml', 'en-gb', 'en-ie'],
  ['register/organisations.yaml', 'name: Canal Conservancy', 'name: The Conservancy'],
  ['register/organisations.yaml', 'Reading Room Trust', 'Trust of Reading Rooms'],
  [
    'register/organisations.yaml',
    'name: Vale Water Board',
    'name: Vale Water Board\n    names: [{ name: meeting, form: other }]',
  ],
  ['register/variables.yaml', 'name: locks', 'name: number of locks'],
  ['catalogue.yaml', 'https://example.org/vale/', 'https://example.org/dale/'],
];

function edited(folder: SourceFolder, chosen: readonly number[]): SourceFolder {
  return chosen.reduce((before, index) => {
    const [path, from, to] = edits[index]!;
    const text = before.texts.get(path)?.text ?? '';
    return withTexts(before, new Map([[path, text.replaceAll(from, () => to)]]));
  }, folder);
}

test('every edit is of words that stand there', () => {
  for (const [path, from] of edits) expect(corpus.texts.get(path)?.text).toContain(from);
});

test('after any edits, what is taken from earlier builds is what a clean build writes', () => {
  const cache = keepAll();
  let kept = 0;
  const choice = fc.uniqueArray(fc.nat({ max: edits.length - 1 }), { maxLength: 4 });
  fc.assert(
    fc.property(choice, (chosen) => {
      const folder = edited(corpus, chosen);
      const { sections, ...incremental } = buildHere(folder, cache);
      const { sections: clean, ...whole } = buildHere(folder);
      kept += sections.kept;
      expect(sections.built + sections.kept).toBe(clean.built);
      expect(incremental).toEqual(whole);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(kept).toBeGreaterThan(60);
}, 120_000);

describe('a report of several sections', () => {
  const made = makeSource(200_000, 40).files;
  const folder: SourceFolder = {
    folder: 'source',
    texts: new Map([...made].map(([path, text]) => [path, { file: `source/${path}`, text }])),
    digests: new Map([...made].map(([path]) => [path, 'x'])),
  };

  test('is written anew only where a word was changed', () => {
    const cache = keepAll();
    const first = buildHere(folder, cache);
    expect(first.sections).toEqual({ built: 4, kept: 0 });
    const path = 'reports/made/3.md';
    const text = made.get(path)!.replace('visitors', 'guests');
    const next = withTexts(folder, new Map([[path, text]]));
    const second = buildHere(next, cache);
    expect(second.sections).toEqual({ built: 1, kept: 3 });
    expect(second.files).toEqual(buildHere(next).files);
    expect(second.files).not.toEqual(first.files);
  });

  test('has outline and part of each section from the build before', () => {
    const cache = keepAll();
    buildHere(folder, cache);
    const asked = { found: 0, stored: 0 };
    const counting: PartCache = {
      ...cache,
      find: (key) => {
        const found = cache.find(key);
        if (found !== undefined) asked.found++;
        return found;
      },
      store: () => asked.stored++,
    };
    expect(buildHere(folder, counting).sections).toEqual({ built: 0, kept: 4 });
    expect(asked).toEqual({ found: 8, stored: 0 });
  });

  test('is written anew by another program', () => {
    const cache = keepAll();
    buildHere(folder, cache);
    const output = openMemory();
    const { sections } = build(folder, {
      open: () => output,
      elsewhere: { kept: { cache, tool: 'another' } },
    });
    expect(sections).toEqual({ built: 4, kept: 0 });
  });
});

describe('a cache folder', () => {
  const key = 'a'.repeat(64);
  const bytes = Buffer.from('what was written');

  test('gives back what was stored, and after pruning only what was used', () => {
    const folder = makeFolder();
    const cache = openCache(folder);
    cache.store(key, bytes);
    expect(Buffer.from(openCache(folder).find(key)!)).toEqual(bytes);
    openCache(folder).prune();
    expect(openCache(folder).find(key)).toBeUndefined();
  });

  test('loses what a killed process was writing, not what a living one is', () => {
    const folder = makeFolder();
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    for (const writer of [dead, process.pid]) writeBelow(folder, `${key}.part.${writer}-0`, 'half');
    openCache(folder).prune();
    expect(readdirSync(folder)).toEqual([`${key}.part.${process.pid}-0`]);
  });

  test('does not give what was cut off, changed, renamed or put there by others', () => {
    const folder = makeFolder();
    openCache(folder).store(key, bytes);
    const path = join(folder, `${key}.part`);
    const stored = readFileSync(path);
    for (let length = 0; length < stored.length; length++) {
      writeFileSync(path, stored.subarray(0, length));
      expect(openCache(folder).find(key)).toBeUndefined();
    }
    for (let at = 0; at < stored.length; at++) {
      const changed = Buffer.from(stored);
      changed[at]! ^= 1;
      writeFileSync(path, changed);
      expect(openCache(folder).find(key)).toBeUndefined();
    }
    writeFileSync(path, stored);
    const other = 'b'.repeat(64);
    renameSync(path, join(folder, `${other}.part`));
    expect(openCache(folder).find(other)).toBeUndefined();
  });

  test('that is no folder keeps nothing and fails nothing', () => {
    const folder = makeFolder();
    writeBelow(folder, 'file', '');
    const cache = openCache(join(folder, 'file'));
    cache.store(key, bytes);
    expect(cache.find(key)).toBeUndefined();
    cache.prune();
  });

  test(
    'of the command line is used where it is asked for, damaged or not',
    { timeout: 60_000 },
    async () => {
      const cwd = makeFolder();
      for (const [path, { text }] of corpus.texts) writeBelow(cwd, `source/${path}`, text);
      const given = ['build', '--format', 'json', '--cache', 'kept'];
      const sections = async (...more: string[]): Promise<unknown> => {
        const { code, stdout } = await reportLod([...given, ...more], { cwd });
        expect(code).toBe(0);
        return (JSON.parse(stdout) as { sections: unknown }).sections;
      };
      expect(await sections()).toEqual({ built: 4, kept: 0 });
      const clean = filesBelow(join(cwd, 'dist'));
      expect(await sections()).toEqual({ built: 0, kept: 4 });
      expect(filesBelow(join(cwd, 'dist'))).toEqual(clean);
      expect(await sections('--no-cache')).toEqual({ built: 4, kept: 0 });
      // The largest is what was written of a section; every other may be an outline.
      const all = readdirSync(join(cwd, 'kept')).map((name) => join(cwd, 'kept', name));
      const [largest] = all.sort((a, b) => statSync(b).size - statSync(a).size);
      for (const path of [largest!, ...all.slice(5)]) {
        writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2));
      }
      expect(await sections()).toEqual({ built: 1, kept: 3 });
      expect(filesBelow(join(cwd, 'dist'))).toEqual(clean);
    },
  );
});
