import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportedPage } from '../../pipeline/0-import/imported-page.ts';
import { splitLines } from '../../pipeline/0-import/split-lines.ts';
import { importFile, importText, outline, readPage } from './read-pages.ts';

function droppings({ dropped }: ImportedPage): readonly string[] {
  return dropped.map(({ line, reason, text }) => `${line} ${reason}: ${text}`);
}

describe('a page of plain text with broken lines', () => {
  const { page, diagnostics } = importFile('water.txt');

  test('has its titles, blocks and conventions', () => {
    expect(page.title).toBe('The Drinking Water Inquiry');
    expect(page.section).toEqual({
      heading: 'Part C: The waterworks',
      number: 'C',
      name: 'The waterworks',
    });
    expect(outline(page.blocks)).toEqual([
      'heading ?: Who runs the works',
      'paragraph 2.1: The Lakeside Water Company runs four wat',
      'paragraph 2.2: Each works keeps three records:',
      'item (a): what was measured;',
      'item (b): who measured it; and',
      'item (c): what was done:',
      'item >-: on the same day;',
      'item >-: later.',
      'paragraph 2.3: The board called the records “clear, and',
      'heading ?: What was measured',
      'paragraph 2.4: Lead was measured in 2013 and in 2014. I',
      'paragraph -: It was above it once in 1999.',
      'paragraph 2.5: Nitrate was not measured.',
      'paragraph 2.6: Iron was.',
      'heading ?: Notes',
      'footnote 1: Letter of 3 March 2016, page 2',
      'footnote 2: Record W/14',
      'footnote 3: Evidence of the board, 14:02',
      'footnote 4: Record W/15',
    ]);
    expect(page.conventions).toEqual({
      paragraphNumber: { value: '14', because: '6 of 7 paragraphs start with such a number.' },
      footnoteMarker: { value: '[^31]', because: '4 markers; the page has them as [31].' },
      footnoteTexts: { value: 'present', because: 'The page has the texts of 4 of 4 footnotes.' },
      slashYears: 1,
    });
  });

  test('lists what it leaves out, line by line', () => {
    expect(droppings(page)).toEqual([
      '1 skip-link: Jump to the main text',
      '2 navigation: Home > Inquiries > Water > Part C',
      '3 cookie-notice: We use cookies to make this service work.',
      '9 table-of-contents: Contents',
      '10 table-of-contents: Who runs the works ................................... 3',
      '11 table-of-contents: What was measured .................................... 4',
      '28 page-number: 3',
      '52 back-to-top: Back to top',
      '53 page-foot: Contact us',
      '54 copyright-notice: © The Drinking Water Inquiry',
    ]);
  });

  test('tells where a heading may be lost', () => {
    expect(page.maybeLostHeadings).toEqual([
      { before: '2.6', because: 'The page has 2 blank lines before line 43 and no heading.' },
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['import-maybe-lost-heading']);
  });

  test('loses no line', () => {
    expect(unaccounted(page, readPage('water.txt'))).toEqual([
      'The Drinking Water Inquiry',
      'Part C: The waterworks',
    ]);
  });
});

/** Lines that stand in no block and are not listed as left out: the titles, and nothing else. */
function unaccounted({ blocks, dropped }: ImportedPage, text: string): readonly string[] {
  const gone = new Set(dropped.map(({ line }) => line));
  return splitLines(text)
    .filter(({ number }) => !gone.has(number))
    .filter(({ start, end }) => !blocks.some((block) => block.start <= start && block.end >= end))
    .map((line) => line.text);
}

describe('a page of HTML', () => {
  const { page, diagnostics } = importFile('bridges.html');

  test('has its titles, blocks and conventions', () => {
    expect(page.title).toBe('The Bridges Review');
    expect(page.section).toMatchObject({ heading: 'Chapter 4: Inspections', number: '4' });
    expect(page).toMatchObject({
      language: 'en-gb',
      license: 'https://example.org/open-licence/3',
      url: 'https://example.org/bridges/4',
    });
    expect(outline(page.blocks)).toEqual([
      'paragraph -: A bridge is inspected every two years.',
      'heading 2: Steel bridges',
      'paragraph 14: The Roads Office inspects 31 bridges. Th',
      'paragraph 15: The office told us that each report has:',
      'item -: a date;',
      'item -: a list of parts, which are',
      'item >a): new or',
      'item >b): worn;',
      'item -: a signature.',
      'quotation: “We sign each one”, its head said.',
      'paragraph 15.1: The years were:',
      'paragraph -: Inspections a year',
      'first row: Year | Bridges | spans',
      'row: 2014 | 17',
      'heading 2: Stone bridges',
      'paragraph 16: Stone bridges are older.',
      'paragraph 17: They are inspected by SBO staff.',
      'heading 2: Notes',
      'footnote 1: Letter of 4 May 2015.',
      'footnote 2: Handbook, page 7.',
      'footnote 3: Table 2.',
    ]);
    expect(page.conventions.paragraphNumber.value).toBe('14.');
    expect(page.conventions.footnoteTexts.value).toBe('present');
  });

  test('takes a block from where its element stands', () => {
    const text = readPage('bridges.html');
    const quotation = page.blocks.find(({ kind }) => kind === 'quotation');
    expect(text.slice(quotation?.start, quotation?.end)).toBe('“We sign each one”, its head said.');
  });

  test('lists what it leaves out, element by element', () => {
    expect(droppings(page)).toEqual([
      '6 script-or-style: p { margin: 0 }',
      '9 skip-link: Skip to content',
      '10 site-banner: Roads Office Search',
      '11 navigation: Home Reviews',
      '35 script-or-style: count()',
      '40 footnote-back-link: ↩',
      '44 back-to-top: Back to top',
      '46 navigation: Other reviews',
      '47 page-foot: Text under the open licence',
      '48 script-or-style: track()',
    ]);
  });

  test('keeps an exponent as words, and says what is doubtful', () => {
    const words = page.blocks.flatMap(({ runs }) => runs);
    expect(words).toContainEqual({ kind: 'text', text: ' The longest deck has 900\u00a0m2.' });
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'import-marker-doubtful',
      'import-title-doubtful',
      'import-maybe-lost-heading',
      'import-convention-doubtful',
    ]);
    expect(page.maybeLostHeadings.map(({ before }) => before)).toEqual(['15.1']);
  });
});

