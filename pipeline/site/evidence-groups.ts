import type { AnyRecord } from '../core/model.ts';
import type { Dataset } from './dataset.ts';
import { textOf } from './record-kinds.ts';
import { sentenceBounds } from './sentences.ts';

/** A stretch of words. Offsets are UTF-16 units in the text of the wording. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Records that rest on words of one sentence. */
export interface EvidenceGroup {
  readonly wording: string;
  readonly sentence: Stretch;
  /** The words of all of them, in order, where they overlap as one. */
  readonly words: readonly Stretch[];
  readonly records: readonly AnyRecord[];
}

/** Bring together the records whose words stand in one sentence, in the order of the reports. */
export function groupBySentence(dataset: Dataset, records: readonly AnyRecord[]): EvidenceGroup[] {
  const groups = new Map<string, { group: EvidenceGroup; stretches: Stretch[] }>();
  for (const record of new Set(records)) {
    const [evidence] = dataset.evidenceOf(record.id);
    const wording = evidence && dataset.get(evidence.wording);
    if (evidence === undefined || wording === undefined) continue;
    const sentence = sentenceBounds(textOf(wording, 'text') ?? '', evidence.start, evidence.end);
    const key = `${wording.id}\n${sentence.start}`;
    const { group, stretches } = groups.get(key) ?? {
      group: { wording: wording.id, sentence, words: [], records: [] },
      stretches: [],
    };
    const end = Math.max(group.sentence.end, sentence.end);
    const both = { ...group, sentence: { ...sentence, end }, records: [...group.records, record] };
    groups.set(key, { group: both, stretches: [...stretches, evidence] });
  }
  return [...groups.values()]
    .map(({ group, stretches }) => ({ ...group, words: united(stretches) }))
    .sort((a, b) => comparePlaces(dataset, a, b));
}

function comparePlaces(dataset: Dataset, a: EvidenceGroup, b: EvidenceGroup): number {
  const place = ({ wording }: EvidenceGroup): number => dataset.placeOf(wording);
  return place(a) - place(b) || a.sentence.start - b.sentence.start;
}

/** Make one stretch of those that overlap or touch. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.map(({ start, end }) => ({ start, end }));
  sorted.sort((a, b) => a.start - b.start);
  const one: Stretch[] = [];
  for (const stretch of sorted) {
    const last = one.at(-1);
    if (last !== undefined && stretch.start <= last.end) {
      one[one.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else one.push(stretch);
  }
  return one;
}
