import { footnoteAddress, markerAddress, mentionAddress, reportGraph } from '../core/iri.ts';
import type { Composed, FootnoteText, NameFound, NameOf, RecordGroup } from '../core/model.ts';
import type {
  FootnoteRecord,
  ListItemRecord,
  MarkerRecord,
  MentionRecord,
  ParagraphRecord,
  WordingRecord,
} from '../core/schema-types.ts';
import type { AddressedParagraph, AddressedPassage } from './address-passages.ts';
import { composeEvidence, composeMarkerTarget, evidenceSource } from './compose-evidence.ts';
import type { EvidenceSource } from './compose-evidence.ts';
import { composeDecided, decidedPrefixes } from './compose-decided.ts';
import type { Decided } from './apply-review.ts';

/** What the records of a section need to know of their report. */
export interface SectionContext {
  readonly report: string;
  readonly section: string;
  readonly inLanguage: string;
  readonly wordingKind: 'verbatim' | 'restated';
  readonly paragraphScope: string;
  readonly footnoteScope: string;
}

/** A passage with what was found in it and decided about it. */
export interface ReadPassage {
  readonly addressed: AddressedPassage;
  readonly names: readonly NameFound[];
  readonly decided: readonly Decided[];
  /** The address of its wording before this one, if a release had another. */
  readonly earlier: string | undefined;
  readonly nameOf: NameOf;
}

/** Give the group of records of a passage: what it is, its words, its markers, mentions, decisions. */
export function composePassage(
  { addressed, names, decided, earlier, nameOf }: ReadPassage,
  parent: AddressedParagraph,
  context: SectionContext,
): RecordGroup {
  const footnoteOf = (number: string): string => footnoteAddress(context.footnoteScope, number);
  const source = evidenceSource(addressed, footnoteOf);
  const mentions = composeMentions(names, source);
  const around = { report: context.report, nameOf };
  const own: Composed =
    addressed.kind === 'paragraph'
      ? { kind: 'paragraph', record: paragraphRecord(parent, source, context) }
      : { kind: 'list-item', record: itemRecord(addressed, parent, source) };
  const records: Composed[] = [
    own,
    {
      kind: 'wording',
      record: { ...wordingRecord(addressed, mentions, context), ...revisionOf(earlier) },
    },
    ...composeMarkers(source).map((record) => ({ kind: 'marker' as const, record })),
    ...mentions.map((record) => ({ kind: 'mention' as const, record })),
    ...decided.flatMap((decision) => composeDecided(decision, source, around) ?? []),
  ];
  return { ...groupOf(context, addressed), records };
}

function groupOf(
  context: SectionContext,
  addressed: AddressedPassage,
): Omit<RecordGroup, 'records'> {
  const owner = addressed.address.slice(0, addressed.address.lastIndexOf('/') + 1);
  const item = addressed.kind === 'list-item';
  return {
    graph: reportGraph(context.report),
    folder: context.section,
    title: `Paragraph ${addressed.shown}`,
    prefixes: {
      [item ? 'item' : 'p']: owner,
      fn: footnoteAddress(context.footnoteScope, ''),
      wording: `${addressed.address}/wording/`,
      w: `${addressed.wording}#`,
      ...decidedPrefixes(context.report),
    },
  };
}

function paragraphRecord(
  { address, position, order, headings, items }: AddressedParagraph,
  source: EvidenceSource,
  context: SectionContext,
): ParagraphRecord & { id: string } {
  const citation = citations(source);
  return {
    id: address,
    type: 'Paragraph',
    position,
    order,
    ...(headings.length === 0 ? {} : { heading: headings.join(' / ') }),
    isPartOf: context.section,
    ...(items.length === 0 ? {} : { hasPart: items.map((item) => item.address) }),
    ...(citation.length === 0 ? {} : { citation }),
  };
}

function itemRecord(
  { address, position, order }: AddressedPassage,
  parent: AddressedParagraph,
  source: EvidenceSource,
): ListItemRecord {
  const citation = citations(source);
  const place = { id: address, type: 'ListItem' as const, position, order };
  return { ...place, isPartOf: parent.address, ...(citation.length === 0 ? {} : { citation }) };
}

function citations({ addressed, footnoteOf }: EvidenceSource): string[] {
  return [...new Set(addressed.passage.markers.map(({ footnote }) => footnoteOf(footnote)))];
}

function wordingRecord(
  { address, wording, fingerprint, passage }: AddressedPassage,
  mentions: readonly MentionRecord[],
  { inLanguage, wordingKind }: SectionContext,
): WordingRecord {
  const named = [...new Set(mentions.map((mention) => mention.hasBody))].sort();
  return {
    id: wording,
    type: 'Wording',
    isBasedOn: address,
    inLanguage,
    text: passage.body.text,
    wordingKind,
    fingerprint,
    ...(named.length === 0 ? {} : { mentions: named }),
  };
}

function revisionOf(earlier: string | undefined): Pick<WordingRecord, 'wasRevisionOf'> {
  return earlier === undefined ? {} : { wasRevisionOf: earlier };
}

function composeMarkers(source: EvidenceSource): MarkerRecord[] {
  const times = new Map<string, number>();
  return source.addressed.passage.markers.map(({ footnote, at }) => {
    const nth = (times.get(footnote) ?? 0) + 1;
    times.set(footnote, nth);
    const id = markerAddress(source.addressed.wording, footnote, nth);
    const hasTarget = composeMarkerTarget(id, at, source);
    const hasBody = source.footnoteOf(footnote);
    return { id, type: 'Annotation', motivatedBy: 'linking', hasBody, hasTarget };
  });
}

function composeMentions(names: readonly NameFound[], source: EvidenceSource): MentionRecord[] {
  const times = new Map<string, number>();
  const mentions: MentionRecord[] = [];
  for (const name of names) {
    const [entity, another] = name.entities;
    if (entity === undefined || another !== undefined) continue;
    const words = source.text.slice(name.start, name.end);
    const nth = (times.get(`${entity}\n${words}`) ?? 0) + 1;
    times.set(`${entity}\n${words}`, nth);
    const id = mentionAddress(source.addressed.wording, { entity, words, nth });
    const hasTarget = composeEvidence(id, name, source);
    mentions.push({
      id,
      type: 'Annotation',
      motivatedBy: 'identifying',
      hasBody: entity,
      hasTarget,
    });
  }
  return mentions;
}

/** Give the footnotes of a section, in the order of their markers, each with its text or absence. */
export function composeFootnotes(
  numbers: readonly string[],
  texts: ReadonlyMap<string, FootnoteText>,
  context: SectionContext,
): RecordGroup {
  const records = numbers.map((number): Composed => {
    const text = texts.get(number);
    const record: FootnoteRecord = {
      id: footnoteAddress(context.footnoteScope, number),
      type: 'Footnote',
      position: number,
      isPartOf: context.section,
      ...(text === undefined || text.text === '' ? {} : { text: text.text }),
      textStatus: text === undefined || text.text === '' ? 'absent' : 'present',
      ...(text === undefined || text.links.length === 0 ? {} : { cites: [...new Set(text.links)] }),
    };
    return { kind: 'footnote', record };
  });
  const graph = reportGraph(context.report);
  const prefixes = { fn: footnoteAddress(context.footnoteScope, '') };
  return { graph, folder: context.section, title: 'Footnotes', prefixes, records };
}