describe('a page of Markdown', () => {
  const { page } = importFile('museum.md');

  test('keeps its body, and gives its front matter up', () => {
    const text = readPage('museum.md');
    expect(page.markdown).toBe(text.slice(text.indexOf('# 3:')));
    expect(droppings(page)[1]).toBe('2 front-matter: title: "The Museum Inquiry: final report"');
    expect(page).toMatchObject({
      title: 'The Museum Inquiry: final report',
      section: { number: '3', name: 'The collection' },
      language: 'en-gb',
      license: 'https://example.org/licences/open',
      url: 'https://example.org/museum',
    });
  });

  test('shows its conventions', () => {
    expect(outline(page.blocks)).toEqual([
      'heading 2: Loans',
      'paragraph 7: The museum lent 40 paintings in 2011.',
      'paragraph 8: Each loan had:',
      'item -: a *contract*,',
      'item -: an insurer.',
      'paragraph 9: Two were lost.',
      'footnote a: Register of loans.',
      'footnote 2: Contract 7.',
    ]);
    expect(page.conventions.paragraphNumber.value).toBe('**14**');
    expect(page.conventions.footnoteMarker.value).toBe('[^31]');
  });
});

describe('what a page can have', () => {
  const numbers = (text: string): readonly string[] =>
    importText(text).page.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.number ?? '-'] : [],
    );

  test.each([
    ['numbers with a dot', '1. One ran.\n\n1.1. Two ran.\n\n2. Three ran.', ['1', '1.1', '2']],
    ['numbers in brackets', '[8] One ran.\n\n[9] Two ran.', ['8', '9']],
    ['bold numbers', '**8** One ran.\n\n**9** Two ran.', ['8', '9']],
    ['numbers on lines of their own', '8.\n\nOne ran.\n\n9.\n\nTwo ran.', ['8', '9']],
    ['numbers on lines that follow', '8. One ran.\n9. Two ran\nfar.', ['8', '9']],
    [
      'a sub-number in another form',
      '8. One ran.\n\n8.1 Two ran.\n\n9. Three ran.',
      ['8', '8.1', '9'],
    ],
    ['a year at the start', '8. One ran.\n\n2014. It was dry.\n\n9. Two ran.', ['8', '-', '9']],
    [
      'a quantity at the start',
      '1.1 One ran.\n\n3.5 million ran.\n\n1.2 Two ran.',
      ['1.1', '-', '1.2'],
    ],
    ['no numbers', 'One ran.\n\nTwo ran.\n\nThree ran.', ['-', '-', '-']],
  ])('%s', (_, text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  test('a numbered heading right before its paragraphs', () => {
    const { page } = importText('The Review\n\n1. Steel bridges\n\n1.1. One is.\n\n1.2. Two are.');
    expect(outline(page.blocks)).toEqual([
      'heading ?: 1. Steel bridges',
      'paragraph 1.1: One is.',
      'paragraph 1.2: Two are.',
    ]);
  });

  test('a contents list without page numbers', () => {
    const { page } = importText(
      'The Review\n\nOn this page\n\nSteel\n\nStone\n\nSteel\n\n1. One is.\n\nStone\n\n2. Two are.',
    );
    expect(droppings(page).map((line) => line.slice(2))).toEqual([
      'table-of-contents: On this page',
      'table-of-contents: Steel',
      'table-of-contents: Stone',
    ]);
    expect(page.title).toBe('The Review');
  });

  test('a year in a list, which is no page number', () => {
    const { page } = importText(
      'The Review\n\n1. The years were:\n\n• 1999\n• 2004\n\n7\n\n2. Two are.',
    );
    expect(outline(page.blocks).slice(1, 3)).toEqual(['item -: 1999', 'item -: 2004']);
    expect(droppings(page)).toEqual(['8 page-number: 7']);
  });

  test('a doubtful line at either end, which is kept', () => {
    const { page, diagnostics } = importText(
      'The office has moved.\n\nThe Review\n\nB.1: Steel\n\n1. One is.\n\nThe office has closed.',
    );
    expect(outline(page.blocks)).toHaveLength(3);
    expect(diagnostics.map(({ rule, start }) => [rule, start])).toEqual([
      ['import-kept-doubtful-line', 0],
      ['import-kept-doubtful-line', 59],
    ]);
  });

  test('two lines that may be the title', () => {
    const { page, diagnostics } = importText('Roads Office\n\nThe Review\n\n1. One is.');
    expect(page.title).toBe('Roads Office');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['import-title-doubtful']);
  });

  test('a marker in a title, which is left out', () => {
    const { diagnostics } = importText('The Review\n\nB.1: Steel[1]\n\n1. One is.[2]');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['import-marker-in-title']);
  });

  test('a bracket that is no marker', () => {
    const { page, diagnostics } = importText('1. One is [7] and two.[1]\n\n2. See [2] below.');
    expect(page.conventions.footnoteMarker.because).toBe('2 markers; the page has them as [31].');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['import-marker-doubtful']);
  });

  test('the page numbers and double blank lines of a whole text', () => {
    const { page } = importText('1. One is.\n\n\n2. Two are.\n\n\n3. Three are.\n\n\n4. Four are.');
    expect(page.maybeLostHeadings).toEqual([]);
  });
});

