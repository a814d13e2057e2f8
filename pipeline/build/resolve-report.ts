import { sha256 } from '../core/digest.ts';
import type { FootnoteText, Section } from '../core/model.ts';
import type { SectionOutline } from '../core/outline.ts';
import type { SourceReport, SourceSection } from '../core/schema-types.ts';
import { withDefaults } from '../1-parse/conventions.ts';
import { addressPassages, giveAddresses } from '../3-resolve/address-passages.ts';
import type {
  Addressable,
  AddressedParagraph,
  ParagraphAddress,
} from '../3-resolve/address-passages.ts';
import type { SectionContext } from '../3-resolve/compose-section.ts';
import { countRepeated } from '../3-resolve/count-repeated.ts';
import type { EarlierWording } from '../3-resolve/earlier-words.ts';
import type { Identifiers, WantedEvent } from '../3-resolve/identifiers.ts';
import { checkReport } from './check-report.ts';
import { outlineOf, outlineSections } from './outline-sections.ts';
import type { OutlinedSection, Outlining } from './outline-sections.ts';
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
  /** Digest of its text. */
  readonly digest: string;
  /** Digest of the addresses of its passages, with the fingerprints of their words, now and before. */
  readonly addressed: string;
  /** Words that a short form may be, or be a part of. */
  readonly acronyms: readonly string[];
  /** Tell whether a paragraph that its report's review names stands here. */
  readonly has: (position: string) => boolean;
  /** Give its words; they are read again where too much else was read since. */
  readonly read: () => AddressedSection;
}

export interface ResolvedReport {
  readonly report: SourceReport;
  readonly sections: readonly ResolvedSection[];
  /** Texts of footnotes by scope and number. */
  readonly footnoteTexts: ReadonlyMap<string, ReadonlyMap<string, FootnoteText>>;
}

/** What a report is resolved with, beside where its sections are held. */
interface Resolving extends Outlining {
  readonly wanted: WantedEvent[];
  readonly earlierWording: EarlierWording;
}

/** Outline the sections of a report, check its numbers, and give every passage its address. */
export function resolveReport(
  source: ReportSource,
  identifiers: Identifiers,
  { flag, wanted, held, kept, earlierWording }: Resolving,
): ResolvedReport {
  const { value: report } = source.report;
  const conventions = withDefaults(report.conventions);
  const outlined = outlineSections(source, conventions, { flag, held, kept });
  checkReport(outlined, conventions, flag);
  const scoped = outlined.map(({ outline: { file, paragraphs }, context }) => {
    return { file, paragraphs, scope: context.paragraphScope };
  });
  const isCounted = conventions.repeatedNumbers === 'counted';
  const positions = isCounted ? countRepeated(scoped, { identifiers, wanted }) : [];
  const reviewed = reviewedPositions(source);
  const owned = new Map<string, Set<string>>();
  const sections = outlined.map((section, index): ResolvedSection => {
    const { settings, digest, context, outline, parse } = section;
    const own = positions[index];
    const addressing = { identifiers, ...(own && { positions: own }) };
    const give = (to: Addressable, asked: WantedEvent[]): ParagraphAddress[] =>
      giveAddresses(to, context.paragraphScope, { ...addressing, wanted: asked });
    const addresses = give(outline, wanted);
    const here = addresses.map(({ position }) => position).filter((each) => reviewed.has(each));
    const read = (): AddressedSection => {
      const parsed = parse();
      parsed.paragraphs ??= addressPassages(parsed.section, give(outlineOf(parsed), []));
      return { section: parsed.section, paragraphs: parsed.paragraphs };
    };
    const taken = owned.get(context.footnoteScope) ?? new Set<string>();
    owned.set(context.footnoteScope, taken);
    const footnotes = footnotesOf(outline).filter((number) => !taken.has(number));
    for (const number of footnotes) taken.add(number);
    const { file, name, number, acronyms } = outline;
    const addressed = digestOf(addresses, earlierWording);
    const named = new Set(here);
    const has = (position: string): boolean => named.has(position);
    const known = { settings, digest, file, name, number, context, footnotes };
    return { ...known, addressed, acronyms, has, read };
  });
  return { report, sections, footnoteTexts: textsByScope(outlined) };
}

/** The numbers of paragraphs that the review of a report names. */
function reviewedPositions({ review }: ReportSource): ReadonlySet<string> {
  const { decisions = [], undecided = [] } = review?.value ?? {};
  return new Set([...decisions, ...undecided].map(({ paragraph }) => paragraph));
}

function digestOf(addresses: readonly ParagraphAddress[], earlierWording: EarlierWording): string {
  const passages = addresses.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  const lines = passages.map(({ address, fingerprint }) =>
    [address, fingerprint, earlierWording(address, fingerprint) ?? ''].join(' '),
  );
  return sha256(lines.join('\n'));
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
