import type { Flag } from '../core/flags.ts';
import type { FootnoteText, Section } from '../core/model.ts';
import type { SourceReport, SourceSection } from '../core/schema-types.ts';
import type { Shelf } from '../core/shelf.ts';
import { withDefaults } from '../1-parse/conventions.ts';
import type { SectionOutline } from '../1-parse/outline.ts';
import { addressPassages } from '../3-resolve/address-passages.ts';
import type { AddressedParagraph } from '../3-resolve/address-passages.ts';
import type { SectionContext } from '../3-resolve/compose-section.ts';
import { countRepeated } from '../3-resolve/count-repeated.ts';
import type { Identifiers, WantedEvent } from '../3-resolve/identifiers.ts';
import { checkReport } from './check-report.ts';
import { outlineSections } from './outline-sections.ts';
import type { HeldSection, OutlinedSection } from './outline-sections.ts';
import type { ReportSource } from './read-source.ts';

/** A section with the addresses of its passages. */
export interface AddressedSection {
  readonly section: Section;
  readonly paragraphs: readonly AddressedParagraph[];
}

/** What of a section is held while others are read and built. */
export interface ResolvedSection {
  readonly settings: SourceSection;
  readonly file: string;
  readonly name: string;
  readonly number: string;
  readonly context: SectionContext;
  /** Footnotes whose first marker, or whose text, stands in this section. */
  readonly footnotes: readonly string[];
  /** Give its words; they are read again where too much else was read since. */
  readonly read: () => AddressedSection;
}

export interface ResolvedReport {
  readonly report: SourceReport;
  readonly sections: readonly ResolvedSection[];
  /** Texts of footnotes by scope and number. */
  readonly footnoteTexts: ReadonlyMap<string, ReadonlyMap<string, FootnoteText>>;
}

/** Where what is found while a report is resolved goes, and what holds its sections. */
interface Resolving {
  readonly flag: Flag;
  readonly wanted: WantedEvent[];
  readonly held: Shelf<HeldSection>;
}

/** Parse the sections of a report, check its numbers, and give every passage its address. */
export function resolveReport(
  source: ReportSource,
  identifiers: Identifiers,
  { flag, wanted, held }: Resolving,
): ResolvedReport {
  const { value: report } = source.report;
  const conventions = withDefaults(report.conventions);
  const outlined = outlineSections(source, conventions, { flag, held });
  checkReport(outlined, conventions, flag);
  const scoped = outlined.map(({ outline: { file, paragraphs }, context }) => {
    return { file, paragraphs, scope: context.paragraphScope };
  });
  const isCounted = conventions.repeatedNumbers === 'counted';
  const positions = isCounted ? countRepeated(scoped, { identifiers, wanted }) : [];
  const owned = new Map<string, Set<string>>();
  const sections = outlined.map((section, index): ResolvedSection => {
    const { settings, context, outline, parse } = section;
    const own = positions[index];
    const read = (asked: WantedEvent[]): AddressedSection => {
      const parsed = parse();
      const addressing = { identifiers, wanted: asked, ...(own && { positions: own }) };
      parsed.paragraphs ??= addressPassages(parsed.section, context.paragraphScope, addressing);
      return { section: parsed.section, paragraphs: parsed.paragraphs };
    };
    read(wanted);
    const taken = owned.get(context.footnoteScope) ?? new Set<string>();
    owned.set(context.footnoteScope, taken);
    const footnotes = footnotesOf(outline).filter((number) => !taken.has(number));
    for (const number of footnotes) taken.add(number);
    const { file, name, number } = outline;
    return { settings, file, name, number, context, footnotes, read: () => read([]) };
  });
  return { report, sections, footnoteTexts: textsByScope(outlined) };
}

function textsByScope(
  outlined: readonly OutlinedSection[],
): Map<string, Map<string, FootnoteText>> {
  const scopes = new Map<string, Map<string, FootnoteText>>();
  for (const { context, outline } of outlined) {
    const scope = context.footnoteScope;
    const texts = scopes.get(scope) ?? new Map<string, FootnoteText>();
    scopes.set(scope, texts);
    for (const text of outline.footnotes) if (!texts.has(text.number)) texts.set(text.number, text);
  }
  return scopes;
}

/** Numbers of footnotes in the order of their markers, then those that only have a text. */
function footnotesOf({ markers, footnotes }: SectionOutline): string[] {
  return [...new Set([...markers, ...footnotes].map(({ number }) => number))];
}
