import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesBelow, makeFolder, reportLod } from './report-lod.ts';

/** The published folder as it lies in the repository. */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

interface Manifest {
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
const sha256 = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

test('is a fresh build of the source, byte for byte', async () => {
  const cwd = makeFolder();
  const source = join(root, 'source');
  expect(await reportLod(['build', '--source', source], { cwd })).toMatchObject({ code: 0 });
  const fresh = filesBelow(join(cwd, 'dist'));
  const published = filesBelow(dist);
  for (const path of published.keys()) if (path.startsWith('site/')) published.delete(path);
  expect([...published.keys()]).toEqual([...fresh.keys()]);
  const different = [...fresh].filter(([path, bytes]) => published.get(path) !== bytes);
  expect(different.map(([path]) => path)).toEqual([]);
});

test('has in its manifest each file with its bytes and hash, and each input with its hash', () => {
  const published = [...filesBelow(dist)].filter(
    ([path]) => path !== 'manifest.json' && !path.startsWith('site/'),
  );
  const listed = manifest.files.map(({ path, bytes }) => [path, bytes] as const);
  expect(new Map(listed)).toEqual(new Map(published.map(([path, bytes]) => [path, bytes.length])));
  const wrong = [
    ...manifest.files.filter(({ path, sha256: said }) => sha256(join(dist, path)) !== said),
    ...manifest.inputs.filter(
      ({ path, sha256: said }) => sha256(join(root, 'source', path)) !== said,
    ),
  ];
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
