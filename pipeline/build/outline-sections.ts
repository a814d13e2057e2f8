import type { Flag } from '../core/flags.ts';
import { scopeAddress, sectionAddress } from '../core/iri.ts';
import type { Section, SourceText } from '../core/model.ts';
import type { SourceReport, SourceSection } from '../core/schema-types.ts';
import { openShelf } from '../core/shelf.ts';
import type { Shelf } from '../core/shelf.ts';
import { checkItems } from '../1-parse/check-items.ts';
import { checkText } from '../1-parse/check-text.ts';
import type { Conventions, NumberingUnit } from '../1-parse/conventions.ts';
import { outlineOf } from '../1-parse/outline.ts';
import type { SectionOutline } from '../1-parse/outline.ts';
import { readSection } from '../1-parse/read-section.ts';
import type { AddressedParagraph } from '../3-resolve/address-passages.ts';
import type { SectionContext } from '../3-resolve/compose-section.ts';
import type { ReportSource } from './read-source.ts';

/** Of how many characters of Markdown what was parsed is held: some ten times as many bytes. */
const heldLength = 1 << 23;

/** A section that was parsed, and its passages once they have addresses. */
export interface HeldSection {
  readonly section: Section;
  paragraphs?: readonly AddressedParagraph[];
}

/** Hold sections while they are in use; one shelf serves all reports. */
export function openSections(): Shelf<HeldSection> {
  return openShelf(heldLength);
}

/** A section with what the others need of it; `parse` gives the rest, again if need be. */
export interface OutlinedSection {
  readonly settings: SourceSection;
  readonly text: SourceText;
  readonly context: SectionContext;
  readonly outline: SectionOutline;
  readonly parse: () => HeldSection;
}

/** Parse the sections of a report one by one, and keep what each is held against the others for. */
export function outlineSections(
  { report, sections }: ReportSource,
  conventions: Conventions,
  { flag, held }: { readonly flag: Flag; readonly held: Shelf<HeldSection> },
): OutlinedSection[] {
  const { value } = report;
  return value.sections.flatMap((settings, index) => {
    const text = sections.get(settings.file);
    if (text === undefined || !checkText(text, flag)) return [];
    const { length } = text.text;
    const read = (raise: Flag): HeldSection =>
      held.take(`${text.file}\n${index}`, length, () => ({
        section: readSection(text, { settings, conventions, flag: raise }),
      }));
    const { section } = read(flag);
    const context = contextOf(value, settings, conventions);
    const outline = outlineOf(section);
    checkItems(section, conventions, flag);
    return [{ settings, text, context, outline, parse: () => read(() => undefined) }];
  });
}

/** The name of the unit in which a section's numbers are unique. */
export function unitOf(settings: SourceSection, unit: NumberingUnit): string | undefined {
  if (unit === 'report') return undefined;
  return unit === 'part' ? (settings.part ?? settings.number) : settings.number;
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
