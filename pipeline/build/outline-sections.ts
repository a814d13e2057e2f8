import { sha256 } from '../core/digest.ts';
import { holdFlags, raiseAll } from '../core/flags.ts';
import type { Flag, Raised } from '../core/flags.ts';
import { scopeAddress, sectionAddress } from '../core/iri.ts';
import type { Section, SourceText } from '../core/model.ts';
import type { SourceReport, SourceSection } from '../core/schema-types.ts';
import type { SectionOutline } from '../core/outline.ts';
import type { PartCache } from '../core/part-cache.ts';
import { openShelf } from '../core/shelf.ts';
import type { Shelf } from '../core/shelf.ts';
import { checkItems } from '../1-parse/check-items.ts';
import { checkText } from '../1-parse/check-text.ts';
import type { Conventions, NumberingUnit } from '../1-parse/conventions.ts';
import { outlineSection } from '../1-parse/outline-section.ts';
import { readSection } from '../1-parse/read-section.ts';
import type { AddressedParagraph } from '../3-resolve/address-passages.ts';
import type { SectionContext } from '../3-resolve/compose-section.ts';
import type { ReportSource } from './read-source.ts';

/** Of how many characters of Markdown what was parsed is held: some ten times as many bytes. */
const heldLength = 1 << 23;

/** A section that was parsed, its outline, and its passages once they have addresses. */
export interface HeldSection {
  readonly section: Section;
  outline?: SectionOutline;
  paragraphs?: readonly AddressedParagraph[];
}

/** Hold sections while they are in use; one shelf serves all reports. */
export function openSections(): Shelf<HeldSection> {
  return openShelf(heldLength);
}

/** What earlier builds wrote, and the digest of the program, without which it is of no use. */
export interface KeptWork {
  readonly cache: PartCache;
  readonly tool: string;
}

/** Where sections are held, and where their outlines may be from. */
export interface Outlining {
  readonly flag: Flag;
  readonly held: Shelf<HeldSection>;
  readonly kept?: KeptWork | undefined;
}

/** A section with what the others need of it; `parse` gives the rest, again if need be. */
export interface OutlinedSection {
  readonly settings: SourceSection;
  readonly text: SourceText;
  /** Of the whole text. */
  readonly digest: string;
  readonly context: SectionContext;
  readonly outline: SectionOutline;
  readonly parse: () => HeldSection;
}

/**
 * Parse the sections of a report one by one, and keep what each is held against the others for; or take
 * that from an earlier build of the same words.
 */
export function outlineSections(
  { report, sections }: ReportSource,
  conventions: Conventions,
  { flag, held, kept }: Outlining,
): OutlinedSection[] {
  const { value } = report;
  return value.sections.flatMap((settings, index) => {
    const text = sections.get(settings.file);
    if (text === undefined) return [];
    const { length } = text.text;
    const read = (raise: Flag): HeldSection =>
      held.take(`${text.file}\n${index}`, length, () => ({
        section: readSection(text, { settings, conventions, flag: raise }),
      }));
    const make = (): KeptOutline => {
      const { flag: raise, raised } = holdFlags();
      if (!checkText(text, raise)) return { raised };
      const parsed = read(raise);
      checkItems(parsed.section, conventions, raise);
      return { raised, outline: outlineOf(parsed) };
    };
    const digest = sha256(text.text);
    const of = ['outline', conventions, settings, text.file, digest];
    const { raised, outline } = takeKept(kept, of, make);
    raiseAll(raised, flag);
    if (outline === undefined) return [];
    const context = contextOf(value, settings, conventions);
    return [{ settings, text, digest, context, outline, parse: () => read(() => undefined) }];
  });
}

/** Give the outline of a section that was parsed. */
export function outlineOf(held: HeldSection): SectionOutline {
  return (held.outline ??= outlineSection(held.section));
}

/** An outline, where the text could be read, with what was flagged while it was made. */
interface KeptOutline {
  readonly raised: readonly Raised[];
  readonly outline?: SectionOutline;
}

function takeKept(
  kept: KeptWork | undefined,
  of: readonly unknown[],
  make: () => KeptOutline,
): KeptOutline {
  if (kept === undefined) return make();
  const key = sha256(JSON.stringify([kept.tool, ...of]));
  const found = kept.cache.find(key);
  if (found !== undefined) return JSON.parse(Buffer.from(found).toString()) as KeptOutline;
  const made = make();
  kept.cache.store(key, Buffer.from(JSON.stringify(made)));
  return made;
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
