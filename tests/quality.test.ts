import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkplace, reportLod, writeBelow } from './report-lod.ts';

test('check --quality says how far a report is, the most wanted decision first', async () => {
  const cwd = makeWorkplace();
  const text = [
    '# A: The bridges',
    '1. The National Bridge Board (NBB) looks after 43 bridges.[^1]',
    '2. In May 2015 the NBB wrote to the RWT that “every bridge is safe”. The RWT said nothing.',
    '3. Ada Marsh closed the inquiry.',
    '[^1]: Letter of the board, page 2.',
  ];
  writeBelow(cwd, 'source/reports/x/a.md', `${text.join('\n\n')}\n`);
  const { code, stdout } = await reportLod(['check', '--quality'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^x\n {2}names to register, the most mentioned first: \d+\n {4}2 × RWT \(/,
  );
  expect(stdout).toContain(
    'figures, dates and quotations to review, by paragraph: 2\n    1 in 1\n    1 in 2',
  );
  expect(stdout).toContain('    0 of 1 figures (0 %)\n');
  expect(stdout).toContain('acronyms without an expansion: 1\n    2 × RWT');
  expect(stdout).toContain('footnotes without a text: 0');
  expect(stdout).toContain('entities mentioned once: 1\n    id/');
});

test('each of several reports is measured by itself: a short form of one means nothing in the other', async () => {
  const cwd = makeWorkplace();
  const first = '1. The Vale Ferry Trust (VFT) keeps a boat. The VFT sold it in 2019.';
  const second = '1. The VFT closed the bridge. The Vale Ferry Trust Board met.';
  writeBelow(cwd, 'source/reports/x/a.md', `# A: The bridges\n\n${first}\n`);
  writeBelow(cwd, 'source/reports/y/a.md', `# A: The boats\n\n${second}\n`);
  const report = readFileSync(join(cwd, 'source/reports/x/report.yaml'), 'utf8');
  const other = report.replace('id: x', 'id: y').replace(/^name: .*$/m, 'name: The Boat Report');
  writeBelow(cwd, 'source/reports/y/report.yaml', other);
  const { stdout } = await reportLod(['check', '--quality', '--format', 'json'], { cwd });
  const { reports } = JSON.parse(stdout) as { readonly reports: readonly Measured[] };
  const acronyms = reports.map(({ report: id, names }) => [
    id,
    names.acronymsWithoutExpansion.map(({ name }) => name),
  ]);
  expect(acronyms).toEqual([
    ['x', []],
    ['y', ['VFT']],
  ]);
  const { stdout: yaml } = await reportLod(['names', '--as', 'yaml'], { cwd });
  expect(yaml).toMatch(/first in x 1;[^\n]*\n(?: {2}#[^\n]*\n)? {2}- name: 'Vale Ferry Trust'/);
});

interface Measured {
  readonly report: string;
  readonly names: { readonly acronymsWithoutExpansion: readonly { readonly name: string }[] };
}
