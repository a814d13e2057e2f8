import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../pipeline/0-import/passage.ts';
import type {
  HashedPage,
  ImportedBlock,
  SourceFile,
} from '../../pipeline/0-import/imported-page.ts';
import { writeSource } from '../../pipeline/0-import/write-source.ts';
import type { SourceOptions } from '../../pipeline/0-import/write-source.ts';
import { withDefaults } from '../../pipeline/1-parse/conventions.ts';
import { readSection } from '../../pipeline/1-parse/read-section.ts';
import { readYaml } from '../../pipeline/1-parse/read-yaml.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import type { Diagnostic } from '../../pipeline/core/flags.ts';
import type { Section } from '../../pipeline/core/model.ts';
import type { SourceReport } from '../../pipeline/core/schema-types.ts';
import { importFile, importText } from './read-pages.ts';

const license = 'https://example.org/licences/open';

function write(
  pages: readonly HashedPage[],
  options: SourceOptions = { license },
): { readonly files: readonly SourceFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const { flag, diagnostics } = collectFlags();
  return { files: writeSource(pages, options, flag), diagnostics };
}

function textOf(files: readonly SourceFile[], end: string): string {
  return files.find(({ path }) => path.endsWith(end))?.text ?? '';
}

const schemas = [
  ['catalogue.yaml', 'source-catalogue'],
  ['register/identifiers.yaml', 'source-identifiers'],
  ['register/organisations.yaml', 'source-register'],
  ['reports/the-drinking-water-inquiry/report.yaml', 'source-report'],
  ['reports/the-drinking-water-inquiry/review.yaml', 'source-review'],
] as const;