describe('what can not be imported', () => {
  test.each([
    ['report.pdf', '%PDF-1.7', 'import-not-text'],
    ['report.docx', 'PK\u0003\u0004', 'import-not-text'],
    ['links.html', '<nav><a href="/a">A</a></nav>', 'import-no-paragraphs'],
    ['empty.txt', '', 'import-no-paragraphs'],
  ])('%s', (name, text, rule) => {
    const { page, diagnostics } = importText(text, name);
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule]);
    expect(page.blocks).toEqual([]);
  });
});

const published = new URL('../../../shared/published-page.txt', import.meta.url);
const reason = existsSync(published) ? '' : ' (skipped: ../shared/published-page.txt is not there)';

describe.skipIf(reason !== '')(`the published page${reason}`, () => {
  const text = reason === '' ? readFileSync(published, 'utf8') : '';
  const { page, diagnostics } = importText(text, 'published-page.txt');

  test('has its numbers, markers, items and headings', () => {
    const { blocks } = page;
    const runs = blocks.flatMap((block) => block.runs);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.number)).toHaveLength(32);
    expect(runs.filter(({ kind }) => kind === 'marker')).toHaveLength(47);
    expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(8);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(6);
    expect(page.section?.number).toBe('B.3');
    expect(page.conventions.paragraphNumber.value).toBe('14.');
    expect(page.conventions.footnoteTexts.value).toBe('absent');
  });

  test('may have lost a heading before 15 and before 29, and loses nothing here', () => {
    expect(page.maybeLostHeadings.map(({ before }) => before)).toEqual(['15', '29']);
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(
      new Set(['import-maybe-lost-heading']),
    );
    expect(page.dropped.map(({ reason: why }) => why)).toEqual([
      'skip-link',
      'site-banner',
      'site-banner',
      'back-to-top',
    ]);
    expect(unaccounted(page, text)).toHaveLength(2);
  });
});
