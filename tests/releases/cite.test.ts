import { describe, expect, test } from 'vitest';
import { checkCitations } from '../../pipeline/check-citations.ts';
import { cite } from '../../pipeline/cite.ts';
import { citationForms, toCitation } from '../../pipeline/6-publish/citation.ts';
import { mergeAddress, withdrawAddress } from '../../pipeline/register/change-address.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { bridges, edit, release } from './bridges.ts';

const { folder } = release(bridges());
const base = 'https://example.org/bridges/';
const told = { because: 'It was a mistake.', on: '2026-01-20' };

function cited(address: string) {
  const { citation } = cite(folder, address);
  if (citation === undefined) throw new Error(`${address} is not there`);
  return citation;
}

test.each([
  [
    'report/x',
    'The Bridge Report. Bridge reports, release 1.0.0 (2026-01-20). https://example.org/bridges/report/x',
  ],
  [
    'report/x/paragraph/2/item/a',
    'The Bridge Report. Section A, paragraph 2/a. Bridge reports, release 1.0.0 (2026-01-20). https://example.org/bridges/report/x/paragraph/2/item/a [fingerprint e8e3955df0118771]',
  ],
  [
    `${base}report/x/quotation/q-every`,
    '\u201cevery bridge is safe\u201d. In: The Bridge Report. Section A, paragraph 2. Bridge reports, release 1.0.0 (2026-01-20). https://example.org/bridges/report/x/quotation/q-every [fingerprint 0d2d13f2d1e89d02]',
  ],
  [
    'report/x/footnote/1',
    'Footnote 1. In: The Bridge Report. Section A. Bridge reports, release 1.0.0 (2026-01-20). https://example.org/bridges/report/x/footnote/1',
  ],
  [
    'id/river-trust',
    'River Trust. Bridge reports, release 1.0.0 (2026-01-20). https://example.org/bridges/id/river-trust',
  ],
  [
    'release/1.0.0',
    'Bridge reports. Release 1.0.0 (2026-01-20). https://example.org/bridges/release/1.0.0',
  ],
])('%s is cited', (address, text) => {
  expect(toCitation(cited(address), 'text')).toBe(`${text}\n`);
});

test.each([
  ['text', 'The Bridge Report. 2014-03.'],
  ['bibtex', 'year = {2014}'],
  ['biblatex', 'date = {2014-03}'],
  ['ris', 'PY  - 2014'],
  ['csl-json', '"issued": {\n      "date-parts": [\n        [\n          2014,\n          3\n'],
] as const)(
  '%s has the date of the report behind its authors, not that of the release',
  (form, date) => {
    const dated = edit(
      folder,
      'reports/x/report.yaml',
      'inLanguage:',
      "datePublished: '2014-03'\ninLanguage:",
    );
    const { citation } = cite(dated, 'report/x/paragraph/1');
    expect(toCitation(citation!, form)).toContain(date);
    expect(toCitation(cited('report/x/paragraph/1'), form)).not.toMatch(
      /(?:year = {|PY {2}- |date = {)2026/,
    );
  },
);

test('what is not published is not cited', () => {
  expect(cite(folder, 'id/nobody').citation).toBeUndefined();
});

test.each(citationForms)(
  '%s names the address, and keeps signs that mean something there',
  (form) => {
    const citation = { ...cited('report/x/paragraph/1'), title: 'Cost & {scope} of 50% <plans>' };
    const written = toCitation(citation, form);
    expect(written).toContain(citation.address);
    if (form === 'bibtex' || form === 'biblatex')
      expect(written).toContain('Cost \\& \\{scope\\} of 50\\% <plans>');
    if (form === 'html') expect(written).toContain('Cost &amp; {scope} of 50% &lt;plans>');
    if (form === 'csl-json')
      expect(JSON.parse(written)).toMatchObject([{ type: 'report', version: '1.0.0' }]);
  },
);

describe('citations in a text', () => {
  const merged = withTexts(
    folder,
    mergeAddress(folder, { from: 'id/river-trust', into: 'id/national-bridge-board' }, told)
      .changed,
  );
  const quiet = edit(merged, 'reports/x/a.md', 'Ada Marsh closed', 'Ada Marsh had closed');
  const gone = withTexts(quiet, withdrawAddress(quiet, 'id/p-a2b3c4', told).changed);
  const text = `See ${base}report/x/paragraph/1 [fingerprint b28e89fb02e86970].
(${base}report/x/paragraph/3 [fingerprint 249a9b76943d177d])
${base}report/x/paragraph/3/wording/249a9b76943d177d, ${base}id/river-trust;
${base}id/p-a2b3c4 and ${base}id/never and ${base}release/1.0.0`;
  const checked = checkCitations(gone, { name: 'paper.txt', text });

  test('are counted, and those that changed are told', () => {
    expect(checked).toMatchObject({ found: 7, same: 2 });
    expect(
      checked.diagnostics.map(({ rule, start }) => [rule, text.slice(0, start).split('\n').length]),
    ).toEqual([
      ['citation-reworded', 2],
      ['citation-reworded', 3],
      ['citation-moved', 3],
      ['citation-gone', 4],
      ['citation-unknown', 4],
    ]);
  });
});
