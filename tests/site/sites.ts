import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../pipeline/build.ts';
import { readAssets } from '../../pipeline/assets.ts';
import { readContracts } from '../../pipeline/contracts.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import type { AnyRecord } from '../../pipeline/core/model.ts';
import { openOutput } from '../../pipeline/core/output.ts';
import { readFolder } from '../../pipeline/core/read-folder.ts';
import type { ReadFolder } from '../../pipeline/core/read-folder.ts';
import { buildSite } from '../../pipeline/site/build-site.ts';
import type { BuiltSite } from '../../pipeline/site/build-site.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A site on disk, gone when the tests are over. */
export interface TestSite extends BuiltSite {
  readonly folder: string;
  readonly page: (path: string) => string;
  readonly remove: () => void;
}

/** Build the site of files that look like a dist. */
export function siteOf(dist: ReadFolder): TestSite {
  const place = mkdtempSync(join(tmpdir(), 'report-lod-site-'));
  const folder = join(place, 'site');
  const built = buildSite({ dist, assets: readAssets(), open: () => openOutput(folder) });
  return {
    ...built,
    folder,
    page: (path) => readFileSync(join(folder, path, 'index.html'), 'utf8'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Build a source folder, and the site of what came out. */
export function siteOfSource(source: string): TestSite {
  const place = mkdtempSync(join(tmpdir(), 'report-lod-dist-'));
  const dist = join(place, 'dist');
  try {
    const { flag } = collectFlags();
    const folder = readSourceFolder(resolve(repository, source), flag);
    const built = build(folder, { open: () => openOutput(dist) });
    if (!built.written) throw new Error(JSON.stringify(built.diagnostics, null, 1));
    return siteOf(readFolder(dist)!);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Base of the records that tests write by hand. */
export const testBase = 'https://data.example.org/bridges/';

/** Make files that look like a dist from records and lines of the ledger, in memory. */
export function distOf(
  records: readonly AnyRecord[],
  { ledger = '', more = {} }: { ledger?: string; more?: Readonly<Record<string, string>> } = {},
): ReadFolder {
  const { context, vocabulary, catalogueContext } = readContracts(testBase);
  const about = {
    name: 'Bridges',
    description: 'Reports on bridges.',
    license: 'https://example.org/licence',
  };
  const catalogue = {
    '@context': catalogueContext,
    '@graph': [{ id: 'dataset', type: ['Dataset'], ...about, publisher: 'dataset#publisher' }],
  };
  const manifest = {
    base: testBase,
    release: 'none: nothing is promised before the first release',
    tool: { name: 'report-lod', version: '0.0.0' },
    canonicalHash: { algorithm: 'SHA-256', value: '0'.repeat(64) },
    triples: 0,
    files: [],
  };
  const files: Readonly<Record<string, string>> = {
    'manifest.json': JSON.stringify(manifest),
    'dataset.jsonld': JSON.stringify({ '@context': context, '@graph': records }),
    'csv/ledger.csv': `paragraph,words,start,end,class,record,reason,number,candidates\r\n${ledger}`,
    'catalogue.jsonld': JSON.stringify(catalogue),
    'vocabulary.ttl': vocabulary,
    ...more,
  };
  const bytes = (path: string): Buffer | undefined =>
    files[path] === undefined ? undefined : Buffer.from(files[path]);
  const text = (path: string): string | undefined => files[path];
  return { folder: 'dist', paths: Object.keys(files), bytes, text };
}

/** List the files of a folder by their paths below it. */
export function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative('.', path));
}
