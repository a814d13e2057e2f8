import type { AnyRecord, RecordGroup } from '../core/model.ts';
import { valueAt } from './csv-rows.ts';

/** The words to which a record belongs, and the paragraph in which they stand. */
export interface Place {
  readonly wording: AnyRecord;
  /** Relative to the base; for the words of a list item, the paragraph of its list. */
  readonly paragraph: string;
}

/** The keys by which a record says in which wording it stands. */
const standsIn = [
  ['hasTarget', 'hasSource'],
  ['wasDerivedFrom', 'hasSource'],
] as const;

/** Find the place of each record of a group; a wording needs the record that it is based on. */
export function placeFinder({ records }: RecordGroup): (record: AnyRecord) => Place | undefined {
  const places = new Map<string, Place>();
  const owners = new Map(records.map((composed) => [composed.record.id, composed]));
  for (const { kind, record: wording } of records) {
    if (kind !== 'wording') continue;
    const owner = owners.get(addressIn(wording, 'isBasedOn'));
    if (owner === undefined) throw new Error(`${wording.id} stands in a group without its owner`);
    const { id } = owner.record;
    const inList = owner.kind === 'list-item';
    const place = { wording, paragraph: inList ? addressIn(owner.record, 'isPartOf') : id };
    places.set(wording.id, place).set(id, place);
  }
  return (record) => {
    const named = standsIn.map((keys) => valueAt(record, keys));
    const source = named.find((address) => typeof address === 'string');
    return places.get(source ?? record.id);
  };
}

function addressIn(record: AnyRecord, key: string): string {
  const address = record[key];
  if (typeof address === 'string') return address;
  throw new Error(`${record.id} has no ${key}`);
}
