import type { Flag } from '../core/flags.ts';
import type { Settlement } from './settlement.ts';
import type { HashedPage, SourceFile } from './imported-page.ts';
import { settleConventions } from './settle-conventions.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { writeImportNotes } from './write-import-notes.ts';
import { writeReport } from './write-report.ts';
import type { NamedSection } from './write-report.ts';
import { writeSection } from './write-section.ts';
import { schemaLine } from './yaml-text.ts';

/** What a page need not say. `schemas` is an address, or a path seen from the source folder. */
export interface SourceOptions {
  readonly base?: string | undefined;
  readonly schemas?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly license?: string | undefined;
  /** What the first reading of the sections showed; undefined where it was not asked. */
  readonly settlement?: Settlement | undefined;
}

/** Write a whole source folder for the pages of one report, in their order; none after an error. */
export function writeSource(
  pages: readonly HashedPage[],
  options: SourceOptions,
  flag: Flag,
): readonly SourceFile[] {
  const [first, ...rest] = nameSections(pages, options.name, flag);
  const license = options.license ?? firstOf(pages, ({ license }) => license);
  const name = options.name ?? firstOf(pages, ({ title, section }) => title ?? section?.name);
  if (first === undefined) return [];
  const where = { file: first.page.name, start: 0, end: 0 };
  if (license === undefined) flag('import-without-license', where, {});
  if (name === undefined) flag('import-without-title', where, {});
  if (license === undefined || name === undefined) return [];

  const { base = 'https://example.org/', schemas = '../schemas', id = toSlug(name) } = options;
  const stated = options.language ?? firstOf(pages, ({ language }) => language);
  const folder = `reports/${id}`;
  const sections = [first, ...rest] as const;
  const conventions = settleConventions(pages, flag);
  const form = conventions.paragraphNumber;
  const { settlement } = options;
  const report = {
    schemas,
    id,
    name,
    language: stated,
    license,
    conventions,
    sections,
    settlement,
  };
  return [
    ...writeCatalogue({ schemas, base, name, language: stated ?? 'en', license }),
    { path: `${folder}/report.yaml`, text: writeReport(report) },
    ...sections.map(({ page, file, title }) => ({
      path: `${folder}/${file}`,
      text: writeSection(page, { title, form }),
    })),
    { path: `${folder}/review.yaml`, text: reviewText(schemas) },
    { path: `${folder}/import.yaml`, text: writeImportNotes(sections) },
  ];
}

function nameSections(
  pages: readonly HashedPage[],
  name: string | undefined,
  flag: Flag,
): readonly NamedSection[] {
  const whole = pages.length === 1 ? name : undefined;
  const seen = new Set<string>();
  return pages.map((page, index) => {
    const { section, title } = page;
    const number = section?.number ?? String(index + 1);
    const where = { file: page.name, start: 0, end: 0 };
    if (section?.number === undefined) flag('import-section-without-number', where, { number });
    const file = `${number.toLowerCase()}.md`;
    if (seen.has(file)) flag('import-section-repeated', where, { number });
    seen.add(file);
    return { page, number, file, title: section?.heading ?? title ?? whole ?? number };
  });
}

function firstOf(
  pages: readonly HashedPage[],
  find: (page: HashedPage) => string | undefined,
): string | undefined {
  return pages.map(find).find((found) => found !== undefined);
}

const longestSlug = 60;

/** Make a name of lower-case letters, digits and hyphens; letters lose their marks. */
function toSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').slice(0, longestSlug);
  return slug.replace(/^-|-$/g, '') || 'report';
}

function reviewText(schemas: string): string {
  return `${schemaLine('source-review', { schemas, depth: 2 })}
# What people decide about the words of the report. \`report-lod propose\` lists what rules found.
decisions: []
`;
}
