import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { canonicalLines } from '../../pipeline/6-publish/canonical-lines.ts';
import { applyDelta, deltaOf, invert, readRdfPatch } from '../../pipeline/6-publish/delta.ts';
import { parseCsv } from '../../pipeline/6-publish/parse-csv.ts';
import { composeRelease } from '../../pipeline/release.ts';
import { mergeAddress } from '../../pipeline/register/change-address.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { bridges, buildInMemory, edit, release } from './bridges.ts';

const first = release(bridges());
const told = { because: 'One body.', on: '2026-01-20' };
const into = 'id/national-bridge-board';
const merged = mergeAddress(first.folder, { from: 'id/river-trust', into }, told);
const changed = edit(
  withTexts(first.folder, merged.changed),
  'reports/x/a.md',
  '43 bridges',
  '44 bridges',
);
const second = release(changed, undefined, first.lines);

test('the first release is 1.0.0, and every address has its line', () => {
  expect(first.version).toBe('1.0.0');
  const { built } = buildInMemory(first.folder);
  expect(built.diagnostics).toEqual([]);
  expect(
    [...built.addresses.keys()].filter((address) => !built.registry.histories.has(address)),
  ).toEqual([]);
});

test('a release does not change the data that it is of', () => {
  expect(buildInMemory(first.folder).built.canonicalHash).toBe(
    buildInMemory(bridges()).built.canonicalHash,
  );
});

describe('the wording before', () => {
  const revised = (folder: typeof changed): string[] =>
    buildInMemory(folder).lines.filter((line) => line.includes('wasRevisionOf'));
  const wording = (print: string): string =>
    `<https://example.org/bridges/report/x/paragraph/1/wording/${print}>`;
  const printOf = (folder: typeof changed): string =>
    buildInMemory(folder).built.addresses.get('report/x/paragraph/1')?.words ?? '';
  const was = (now: typeof changed, before: typeof changed): string =>
    `${wording(printOf(now))} <http://www.w3.org/ns/prov#wasRevisionOf> ${wording(printOf(before))} .`;

  test('is told of each paragraph whose words changed, before the release as after it', () => {
    expect(revised(first.folder)).toEqual([]);
    expect(revised(changed)).toEqual([was(changed, bridges())]);
    expect(revised(second.folder)).toEqual(revised(changed));
  });

  test('is that of the release before, and stays while the words stay', () => {
    const third = release(second.folder, '2.0.1', second.lines);
    expect(third.lines).toEqual(second.lines);
    const reworded = edit(third.folder, 'reports/x/a.md', '44 bridges', '45 bridges');
    expect(revised(reworded)).toEqual([was(reworded, second.folder)]);
  });
});

test('the files of a release are those of its build, byte for byte', () => {
  const file = JSON.parse(first.changed.get('releases/1.0.0.json')!) as { files: unknown };
  const { built } = buildInMemory(first.folder);
  expect(file.files).toEqual(
    built.files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
  );
});

describe('the version', () => {
  const propose = (folder: typeof changed) =>
    composeRelease(folder, { version: undefined, date: '2026-01-20', before: first.lines })
      .proposal;

  test('is major where an address ended', () => {
    expect(propose(changed)).toMatchObject({ change: 'major', version: '2.0.0' });
  });

  test('is minor where something was added', () => {
    const more = edit(
      first.folder,
      'reports/x/a.md',
      '\n[^1]:',
      '\n4. The bridge was closed.\n\n[^1]:',
    );
    expect(propose(more)).toMatchObject({ change: 'minor', version: '1.1.0' });
  });

  test('is patch where something was corrected', () => {
    const corrected = edit(first.folder, 'reports/x/a.md', '43 bridges', '44 bridges');
    expect(propose(corrected)).toMatchObject({ change: 'patch', version: '1.0.1' });
  });

  test('says so where nothing changed', () => {
    expect(propose(first.folder)).toMatchObject({
      because: 'no triple changed since 1.0.0',
      changes: 'nothing changed',
    });
  });

  test.each(['1.0.0', '0.9.0', '1.0.1', '1.1', 'v2'])('%s is refused', (version) => {
    const refused = composeRelease(changed, { version, date: '2026-01-20', before: first.lines });
    expect(refused.misused).toMatch(/^Unexpected version/);
    expect(refused.changed.size).toBe(0);
  });

  test('a date before that of the last release is refused', () => {
    const wanted = { version: '2.0.0', date: '2026-01-19', before: first.lines };
    const refused = composeRelease(changed, wanted);
    expect(refused.misused).toMatch(/^Unexpected date 2026-01-19 before 2026-01-20/);
    expect(refused.changed.size).toBe(0);
  });

  test('without the triples of the last release nothing is released', () => {
    const refused = composeRelease(changed, {
      version: '2.0.0',
      date: '2026-01-20',
      before: undefined,
    });
    expect(refused.misused).toMatch(/1\.0\.0\.nt/);
  });
});

describe('the changes between two releases', () => {
  const { texts, lines } = buildInMemory(second.folder);
  const rows = parseCsv(texts.get('changes/1.0.0-2.0.0.csv')!);

  test('applied in a store to the older give the newer', () => {
    const store = new Store();
    store.load(first.lines.join('\n'), { format: 'application/n-triples' });
    store.update(texts.get('changes/1.0.0-2.0.0.ru')!);
    const quads = store.dump({ format: 'application/n-quads' });
    const replayed = canonicalLines(quads.split('\n').filter((line) => line !== ''));
    expect(replayed.hash).toBe(canonicalLines(lines).hash);
    expect(replayed.hash).not.toBe(canonicalLines(first.lines).hash);
  });

  test('are stored, and lead forth and back', () => {
    const delta = readRdfPatch(second.changed.get('releases/1.0.0-2.0.0.rdfp')!)!;
    expect(delta).toEqual(deltaOf(first.lines, lines));
    expect(applyDelta(first.lines, delta).sort()).toEqual([...lines].sort());
    expect(applyDelta(lines, invert(delta)).sort()).toEqual([...first.lines].sort());
    expect(() => applyDelta(lines, delta)).toThrow(/absence/);
  });

  test('are typed', () => {
    const changes = rows
      .slice(1)
      .map(([address, change]) => `${change!} ${address!.split('bridges/')[1]!}`);
    expect(changes).toContain('merged id/river-trust');
    expect(changes).toContain('reworded report/x/paragraph/1');
    // Its words are the same; what they name has another address.
    expect(changes).toContain('corrected report/x/paragraph/2/item/b');
    expect(changes).toContain('renamed id/national-bridge-board');
  });

  test('count every triple once', () => {
    const sum = (column: number): number =>
      rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
    const before = new Set(first.lines);
    const after = new Set(lines);
    expect(sum(7)).toBe(first.lines.filter((line) => !after.has(line)).length);
    expect(sum(8)).toBe(lines.filter((line) => !before.has(line)).length);
  });
});
