import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unified } from 'unified';
import rehypeParse from 'rehype-parse';
import { cite } from '../../pipeline/cite.ts';
import { toCitation } from '../../pipeline/6-publish/citation.ts';
import { readRdf } from '../../pipeline/6-publish/read-rdf.ts';
import { bridges } from '../releases/bridges.ts';
import { distOf, filesBelow, siteOf, siteOfSource } from './sites.ts';
import type { TestSite } from './sites.ts';

/** The text of a page, as a reader gets it. */
function wordsOf(html: string): string {
  const textOf = (node: unknown): string => {
    const { value, children = [] } = node as { value?: string; children?: unknown[] };
    return children.length === 0 ? (value ?? '') : children.map(textOf).join('');
  };
  return textOf(unified().use(rehypeParse).parse(html));
}

describe('the site of a small report', () => {
  let site: TestSite;
  beforeAll(() => (site = siteOfSource('tests/rules/base')));
  afterAll(() => site.remove());

  test('each address has its page, with the same data in three forms beside it', () => {
    const files = filesBelow(site.folder);
    const pages = [
      'report/x',
      'report/x/a',
      'report/x/paragraph/1',
      'report/x/paragraph/2/item/a',
      'report/x/footnote/1',
      'id/national-bridge-board',
    ];
    for (const page of pages) {
      expect(files).toContain(`${page}/index.html`);
      const read = (extension: string): string =>
        readFileSync(join(site.folder, `${page}.${extension}`), 'utf8');
      const lines = readRdf(read('nt'), 'N-Triples').sort();
      expect(lines.length).toBeGreaterThan(0);
      expect(readRdf(read('ttl'), 'Turtle').sort()).toEqual(lines);
      expect(site.page(page)).toContain(
        `<link rel="canonical" href="https://example.org/bridges/${page}">`,
      );
    }
  });

  test('a paragraph shows its words with names as links, and where its number stands', () => {
    const page = site.page('report/x/paragraph/1');
    expect(page).toContain('National Bridge Board</a>');
    expect(page).toContain('href="../../../../id/national-bridge-board/"');
    expect(page).toContain('Letter of the board, page 2.');
  });

  test('an entity shows each mention in its sentence', () => {
    expect(site.page('id/national-bridge-board')).toMatch(
      /<p class="sentence" dir="auto">The <mark>National Bridge Board<\/mark> \(<mark>NBB<\/mark>\) looks after 43 bridges\.<\/p>/,
    );
  });

  test('each page is cited as report-lod cite cites it', () => {
    const addresses = [
      'report/x/paragraph/1',
      'report/x/paragraph/2/item/a',
      'report/x/footnote/1',
    ];
    for (const address of [...addresses, 'id/national-bridge-board', 'report/x']) {
      const { citation } = cite(bridges(), address);
      const page = wordsOf(site.page(address));
      for (const form of ['text', 'bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
        expect(page).toContain(toCitation(citation!, form).trimEnd());
      }
    }
  });

  test('an entity tells in which release its address was given', () => {
    expect(wordsOf(site.page('id/national-bridge-board'))).toContain('Given, not released yet.');
  });

  test('the same input gives the same bytes', () => {
    const again = siteOfSource('tests/rules/base');
    const files = filesBelow(site.folder);
    expect(filesBelow(again.folder)).toEqual(files);
    for (const file of files) {
      const bytes = readFileSync(join(again.folder, file));
      expect(bytes.equals(readFileSync(join(site.folder, file))), file).toBe(true);
    }
    again.remove();
  });
});

test('a report that was built alone has a site too, without a catalogue', () => {
  const manifest = JSON.parse(distOf([]).text('manifest.json')!) as object;
  const alone = JSON.stringify({ ...manifest, onlyReport: 'x' });
  const dist = distOf([], { more: { 'manifest.json': alone } });
  const text = (path: string) => (path === 'catalogue.jsonld' ? undefined : dist.text(path));
  const site = siteOf({ ...dist, text });
  expect(site.diagnostics).toEqual([]);
  expect(site.written).toBe(true);
  expect(filesBelow(site.folder)).not.toContain('catalogue/index.html');
  site.remove();
});

describe('a folder that is no dist', () => {
  test('each file that is missing is named, and nothing is written', () => {
    const empty = { folder: 'nowhere', paths: [], text: () => undefined, bytes: () => undefined };
    const site = siteOf(empty);
    expect(site.written).toBe(false);
    expect(site.diagnostics.map(({ rule, reason }) => `${rule} ${reason.split(',')[0]!}`)).toEqual([
      'dist-file-missing Unexpected folder without manifest.json',
      'dist-file-missing Unexpected folder without dataset.jsonld',
      'dist-file-missing Unexpected folder without csv/ledger.csv',
      'dist-file-missing Unexpected folder without vocabulary.ttl',
      'dist-file-missing Unexpected folder without catalogue.jsonld',
    ]);
    site.remove();
  });

  test('a cut-off dataset is named', () => {
    const site = siteOf(distOf([], { more: { 'dataset.jsonld': '{"@graph": [' } }));
    expect(site.diagnostics.map(({ rule }) => rule)).toEqual(['dist-file-damaged']);
    site.remove();
  });

  test('two addresses that would share a page are named', () => {
    const named = (id: string) => ({ id, type: ['Organization'], name: id });
    const site = siteOf(distOf([named('id/a'), named('id/%61')]));
    expect(site.diagnostics.map(({ rule }) => rule)).toEqual(['site-path-taken']);
    expect(site.written).toBe(false);
    site.remove();
  });
});
