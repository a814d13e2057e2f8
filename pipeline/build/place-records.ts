import type { Where } from '../core/flags.ts';
import type { AnyRecord, RecordGroup, RecordValue, Span } from '../core/model.ts';
import type { Register } from '../3-resolve/register.ts';

/** Where records come from: the words that support them, or else where their group begins. */
export interface RecordPlaces {
  readonly group: (group: RecordGroup, place: (span: Span) => Where) => void;
  /** Find the place of a record by its address, relative to the base. */
  readonly find: (address: string) => Where | undefined;
}

/** Note where each record comes from; what the register lists has its place there. */
export function placeRecords({ entities, defined }: Register): RecordPlaces {
  const places = new Map<string, Where>();
  const note = (record: AnyRecord, where: Where): void => {
    if (!places.has(record.id)) places.set(record.id, where);
    for (const part of partsOf(record)) note(part, where);
  };
  const group: RecordPlaces['group'] = ({ records }, place) => {
    const text = textIn(records.map(({ record }) => record));
    for (const { record } of records) note(record, place(spanOf(record, text)));
  };
  const find = (address: string): Where | undefined =>
    entities.get(address)?.where ?? defined.get(address)?.where ?? places.get(address);
  return { group, find };
}

function textIn(records: readonly AnyRecord[]): string {
  const text = records.find(({ type }) => type === 'Wording')?.['text'];
  return typeof text === 'string' ? text : '';
}

/** The words of a record in its passage; offsets of records count code points. */
function spanOf(record: AnyRecord, text: string): Span {
  const selectors = partsOf(record).flatMap(partsOf);
  const at = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (typeof at?.['start'] !== 'number' || typeof at['end'] !== 'number') {
    return { start: 0, end: 0 };
  }
  const points = [...text];
  const unitsTo = (end: number): number => points.slice(0, end).join('').length;
  return { start: unitsTo(at['start']), end: unitsTo(at['end']) };
}

function partsOf(record: AnyRecord): AnyRecord[] {
  return Object.values(record).flatMap((value: RecordValue | undefined) => {
    const all = Array.isArray(value) ? (value as readonly (string | AnyRecord)[]) : [value];
    return all.filter((part): part is AnyRecord => typeof part === 'object');
  });
}
