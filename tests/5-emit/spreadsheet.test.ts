import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { csvLines } from '../../pipeline/5-emit/csv-cells.ts';

/** What LibreOffice makes of tables; `make receipt` installs it and asks for this. */

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const asked = (process.env['STORES'] ?? '').split(' ').includes('libreoffice');
const folder = mkdtempSync(join(tmpdir(), 'report-lod-spreadsheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Open a file as UTF-8 with commas and give it back as flat XML. */
function open(path: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filter = '--infilter=CSV:44,34,76';
  const words = [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder, path];
  execFileSync('soffice', words, { stdio: 'pipe', timeout: 60_000 });
  return readFileSync(join(folder, path.replace(/.*\/(.*)\.csv$/, '$1.fods')), 'utf8');
}

describe.skipIf(!asked)('LibreOffice', () => {
  test('runs no formula, and shows accents and signs as they are', { timeout: 120_000 }, () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1+1', 'Café “Brücke” – £5 ✓'];
    const lines = csvLines(cells);
    for (const name of ['plain', 'excel'] as const) {
      writeFileSync(join(folder, `${name}.csv`), `\ufeff${lines[name]}`);
    }
    // The same cells without the apostrophes show that this reader would run them.
    expect(open(join(folder, 'plain.csv'))).toContain('table:formula=');
    const sheet = open(join(folder, 'excel.csv'));
    expect(sheet).not.toContain('table:formula=');
    expect(sheet).toContain('Café “Brücke” – £5 ✓');
    expect(sheet).toContain('&apos;=1+1');
  });

  test('opens tables of dist without a formula', { timeout: 120_000 }, () => {
    for (const table of ['ledger', 'statements', 'entity_names']) {
      expect(open(join(dist, `csv-excel/${table}.csv`))).not.toContain('table:formula=');
    }
  });
});
