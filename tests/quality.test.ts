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
  expect(stdout).toMatch(/^x\n {2}Most wanted decisions, of \d+ open words:\n {4}2 × RWT\n/);
  expect(stdout).toContain('acronyms without an entity: 1\n    2 × RWT');
  expect(stdout).toContain('footnotes without a text: 0');
  expect(stdout).toContain('entities with one mention: 1');
  expect(stdout).toMatch(/Names that nobody registered: \d+;[^]*× RWT \(organisation\)/);
  expect(stdout).toContain('acronyms without an expansion: 1\n    2 × RWT');
  expect(stdout).toMatch(/figure: 0 of 1 settled \(0 %\)/);
});
