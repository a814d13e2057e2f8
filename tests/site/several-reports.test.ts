import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distOf, siteOf, testBase } from './sites.ts';
import type { TestSite } from './sites.ts';

const sentence = 'The North Bridge carried boats. ';

/** A report of one paragraph that names the North Bridge, and does so again in so many sentences. */
function reportOf(id: string, name: string, sentences = 0) {
  const section = `report/${id}/a`;
  const paragraph = `report/${id}/paragraph/1`;
  const wording = `${paragraph}/wording/0123456789abcdef`;
  const text = `${sentence.repeat(sentences)}The North Bridge, says ${name}.`;
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
    { id: wording, type: 'Wording', isBasedOn: paragraph, text },
    {
      id: mention,
      type: 'Annotation',
      motivatedBy: 'identifying',
      hasBody: 'id/north-bridge',
      hasTarget: { id: `${mention}-evidence`, hasSource: wording, hasSelector: selectors },
    },
  ];
}

/** A figure about the North Bridge, in a sentence of a report. */
function figureOf(report: string, key: number, nth: number) {
  const id = `report/${report}/observation/o-${key}`;
  const start = nth * sentence.length + 4;
  return {
    id,
    type: 'Observation',
    observationAbout: 'id/north-bridge',
    variableMeasured: 'id/boats',
    numericValue: String(key),
    unitText: 'boats',
    observationYear: String(1900 + key),
    stance: 'fact',
    wasDerivedFrom: {
      id: `${id}#evidence`,
      type: 'SpecificResource',
      hasSource: `report/${report}/paragraph/1/wording/0123456789abcdef`,
      hasSelector: [
        { id: `${id}#quote`, type: 'TextQuoteSelector', exact: 'North Bridge' },
        { id: `${id}#position`, type: 'TextPositionSelector', start, end: start + 12 },
      ],
    },
  };
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

describe('much that several reports say of a thing', () => {
  let site: TestSite;
  const figures = 130;
  beforeAll(() => {
    const keys = Array.from({ length: figures }, (_, key) => key);
    const records = [
      figureOf('ferries', 7, 0),
      ...keys.reverse().map((key) => figureOf('floods', key, key)),
      ...reportOf('floods', 'The Flood Report', figures),
      ...reportOf('ferries', 'The Ferry Report'),
      { id: 'id/north-bridge', type: ['Place'], name: 'North Bridge' },
      { id: 'id/boats', type: ['StatisticalVariable'], name: 'boats' },
    ];
    site = siteOf(distOf(records));
  });
  afterAll(() => site.remove());

  /** A page and those that follow it: `path`, `path/2`, or below a folder of it. */
  function pagesFrom(path: string, folder = path): string[] {
    const pages = [site.page(path)];
    while (existsSync(join(site.folder, folder, String(pages.length + 1)))) {
      pages.push(site.page(`${folder}/${pages.length + 1}`));
    }
    return pages;
  }

  test('goes on over pages in the order of the reports, each fact once, within the budget of a page', () => {
    const pages = pagesFrom('id/north-bridge', 'id/north-bridge/facts');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => Buffer.byteLength(page) > 50_000)).toEqual([]);
    const linked = pages.flatMap((page) =>
      [...page.matchAll(/class="meant" href="[^"]*?report\/([^"]*?)\/"/g)].map(([, id]) => id),
    );
    const expected = Array.from({ length: figures }, (_, key) => `floods/observation/o-${key}`);
    expect(linked).toEqual([...expected, 'ferries/observation/o-7']);
  });

  test('is counted for each report, with a link to where it begins', () => {
    const page = site.page('id/north-bridge');
    expect(page).toContain('In 2 reports');
    const begins = /href="([^"]*)#facts-ferries">1</.exec(page)?.[1] ?? '';
    expect(begins).toMatch(/^facts\/\d+\/$/);
    expect(site.page(`id/north-bridge/${begins}`)).toContain('id="facts-ferries"');
  });

  test('has a timeline of all, where each event names its report, and one for each report', () => {
    const pages = pagesFrom('pictures/timeline');
    const drawn = pages.join('').match(/class="tick"[^>]*>The (?:Flood|Ferry) Report</g) ?? [];
    expect(drawn).toHaveLength(figures + 1);
    expect(pages.filter((page) => Buffer.byteLength(page) > 50_000)).toEqual([]);
    const ferries = site.page('pictures/timeline/of/ferries');
    expect(ferries).toContain('1907');
    expect(ferries).not.toContain('report/floods/observation');
    expect(ferries).toContain('>All reports</a>');
  });

  test('has figures that compare, of all and of each report', () => {
    const figuresOf = site.page('pictures/figures');
    expect(Buffer.byteLength(figuresOf)).toBeLessThan(50_000);
    expect(figuresOf).toContain('part 1 of 4');
    expect(site.page('pictures/figures/of/floods')).not.toContain('ferries/observation');
    expect(site.page('pictures/figures/of/ferries')).toContain('no figures that compare yet');
  });

  test('has titles that tell one report from another', () => {
    expect(site.page('report/ferries/paragraph/1')).toContain(
      '<title>Paragraph 1 · The Ferry Report · Bridges</title>',
    );
    expect(site.page('report/floods/a/ledger')).toContain('Ledger of Findings of The Flood Report');
    expect(site.page('pictures/of/ferries')).toContain('report/ferries/a/ledger/');
  });

  test('lists names with the number of reports in which they stand', () => {
    expect(site.page('names/place')).toContain(' in 2 reports');
  });
});
