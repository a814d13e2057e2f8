import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAssets } from '../../assets.ts';
import { build } from '../../build.ts';
import { readSourceFolder } from '../../core/files.ts';
import { openOutput } from '../../core/output.ts';
import { readFolder } from '../../core/read-folder.ts';
import { buildSite } from '../../site/build-site.ts';
import { makeSource } from '../make-report.ts';

/** What the website of a made report costs. Bytes of pages are those of their HTML. */
export interface MeasuredPages {
  readonly entities: number;
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly median: number;
  readonly greatest: number;
  readonly greatestPath: string;
  readonly searchIndex: number;
}

/** Make a report whose register has so many entities, build it, and measure its website. */
export function measurePages(folder: string, entities: number): MeasuredPages {
  const source = join(folder, 'source');
  for (const [path, text] of makeSource(entities * 100, entities * 2).files) {
    const file = join(source, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const dist = join(folder, 'dist');
  const read = readSourceFolder(source, () => undefined);
  const { written, diagnostics } = build(read, { open: () => openOutput(dist) });
  if (!written) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  rmSync(source, { recursive: true });
  return measureSite(dist, entities);
}

/** Build the website of a dist folder in its folder `site`, and measure it. */
export function measureSite(dist: string, entities: number): MeasuredPages {
  const site = join(dist, 'site');
  const files = readFolder(dist, ['site']);
  if (files === undefined) throw new Error(`${dist} is missing`);
  const started = performance.now();
  const { pages } = buildSite({ dist: files, assets: readAssets(), open: () => openOutput(site) });
  const seconds = (performance.now() - started) / 1_000;
  const sizes = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({ path, bytes: statSync(join(site, path)).size }))
    .sort((a, b) => a.bytes - b.bytes);
  const last = sizes.at(-1);
  return {
    entities,
    pages,
    pagesPerSecond: Math.round(pages / seconds),
    median: sizes[Math.floor(sizes.length / 2)]?.bytes ?? 0,
    greatest: last?.bytes ?? 0,
    greatestPath: last?.path ?? '',
    searchIndex: statSync(join(site, 'search/index.json')).size,
  };
}
