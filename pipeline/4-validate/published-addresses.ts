import type { PublishedAddress } from '../core/addresses.ts';
import type { AnyRecord, Composed, RecordGroup } from '../core/model.ts';

/** Collects the addresses that a build publishes, a small object each. */
export interface AddressCollector {
  readonly group: (group: RecordGroup) => void;
  /** Take what was collected elsewhere. */
  readonly add: (published: Iterable<PublishedAddress>) => void;
  /** In the order in which they are published. */
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
}

/** Keys whose values tell a thing from others of its kind; where all differ, it is another thing. */
const meaningKeys = [
  'name',
  'alternateName',
  'subject',
  'property',
  'holder',
  'post',
  'observationAbout',
  'variableMeasured',
  'funder',
  'fundedItem',
] as const;

/** Collect every address that is promised: those of things, not of wordings and fragments. */
export function collectAddresses(): AddressCollector {
  const addresses = new Map<string, PublishedAddress>();
  const group = ({ records }: RecordGroup): void => {
    for (const { kind, record } of records) {
      if (kind === 'wording') addWords(record, addresses);
      else if (isThing(record)) addresses.set(record.id, publishedAddress(kind, record));
    }
  };
  const add = (published: Iterable<PublishedAddress>): void => {
    for (const one of published) addresses.set(one.address, one);
  };
  return { group, add, addresses };
}

/** Fragments are never promised, and plain facts stand at the address of the thing they are about. */
function isThing({ id, type }: AnyRecord): boolean {
  return !id.includes('#') && type !== undefined;
}

/** A wording follows the record of its passage in the same group. */
function addWords(wording: AnyRecord, addresses: Map<string, PublishedAddress>): void {
  const [owner = '', words, before = ''] = ['isBasedOn', 'fingerprint', 'wasRevisionOf'].map(
    (key) => textOf(wording[key] ?? ''),
  );
  const passage = addresses.get(owner);
  if (passage === undefined || words === undefined) {
    throw new Error(`${wording.id} comes before ${owner}`);
  }
  const print = before.slice(before.lastIndexOf('/') + 1);
  addresses.set(owner, { ...passage, words, ...(print === '' ? {} : { before: print }) });
}

function publishedAddress(kind: Composed['kind'], record: AnyRecord): PublishedAddress {
  const means = meaningKeys.flatMap((key) => {
    const value = record[key] ?? [];
    return (Array.isArray(value) ? value : [value]).map(textOf);
  });
  const address = record.id;
  return means.length === 0 ? { address, kind } : { address, kind, means: [...new Set(means)] };
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? String((value as AnyRecord).id)
    : String(value);
}
