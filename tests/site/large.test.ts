import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSource } from '../../pipeline/tools/make-report.ts';
import { filesBelow, siteOfSource } from './sites.ts';

test(
  'a report with long sections has pages below 50 kB, and each paragraph is read once',
  { timeout: 120_000 },
  () => {
    const source = mkdtempSync(join(tmpdir(), 'report-lod-large-'));
    const { files } = makeSource(80_000, 150);
    for (const [path, text] of files) {
      mkdirSync(join(source, dirname(path)), { recursive: true });
      writeFileSync(join(source, path), text);
    }
    const site = siteOfSource(source);
    const pages = filesBelow(site.folder).filter((path) => path.endsWith('index.html'));
    const html = new Map(
      pages.map((path) => [path, readFileSync(join(site.folder, path), 'utf8')]),
    );
    expect(
      [...html].filter(([, text]) => Buffer.byteLength(text) > 50_000).map(([path]) => path),
    ).toEqual([]);
    const reading = [...html].filter(([, text]) => text.includes('<article class="reading"'));
    const parts = reading.filter(([path]) => path.includes('/read/'));
    expect(parts.length).toBeGreaterThan(0);
    const inSections = reading.filter(([path]) => !path.includes('paragraph/'));
    const read = inSections.flatMap(([, text]) =>
      [...text.matchAll(/id="p-([^"]+)"/g)].map(([, id]) => id),
    );
    const paragraphs = pages.filter((path) => /\/paragraph\/[^/]+\/index\.html$/.test(path));
    expect(new Set(read).size).toBe(paragraphs.length);
    expect(read.length).toBe(paragraphs.length);
    site.remove();
    rmSync(source, { recursive: true });
  },
);
