import type { AnyRecord } from '../core/model.ts';
import { shortKey } from '../core/digest.ts';
import { csvText } from './csv-text.ts';
import type { TypedChange } from './typed-changes.ts';

/** The releases, or folders, that changes lead from and to. */
export interface Between {
  readonly base: string;
  readonly from: string;
  readonly to: string;
}

/** The columns of changes; a split has a row for each successor, with its triples in the first. */
const columns = [
  'address',
  'change',
  'property',
  'before',
  'after',
  'to',
  'because',
  'triples_removed',
  'triples_added',
] as const;

/** Write typed changes as a table. */
export function changesTable(changes: readonly TypedChange[], { base }: Between): string {
  const rows = changes.flatMap(({ to = [], ...change }) => {
    const targets = to.length === 0 ? [undefined] : to;
    return targets.map((target, at) => [
      base + change.address,
      change.change,
      change.property,
      change.before,
      change.after,
      target === undefined ? undefined : base + target,
      change.because,
      at === 0 ? change.removed : 0,
      at === 0 ? change.added : 0,
    ]);
  });
  return csvText([columns, ...rows]);
}

/** Give typed changes as records of the catalogue's context. */
export function changeRecords(changes: readonly TypedChange[], between: Between): AnyRecord[] {
  const owner = `changes/${between.from}-${between.to}`;
  const records = changes.map((change): AnyRecord => {
    const { address, property, before, after, to = [], because } = change;
    const key = shortKey([address, change.change, property, before, after].join('\n'));
    return {
      id: `${owner}#c-${key}`,
      type: 'AddressChange',
      changedAddress: address,
      changeKind: change.change,
      ...(property === undefined ? {} : { changedProperty: property }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(to.length === 0 ? {} : { addressReplacedBy: to }),
      ...(because === undefined ? {} : { reason: because }),
      isPartOf: owner,
    };
  });
  const whole: AnyRecord = {
    id: owner,
    type: 'ChangeSet',
    name: `Changes from ${between.from} to ${between.to}`,
    fromRelease: `release/${between.from}`,
    toRelease: `release/${between.to}`,
  };
  return [whole, ...records];
}
