import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distOf, siteOf, testBase } from './sites.ts';
import type { TestSite } from './sites.ts';

/** A report of one paragraph that names the North Bridge. */
function reportOf(id: string, name: string) {
  const section = `report/${id}/a`;
  const paragraph = `report/${id}/paragraph/1`;
  const wording = `${paragraph}/wording/0123456789abcdef`;
  const mention = `${wording}#m-1`;
  const selectors = [
    { id: `${mention}-quote`, type: 'TextQuoteSelector', exact: 'North Bridge' },
    { id: `${mention}-position`, type: 'TextPositionSelector', start: 4, end: 16 },
  ];
  return [
    { id: `report/${id}`, type: 'Report', name, hasPart: [section] },
    {
      id: section,
      type: 'Chapter',
      name: 'Findings',
      isPartOf: `report/${id}`,
      hasPart: [paragraph],
    },
    { id: paragraph, type: 'Paragraph', position: '1', order: 1, isPartOf: section },
    { id: wording, type: 'Wording', isBasedOn: paragraph, text: `The North Bridge, says ${name}.` },
    {
      id: mention,
      type: 'Annotation',
      motivatedBy: 'identifying',
      hasBody: 'id/north-bridge',
      hasTarget: { id: `${mention}-evidence`, hasSource: wording, hasSelector: selectors },
    },
  ];
}

describe('a site of several reports', () => {
  let site: TestSite;
  const history = `address,event,to,release,because,authority\r\n${testBase}id/old-bridge,minted,,1.0.0,,\r\n${testBase}id/old-bridge,merged,${testBase}id/north-bridge,1.1.0,the same,\r\n`;
  beforeAll(() => {
    const records = [
      ...reportOf('floods', 'The Flood Report'),
      ...reportOf('ferries', 'The Ferry Report'),
      { id: 'id/north-bridge', type: ['Place'], name: 'North Bridge' },
    ];
    site = siteOf(distOf(records, { more: { 'id-history.csv': history } }));
  });
  afterAll(() => site.remove());

  test('is built, with all of them on its first page and in the list of reports', () => {
    expect(site.diagnostics).toEqual([]);
    for (const path of ['', 'report']) {
      expect(site.page(path)).toContain('The Flood Report');
      expect(site.page(path)).toContain('The Ferry Report');
    }
  });

  test('shows of an entity what each report says, report by report', () => {
    const page = site.page('id/north-bridge');
    const order = [
      'The Flood Report</a></li>',
      'says The Flood Report',
      'The Ferry Report</a></li>',
      'says The Ferry Report',
    ];
    const places = order.map((words) => page.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells of an address which ones of old lead to it, and of those where and why', () => {
    expect(site.page('id/north-bridge')).toContain('Here leads <a href="../old-bridge/">');
    const ended = site.page('id/old-bridge');
    expect(ended).toContain('the same');
    expect(ended).toContain('North Bridge');
  });

  test('names the report beside a paragraph that is found', () => {
    const index = readFileSync(join(site.folder, 'search/index.json'), 'utf8');
    expect(index).toContain('"The Flood Report, paragraph 1"');
  });

  test('reads a report without headings', () => {
    expect(site.page('report/floods/a')).toContain('The <a class="name"');
    expect(site.page('report/floods')).toContain('Findings');
  });
});
