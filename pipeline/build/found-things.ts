import { isAboutMarks } from '../core/decision.ts';
import type { Composed, NameOf, RecordKind } from '../core/model.ts';
import type { Extracted } from '../2-extract/extract-passage.ts';
import type { AddressedPassage } from '../3-resolve/address-passages.ts';
import type { Decided } from '../3-resolve/apply-review.ts';
import type { FoundThing } from '../4-validate/account-passage.ts';
import { valueThing } from './value-things.ts';

/** Join what was found in a passage with the records made of it, as the ledger wants it. */
export function foundThings(
  { passage }: AddressedPassage,
  {
    extracted,
    decided,
    records,
    nameOf,
  }: {
    readonly extracted: Extracted;
    readonly nameOf: NameOf;
    readonly decided: readonly Decided[];
    readonly records: readonly Composed[];
  },
): FoundThing[] {
  const { text } = passage.body;
  return [
    ...nameThings(extracted, idsOf(records, 'mention')),
    ...extracted.values.map((value) => valueThing(value, { text, decided, records, nameOf })),
    ...quotationThings(extracted, decided, records),
    ...markerThings(passage.markers, idsOf(records, 'marker')),
  ];
}

function idsOf(records: readonly Composed[], kind: RecordKind): string[] {
  return records.flatMap((composed) => (composed.kind === kind ? [composed.record.id] : []));
}

/** Mentions stand in the order of their names; an ambiguous name has none. */
function nameThings({ names, capitalised }: Extracted, mentions: readonly string[]): FoundThing[] {
  let next = 0;
  const registered = names.map(({ start, end, entities }): FoundThing => {
    const place = { start, end, class: 'name' as const };
    if (entities.length > 1) return { ...place, reason: 'ambiguous-name', candidates: entities };
    const record = mentions[next++];
    if (record === undefined) throw new Error(`No mention for the name at ${start}`);
    return { ...place, record };
  });
  const unknown = capitalised.map(({ start, end, beginsSentence }): FoundThing => ({
    start,
    end,
    class: 'name',
    reason: beginsSentence ? 'sentence-start' : 'not-registered',
  }));
  return [...registered, ...unknown];
}

function quotationThings(
  { quotations }: Extracted,
  decided: readonly Decided[],
  records: readonly Composed[],
): FoundThing[] {
  return quotations.map(({ start, end }): FoundThing => {
    const decision = decided.find(
      (candidate) => candidate.start === start && isAboutMarks(candidate.decision),
    );
    if (decision === undefined) return { start, end, class: 'quotation', reason: 'not-reviewed' };
    const place = { start, end: decision.end, class: 'quotation' as const };
    const record = records.find(({ record: { id } }) => id.endsWith(`/${decision.decision.key}`));
    return record === undefined
      ? { ...place, reason: decision.decision.withdrawn ? 'withdrawn' : 'rejected' }
      : { ...place, record: record.record.id };
  });
}

function markerThings(
  markers: AddressedPassage['passage']['markers'],
  ids: readonly string[],
): FoundThing[] {
  return markers.map(({ at, footnote }, index): FoundThing => {
    const record = ids[index];
    if (record === undefined) throw new Error(`No record for marker ${footnote}`);
    return { start: at, end: at, class: 'marker', words: footnote, record };
  });
}
