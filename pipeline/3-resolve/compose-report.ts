import {
  entityAddress,
  paragraphAddress,
  reportAddress,
  reportGraph,
  sectionAddress,
} from '../core/iri.ts';
import type { RecordGroup } from '../core/model.ts';
import type {
  ReportRecord,
  SectionRecord,
  SourceReport,
  SourceSection,
} from '../core/schema-types.ts';
import type { AddressedParagraph } from './address-passages.ts';

/** A section as its report's record names it. */
interface ReportSection {
  readonly settings: SourceSection;
}

/** A section as its own record tells of it. */
interface OwnSection extends ReportSection {
  readonly name: string;
  readonly paragraphs: readonly AddressedParagraph[];
}

/** Give the record of a report. */
export function composeReport(
  report: SourceReport,
  sections: readonly ReportSection[],
): RecordGroup {
  const record = reportRecord(report, sections);
  const address = reportAddress(report.id);
  return {
    ...groupOf(report, address, report.name),
    prefixes: { report: 'report/', section: `${address}/` },
    records: [{ kind: 'report', record }],
  };
}

/** Give the record of a section. */
export function composeSection(
  report: SourceReport,
  section: OwnSection,
  { paragraphScope }: { readonly paragraphScope: string },
): RecordGroup {
  const record = sectionRecord(report, section);
  return {
    ...groupOf(report, record.id, `Section ${section.settings.number}`),
    prefixes: { p: paragraphAddress(paragraphScope, '') },
    records: [{ kind: 'section', record }],
  };
}

function groupOf(report: SourceReport, folder: string, title: string) {
  return { graph: reportGraph(report.id), folder, title };
}

function reportRecord(report: SourceReport, sections: readonly ReportSection[]): ReportRecord {
  const { alternateName, author, publisher, identifier, url } = report;
  return {
    id: reportAddress(report.id),
    type: 'Report',
    name: report.name,
    ...(alternateName === undefined ? {} : { alternateName }),
    inLanguage: report.inLanguage,
    ...(author === undefined ? {} : { author: author.map(entityAddress) }),
    ...(publisher === undefined ? {} : { publisher: publisher.map(entityAddress) }),
    ...published(report.datePublished),
    ...(identifier === undefined ? {} : { reportNumber: identifier }),
    ...(url === undefined ? {} : { url }),
    license: report.license,
    hasPart: sections.map(({ settings }) => sectionAddress(report.id, settings.number)),
  };
}

function published(date: string | undefined) {
  if (date === undefined) return {};
  if (date.length === 4) return { publishedYear: date };
  return date.length === 7 ? { publishedMonth: date } : { publishedDate: date };
}

function sectionRecord(report: SourceReport, section: OwnSection): SectionRecord {
  const { number, url, sha256 } = section.settings;
  return {
    id: sectionAddress(report.id, number),
    type: 'Chapter',
    name: section.name,
    inLanguage: report.inLanguage,
    position: number,
    isPartOf: reportAddress(report.id),
    ...(url === undefined ? {} : { url }),
    ...(sha256 === undefined ? {} : { sourceDigest: sha256 }),
    hasPart: section.paragraphs.map(({ address }) => address),
  };
}
