import type { HashedPage } from './imported-page.ts';
import type { ReportConventions } from './settle-conventions.ts';
import { findingComments, gapLines, settledLines } from './settlement.ts';
import type { Settlement } from './settlement.ts';
import { comment, pageName, quoted, schemaLine } from './yaml-text.ts';

/** A page and what it is called in its report. */
export interface NamedSection {
  readonly page: HashedPage;
  readonly number: string;
  readonly file: string;
  readonly title: string;
}

/** What report.yaml says of a report. */
export interface NewReport {
  readonly schemas: string;
  readonly id: string;
  readonly name: string;
  readonly language: string | undefined;
  readonly license: string;
  readonly conventions: ReportConventions;
  readonly settlement?: Settlement | undefined;
  readonly sections: readonly [NamedSection, ...NamedSection[]];
}

/** Write report.yaml, with the evidence for each convention beside it. */
export function writeReport(report: NewReport): string {
  const { id, name, language, license, sections } = report;
  const pages = sections.map(({ page }) => page);
  return `${schemaLine('source-report', { schemas: report.schemas, depth: 2 })}
${comment(`Imported from ${pages.map((page) => pageName(page.name)).join(', ')}.`)}
# It is yours now: check each line.
# What the page had beside the text, and why it was left out, is listed in import.yaml.
${report.settlement === undefined ? '' : findingComments(report.settlement)}
# The report's part of every address below it, so it never changes once it is released.
id: ${id}
name: ${quoted(name)}
${languageLines(language)}
# Who wrote it and who published it: ids of entities in ../../register.
# author: [city-library-board]
# publisher: [city-library-board]
# As precisely as a source says: YYYY, YYYY-MM or YYYY-MM-DD. Left out where none does.
# datePublished: '2014-03'
license: ${license}
wording:
  kind: verbatim

${levelComment(pages)}
sections:
${sections.map((section) => sectionLines(section, report.settlement)).join('\n')}

${conventionLines(report)}`;
}

function languageLines(language: string | undefined): string {
  if (language !== undefined) return `inLanguage: ${language}`;
  return '# The page does not say which language it is in: check this.\ninLanguage: en';
}

function levelComment(pages: readonly HashedPage[]): string {
  const headings = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
  );
  if (headings.length === 0) return '# The page has no heading below its title.';
  if (!headings.includes(undefined)) return '# The levels of headings are those of the page.';
  return comment(
    'The page does not show the levels of its headings. One right above another was taken to be',
    'one level above it (## and ###); all others are ##, or one level below the last heading whose',
    'level the page shows. Correct them in the Markdown.',
  );
}

function sectionLines(
  { page, number, file }: NamedSection,
  settlement: Settlement | undefined,
): string {
  const missing = page.maybeLostHeadings.flatMap(({ before, because }) => [
    `      - before: ${quoted(before)}`,
    `        because: ${quoted(because)}`,
  ]);
  return [
    `  - file: ${file}`,
    `    number: ${quoted(number)}`,
    page.url === undefined
      ? '    # url: [https://example.org/where-the-page-is]'
      : `    url: [${quoted(page.url)}]`,
    '    # Of the bytes of the page as it was saved.',
    `    sha256: ${quoted(page.sha256)}`,
    ...(missing.length > 0
      ? ['    # Look for these headings in another copy of the page.', '    missingHeadings:']
      : []),
    ...missing,
    ...gapLines(settlement?.gaps.get(file) ?? []),
  ].join('\n');
}

function conventionLines({ conventions: read, sections, settlement }: NewReport): string {
  const partial = settlement?.partialFootnotes;
  const conventions = partial === undefined ? read : { ...read, footnoteTexts: 'partial' as const };
  const found = sections.map(({ page }) => page.conventions);
  const years = found.reduce((sum, { slashYears }) => sum + slashYears, 0);
  const lines = (['paragraphNumber', 'footnoteMarker', 'footnoteTexts'] as const).flatMap(
    (name) => [
      ...sections.map(({ page, number }) => {
        const { because } = page.conventions[name];
        return `  # ${sections.length === 1 ? '' : `${number}: `}${because}`;
      }),
      ...(name === 'footnoteTexts' && partial !== undefined ? [`  # ${partial}`] : []),
      `  ${name}: ${quoted(conventions[name])}`,
    ],
  );
  return `# How the text of the Markdown is written, and on what evidence.
conventions:
${lines.join('\n')}
${numberingLines(sections)}
${settlement === undefined ? '' : settledLines(settlement)}  # What years such as 2018/19 mean; ${years} were found. Decide where the report says it.
  slashYears: undecided
`;
}

/** One page can't show how far numbers run; several can, if none comes twice and none lacks. */
function numberingLines(sections: readonly NamedSection[]): string {
  const { because, paragraphs } = numberingOf(sections);
  return `${because.map((line) => `  # ${line}`).join('\n')}
  numbering:
    paragraphs: ${paragraphs}
    footnotes: section`;
}

function numberingOf(sections: readonly NamedSection[]): {
  readonly because: readonly string[];
  readonly paragraphs: 'section' | 'report';
} {
  const pages = sections.map(({ page }) =>
    page.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.number] : [])),
  );
  const numbers = pages.flat().filter((number) => number !== undefined);
  const lacking = pages.filter((page) => page.includes(undefined)).length;
  const repeated = numbers.length - new Set(numbers).size;
  if (sections.length === 1) {
    const because = [
      'One page does not show how far numbers run: `section` is safe; `part` or `report` is',
      'right if they go on.',
    ];
    return { because, paragraphs: 'section' };
  }
  if (lacking > 1) {
    const because = [
      `${lacking} of the ${pages.length} pages have paragraphs without a number, which are counted page by page.`,
    ];
    return { because, paragraphs: 'section' };
  }
  const because = [
    `Of the ${numbers.length} paragraph numbers of these pages, ${repeated} repeat another.`,
  ];
  return { because, paragraphs: repeated > 0 ? 'section' : 'report' };
}
