import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeWorkplace, reportLodHere, writeBelow } from '../report-lod.ts';

const own = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
  <info><title>Own</title><id>own</id><updated>2026-01-20T00:00:00+00:00</updated></info>
  <citation><layout suffix="!">
    <text variable="title" quotes="true"/>
    <text variable="container-title" prefix=", " font-style="italic"/>
    <text variable="URL" prefix=", "/>
  </layout></citation>
</style>
`;
const leaning = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
  <info><title>Leaning</title><id>leaning</id>
    <link href="https://example.org/styles/own" rel="independent-parent"/>
    <updated>2026-01-20T00:00:00+00:00</updated></info>
</style>
`;

async function cite(...given: string[]) {
  const cwd = makeWorkplace();
  writeBelow(cwd, 'styles/own.csl', own);
  writeBelow(cwd, 'styles/dependent/leaning.csl', leaning);
  await reportLodHere(['release', '1.0.0', '--date', '2026-01-20'], { cwd });
  return reportLodHere(['cite', ...given, '--styles', 'styles'], { cwd });
}

describe('a style', () => {
  const words =
    '‘The Bridge Report, section A, paragraph 1’, Bridge reports, release 1.0.0 (2026-01-20), https://example.org/bridges/report/x/paragraph/1!';

  test.each(['own', 'styles/own.csl', 'leaning'])('%s is found', async (style) => {
    const run = await cite('report/x/paragraph/1', '--style', style);
    expect(run).toEqual({
      code: 0,
      stdout: `${words} [fingerprint b28e89fb02e86970]\n`,
      stderr: '',
    });
  });

  test('gives HTML, with text as text', async () => {
    const { stdout } = await cite('report/x/quotation/q-every', '--style', 'own', '--as', 'html');
    expect(stdout).toContain('<i>Bridge reports, release 1.0.0 (2026-01-20)</i>');
    expect(stdout).toContain('href="https://example.org/bridges/report/x/quotation/q-every"');
    expect(stdout).toMatch(/^<cite>.*\[fingerprint 0d2d13f2d1e89d02\]<\/cite>\n$/);
  });

  test('is listed by its name', async () => {
    expect(await cite('--style', 'list')).toMatchObject({ code: 0, stdout: 'own\n' });
  });

  test.each([
    [['report/x', '--style', 'nobodys'], /Unexpected style nobodys, .*--style list/],
    [['report/x', '--style', 'nowhere.csl'], /Unexpected nowhere\.csl, expected a file/],
    [['report/x', '--style', 'own', '--as', 'ris'], /Unexpected form ris of a styled citation/],
  ])('%j is wrong use', async (given, told) => {
    const run = await cite(...given);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(told);
  });
});

const debian = '/usr/share/citation-style-language/styles';

describe.skipIf(!existsSync(debian))(
  'styles of the Debian package citation-style-language-styles, where it is installed',
  () => {
    test.each([
      ['apa', /^Independent .*\(n\.d\.\)\. The Internet .*In Official reports .*https:/],
      ['chicago-author-date', /^Independent .* n\.d\. ‘The Internet .*https:/],
      ['oscola', /^Independent .*‘The Internet .*<https:/],
      ['ieee', /^Independent .*‘The Internet .*Available: https:/],
      ['nature-chemistry', /^Independent .* The Internet .*https:/],
    ])('%s', async (style, text) => {
      const address = 'report/internet-investigation/b/paragraph/30';
      const run = await reportLodHere(['cite', address, '--style', style], { cwd: '.' });
      expect(run.code).toBe(0);
      expect(run.stdout).toMatch(text);
      expect(run.stdout).toMatch(
        /Restated, not the report's words\. \[fingerprint [0-9a-f]{16}\]\n$/,
      );
    });
  },
);
