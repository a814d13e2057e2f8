import type { Flag } from '../core/flags.ts';
import { scopeAddress, sectionAddress } from '../core/iri.ts';
import type { FootnoteText, Section, SourceText } from '../core/model.ts';
import type { SourceReport, SourceSection } from '../core/schema-types.ts';
import { checkConventions } from '../1-parse/check-conventions.ts';
import { checkFootnotes } from '../1-parse/check-footnotes.ts';
import { checkItems } from '../1-parse/check-items.ts';
import { checkNumbers } from '../1-parse/check-numbers.ts';
import { checkText } from '../1-parse/check-text.ts';
import { withDefaults } from '../1-parse/conventions.ts';
import type { Conventions, NumberingUnit } from '../1-parse/conventions.ts';
import { readSection } from '../1-parse/read-section.ts';
import { addressPassages } from '../3-resolve/address-passages.ts';
import { countRepeated } from '../3-resolve/count-repeated.ts';
import type { AddressedParagraph } from '../3-resolve/address-passages.ts';
import type { SectionContext } from '../3-resolve/compose-section.ts';
import type { Identifiers, WantedEvent } from '../3-resolve/identifiers.ts';
import type { ReportSource } from './read-source.ts';

/** A section with the addresses of its passages and footnotes. */
export interface ResolvedSection {
  readonly settings: SourceSection;
  readonly section: Section;
  readonly name: string;
  readonly number: string;
  readonly paragraphs: readonly AddressedParagraph[];
  readonly context: SectionContext;
  /** Footnotes whose first marker, or whose text, stands in this section. */
  readonly footnotes: readonly string[];
}

export interface ResolvedReport {
  readonly report: SourceReport;
  readonly sections: readonly ResolvedSection[];
  /** Texts of footnotes by scope and number. */
  readonly footnoteTexts: ReadonlyMap<string, ReadonlyMap<string, FootnoteText>>;
}

/** Parse the sections of a report, check its numbers, and give every passage its address. */
export function resolveReport(
  source: ReportSource,
  identifiers: Identifiers,
  { flag, wanted }: { readonly flag: Flag; readonly wanted: WantedEvent[] },
): ResolvedReport {
  const { value: report } = source.report;
  const conventions = withDefaults(report.conventions);
  const parsed = parseSections(source, conventions, flag);
  checkReport(parsed, conventions, flag);
  const footnoteTexts = textsByScope(parsed, report, conventions);
  const owned = new Map<string, Set<string>>();
  const scoped = parsed.map(({ settings, section }) => {
    const { paragraphScope } = contextOf(report, settings, conventions);
    return { section, scope: paragraphScope };
  });
  const addressing = { identifiers, wanted };
  const isCounted = conventions.repeatedNumbers === 'counted';
  const positions = isCounted ? countRepeated(scoped, addressing) : undefined;
  const sections = parsed.map(({ settings, section }): ResolvedSection => {
    const context = contextOf(report, settings, conventions);
    const { paragraphScope } = context;
    const paragraphs = addressPassages(section, paragraphScope, {
      ...addressing,
      ...(positions && { positions }),
    });
    const taken = owned.get(context.footnoteScope) ?? new Set<string>();
    owned.set(context.footnoteScope, taken);
    const footnotes = footnotesOf(section).filter((number) => !taken.has(number));
    for (const number of footnotes) taken.add(number);
    const { name, number } = section;
    return { settings, section, name, number, paragraphs, context, footnotes };
  });
  return { report, sections, footnoteTexts };
}

interface ParsedSection {
  readonly settings: SourceSection;
  readonly text: SourceText;
  readonly section: Section;
}

function parseSections(
  { report, sections }: ReportSource,
  conventions: Conventions,
  flag: Flag,
): ParsedSection[] {
  return report.value.sections.flatMap((settings) => {
    const text = sections.get(settings.file);
    if (text === undefined || !checkText(text, flag)) return [];
    return [{ settings, text, section: readSection(text, { settings, conventions, flag }) }];
  });
}

/** The name of the unit in which a section's numbers are unique. */
function unitOf(settings: SourceSection, unit: NumberingUnit): string | undefined {
  if (unit === 'report') return undefined;
  return unit === 'part' ? (settings.part ?? settings.number) : settings.number;
}

function checkReport(parsed: readonly ParsedSection[], conventions: Conventions, flag: Flag): void {
  checkConventions(
    parsed.map(({ text }) => text),
    parsed.map(({ section }) => section),
    { conventions, flag },
  );
  const { paragraphs, footnotes } = conventions.numbering;
  for (const unit of byUnit(parsed, paragraphs)) {
    const numbered = unit.flatMap(({ section }) =>
      section.paragraphs.flatMap(({ number, place }) =>
        number === undefined ? [] : [{ number, where: { file: section.file, ...place } }],
      ),
    );
    const gaps = unit.flatMap(({ settings }) => settings.knownGaps ?? []);
    checkNumbers(numbered, flag, {
      gapsAfter: new Set(gaps.map(({ after }) => after)),
      areCounted: conventions.repeatedNumbers === 'counted',
    });
  }
  for (const { section } of parsed) checkItems(section, conventions, flag);
  for (const unit of byUnit(parsed, footnotes)) {
    checkFootnotes(
      unit.map(({ section }) => section),
      conventions,
      flag,
    );
  }
}

function byUnit(parsed: readonly ParsedSection[], unit: NumberingUnit): ParsedSection[][] {
  const units = new Map<string | undefined, ParsedSection[]>();
  for (const section of parsed) {
    const name = unitOf(section.settings, unit);
    units.set(name, [...(units.get(name) ?? []), section]);
  }
  return [...units.values()];
}

function textsByScope(
  parsed: readonly ParsedSection[],
  report: SourceReport,
  conventions: Conventions,
): Map<string, Map<string, FootnoteText>> {
  const scopes = new Map<string, Map<string, FootnoteText>>();
  for (const { settings, section } of parsed) {
    const scope = contextOf(report, settings, conventions).footnoteScope;
    const texts = scopes.get(scope) ?? new Map<string, FootnoteText>();
    scopes.set(scope, texts);
    for (const text of section.footnotes) if (!texts.has(text.number)) texts.set(text.number, text);
  }
  return scopes;
}

/** Numbers of footnotes in the order of their markers, then those that only have a text. */
function footnotesOf(section: Section): string[] {
  const passages = section.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  const marked = passages.flatMap(({ markers }) => markers.map(({ footnote }) => footnote));
  return [...new Set([...marked, ...section.footnotes.map(({ number }) => number)])];
}

function contextOf(
  report: SourceReport,
  settings: SourceSection,
  { numbering }: Conventions,
): SectionContext {
  return {
    report: report.id,
    section: sectionAddress(report.id, settings.number),
    inLanguage: report.inLanguage,
    wordingKind: report.wording.kind,
    paragraphScope: scopeAddress(report.id, unitOf(settings, numbering.paragraphs)),
    footnoteScope: scopeAddress(report.id, unitOf(settings, numbering.footnotes)),
  };
}