describe('a source folder', () => {
  const { page } = importFile('water.txt');
  const { files, diagnostics } = write([page]);

  test('has every file', () => {
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      ...schemas.slice(0, 4).map(([path]) => path),
      'reports/the-drinking-water-inquiry/c.md',
      'reports/the-drinking-water-inquiry/review.yaml',
      'reports/the-drinking-water-inquiry/import.yaml',
    ]);
    for (const { text } of files) expect(text.endsWith('\n')).toBe(true);
  });

  test.each(schemas)('%s is valid and names its schema', (path, schema) => {
    const { flag, diagnostics: faults } = collectFlags();
    const text = textOf(files, path);
    readYaml({ file: path, text }, `${schema}.schema.json`, flag);
    expect(faults).toEqual([]);
    const up = '../'.repeat(path.split('/').length);
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json`,
    );
  });

  test('says in report.yaml what was found', () => {
    const text = textOf(files, 'report.yaml');
    const { flag } = collectFlags();
    const report = readYaml({ file: 'report.yaml', text }, 'source-report.schema.json', flag);
    expect(report?.value).toEqual({
      id: 'the-drinking-water-inquiry',
      name: 'The Drinking Water Inquiry',
      inLanguage: 'en',
      license,
      wording: { kind: 'verbatim' },
      sections: [
        {
          file: 'c.md',
          number: 'C',
          sha256: page.sha256,
          missingHeadings: [
            { before: '2.6', because: 'The page has 2 blank lines before line 43 and no heading.' },
          ],
        },
      ],
      conventions: {
        paragraphNumber: '14',
        footnoteMarker: '[^31]',
        footnoteTexts: 'present',
        numbering: { paragraphs: 'section', footnotes: 'section' },
        slashYears: 'undecided',
      },
    });
    expect(text).toContain('# 6 of 7 paragraphs start with such a number.');
  });

  test('lists in import.yaml what was left out', () => {
    expect(textOf(files, 'import.yaml')).toContain(`      - line: 28
        reason: page-number
        text: '3'
`);
  });

  test('has its text as Markdown', () => {
    expect(textOf(files, '.md')).toBe(waterMarkdown);
  });
});

const waterMarkdown = `# Part C: The waterworks

## Who runs the works

2.1 The Lakeside Water Company runs four waterworks. It told us that in 2014/15 it \
treated 1,200 megalitres a day.[^1] The Water Quality Board (WQB) inspects each of them.

2.2 Each works keeps three records:

- (a) what was measured;
- (b) who measured it;[^2] and
- (c) what was done:
  - on the same day;
  - later.

2.3 The board called the records “clear, and \\*nearly\\* complete”.[^3] It relied \
on [2012] LWC 4, and on rule\\_7 of its \\<guide> & handbook.

## What was measured

2.4 Lead was measured in 2013 and in 2014. It was below the limit of 10 µg/l each time.

It was above it once in 1999.

2.5 Nitrate was not measured.

2.6 Iron was.[^4]

## Notes

[^1]: Letter of 3 March 2016, page 2

[^2]: Record W/14

[^3]: Evidence of the board, 14:02

[^4]: Record W/15
`;

describe('options', () => {
  const { page } = importText('The Review\n\nB.1: Steel\n\n1. One is.');

  test('give what the page does not say', () => {
    const base = 'https://w3id.org/bridges/';
    const options = { license, base, id: 'bridges', name: 'Bridges', language: 'en-gb' };
    const { files } = write([page], { ...options, schemas: 'https://example.org/schemas/' });
    expect(textOf(files, 'catalogue.yaml')).toContain(`\nbase: ${base}\n`);
    expect(textOf(files, 'reports/bridges/report.yaml')).toContain(
      '$schema=https://example.org/schemas/source-report.schema.json\n',
    );
    expect(textOf(files, 'report.yaml')).toContain("\nname: 'Bridges'\ninLanguage: en-gb\n");
  });

  test('nothing is written without a licence or a title', () => {
    const { page: untitled } = importText('1. One is.\n\n2. Two are.');
    const { files, diagnostics } = write([untitled], {});
    expect(files).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'import-section-without-number',
      'import-without-license',
      'import-without-title',
    ]);
  });

  test('a name that YAML would read otherwise stays a name', () => {
    const { files } = write([page], { license, name: "no: the board's \u202e#1" });
    expect(textOf(files, 'report.yaml')).toContain('\nname: "no: the board\'s \\u202e#1"\n');
  });
});

describe('several pages', () => {
  const steel = importText('The Review\n\nB.1: Steel\n\n1. One is.[1]').page;
  const stone = importText('The Review\n\nB.2: Stone\n\n2. Two are.[1]').page;

  test('are the sections of one report', () => {
    const { files, diagnostics } = write([steel, stone]);
    expect(diagnostics).toEqual([]);
    expect(files.filter(({ path }) => path.endsWith('.md'))).toEqual([
      { path: 'reports/the-review/b.1.md', text: '# B.1: Steel\n\n1. One is.[^1]\n' },
      { path: 'reports/the-review/b.2.md', text: '# B.2: Stone\n\n2. Two are.[^1]\n' },
    ]);
    expect(textOf(files, 'report.yaml')).toContain('    paragraphs: report\n');
  });

  test('number their paragraphs by section where a number comes twice', () => {
    const other = importText('The Review\n\nB.3: Wood\n\n1. One is.').page;
    expect(textOf(write([steel, other]).files, 'report.yaml')).toContain('paragraphs: section\n');
  });

  test('count paragraphs by section where several have some without a number', () => {
    const loose = ['B.4: Ropes', 'B.5: Nails'].map(
      (title) => importText(`The Review\n\n${title}\n\nThe board met often.\n\nIt paid.`).page,
    );
    const written = textOf(write(loose).files, 'report.yaml');
    expect(written).toContain('# 2 of the 2 pages have paragraphs without a number');
    expect(written).toContain('paragraphs: section\n');
  });

  test('are flagged where they differ, and where a section comes twice', () => {
    const other = importText('The Review\n\nB.1: Steel\n\n[1] One is.').page;
    expect(write([steel, other]).diagnostics.map(({ rule }) => rule)).toEqual([
      'import-section-repeated',
      'import-convention-doubtful',
    ]);
  });
});

describe('Markdown that the next phase reads', () => {
  const tricky = `The Review

B.1: Steel

16.1. #1 is *the* bridge, & 31. is none.[1](b) So [a](b) [2]: yes, and [^a.b] is none.

2014. was dry.

16.2. - Two_are <b>.

  • 1. one
  • (a) two

17. Three: ~ and \\* and &amp; “curly” and no\u00a0break.`;
  const pages = [
    importFile('water.txt').page,
    importFile('bridges.html').page,
    importText(tricky).page,
    importText('The Review\n\n1 One is.\n\n2014 was dry.\n\n2 Two are.').page,
    importText('The Review\n\n[1] One is.\n\n[2014] is a year.\n\n[2] Two are.').page,
  ];

  test.each(pages.map((page) => [page.name, page] as const))('%s keeps its words', (_, page) => {
    const section = parse(page);
    const expected = page.blocks.filter(({ kind }) => kind === 'paragraph');
    const numbered = page.blocks.some((block) => block.kind === 'paragraph' && block.number);
    expect(section.paragraphs.map(({ number }) => number)).toEqual(
      expected.flatMap((block) =>
        block.kind !== 'paragraph' || (numbered && block.number === undefined)
          ? []
          : [block.number],
      ),
    );
    expect(words(section)).toBe(wordsOnPage(page.blocks));
    expect(section.footnotes.map(({ number }) => number)).toEqual(
      page.blocks.flatMap((block) => (block.kind === 'footnote' ? [block.label] : [])),
    );
  });
});

test('Markdown that is kept has its numbers and footnotes', () => {
  const { paragraphs, footnotes } = parse(importFile('museum.md').page);
  expect(paragraphs.map(({ number }) => number)).toEqual(['7', '8', '9']);
  expect(paragraphs.flatMap(({ items }) => items.map(({ body }) => body.text))).toEqual([
    'a contract,',
    'an insurer.',
  ]);
  expect(footnotes.map(({ number }) => number)).toEqual(['a', '2']);
});

function parse(page: HashedPage): Section {
  const { files } = write([page]);
  const { flag, diagnostics } = collectFlags();
  const file = files.find(({ path }) => path.endsWith('.md'))?.path ?? '';
  const report = readYaml<SourceReport>(
    { file: 'report.yaml', text: textOf(files, 'report.yaml') },
    'source-report.schema.json',
    flag,
  );
  expect(diagnostics).toEqual([]);
  const [settings] = report?.value.sections ?? [];
  const conventions = withDefaults(report?.value.conventions);
  return readSection(
    { file, text: textOf(files, file) },
    { settings: settings!, conventions, flag },
  );
}

/** Every word of a section: what stands outside, the paragraphs and their items. */
function words({ outside, paragraphs }: Section): string {
  const texts = [
    ...outside.map(({ text }) => text),
    ...paragraphs.flatMap(({ body, items }) => [body.text, ...items.map((item) => item.body.text)]),
  ];
  return sorted(texts.join(' '));
}

function wordsOnPage(blocks: readonly ImportedBlock[]): string {
  const texts = blocks.flatMap(({ kind, runs }) =>
    kind === 'heading' || kind === 'footnote'
      ? []
      : [wordsOf(runs.map((run) => (run.kind === 'cell' ? { kind: 'text', text: ' ' } : run)))],
  );
  return sorted(texts.join(' '));
}

function sorted(text: string): string {
  return text.replace(/\s+/g, ' ').split(' ').sort().join(' ');
}
