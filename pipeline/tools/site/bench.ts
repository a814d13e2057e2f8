import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askOften, connections } from './ask-often.ts';
import { measurePages, measureSite } from './measure-pages.ts';
import type { MeasuredPages } from './measure-pages.ts';
import { measureQuery } from './measure-query.ts';
import { startProgram } from './start-program.ts';

/** Measures the website and its server; `npm run bench-site`. */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const rounds = 4;
const asked = 5_000;

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

function tellPages(name: string, measured: MeasuredPages): void {
  const { pages, pagesPerSecond, median, greatest, greatestPath, searchIndex } = measured;
  tell(
    `${name}: ${pages} pages, ${pagesPerSecond} a second; bytes a page: median ${median}, greatest ${greatest} (${greatestPath}); search index ${searchIndex} bytes`,
  );
}

/** In turns, so that whatever else the machine does weighs on both alike; the best of each counts. */
async function compareServers(site: string): Promise<void> {
  const entity = 'id/internet-watch-foundation';
  const turtle = join(site, `${entity}.ttl`);
  const served = await startProgram([
    join(root, 'bin/report-lod.js'),
    'serve',
    '--site',
    site,
    '--port',
    '0',
  ]);
  const plain = await startProgram([
    '--import',
    'tsx',
    join(root, 'pipeline/tools/site/plain-server.ts'),
    turtle,
  ]);
  try {
    const each = [
      { name: 'serve', url: `${served.url}${entity}.ttl`, program: served, best: 0, seconds: 0 },
      { name: 'node:http alone', url: plain.url, program: plain, best: 0, seconds: 0 },
    ];
    for (let round = 0; round < rounds; round++) {
      for (const one of each) {
        const before = one.program.processorSeconds();
        one.best = Math.max(one.best, await askOften(one.url, 'text/turtle', asked));
        one.seconds += one.program.processorSeconds() - before;
      }
    }
    tell('Turtle of one entity:');
    for (const { name, best, seconds } of each) {
      const microseconds = Math.round((seconds / (rounds * (asked + connections))) * 1e6);
      tell(
        `  ${name}: ${Math.round(best)} requests a second, ${microseconds} µs of processor time each`,
      );
    }
    const waited = await measureQuery(served.url);
    tell(
      waited === undefined
        ? 'Query page: not measured, no chromium'
        : `Query page: first answer after ${waited.first} ms, the same again after ${waited.next} ms`,
    );
  } finally {
    await served.stop();
    await plain.stop();
  }
}

async function measureAll(): Promise<void> {
  const shipped = measureSite(join(root, 'dist'), 0);
  tellPages('Shipped data', shipped);
  for (const entities of [2_500, 10_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'report-lod-bench-site-'));
    try {
      tellPages(`${entities} entities`, measurePages(folder, entities));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await compareServers(join(root, 'dist/site'));
}

await measureAll();
