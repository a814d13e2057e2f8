import type { Flag, Where } from '../core/flags.ts';
import type { AddressHistory, PublishedAddress, Registry } from '../core/addresses.ts';
import type { ReleaseFile, ReleasedAddress } from '../core/schema-types.ts';

/** What is published now, and what identifiers.yaml says about it. */
export interface Current {
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
  readonly registry: Registry;
  /** Where an event of identifiers.yaml stands, by its place from 0; undefined: the file. */
  readonly whereOf: (event: number | undefined) => Where;
  readonly lineOf: (event: EventToWrite) => string;
}

export interface EventToWrite {
  readonly address: string;
  readonly event: 'superseded' | 'merged' | 'withdrawn' | 'reworded';
  readonly to?: string[];
  readonly because?: string;
}

/** Flag each address that was lost since the last release, is used again, or means something else. */
export function compareRelease(current: Current, last: ReleaseFile | undefined, flag: Flag): void {
  checkEnded(current, flag);
  if (last === undefined) return;
  const places = wordPlaces(current.addresses.values());
  const before = wordPlaces(last.addresses);
  for (const released of last.addresses) {
    const history = current.registry.histories.get(released.address);
    if (history?.ending !== undefined) continue;
    const now = current.addresses.get(released.address);
    if (now === undefined) flagLost(released, { current, last, places, flag });
    else if (history?.vouched !== true) {
      flagMeaning(released, now, { current, places, before, history, flag });
    }
  }
}

/** An address that ended names nothing any more, and what it leads to is there. */
function checkEnded({ addresses, registry, whereOf }: Current, flag: Flag): void {
  for (const { address, ending, event } of registry.histories.values()) {
    if (ending === undefined) continue;
    const { fate } = ending;
    if (addresses.has(address)) flag('address-reused', whereOf(event), { address, fate });
    for (const target of ending.to) {
      if (registry.histories.has(target) || addresses.has(target)) continue;
      flag('redirect-unknown', whereOf(event), { address, target });
    }
  }
}

type Places = ReadonlyMap<string, string>;

/** The passage that has each wording; the first where several have the same. */
function wordPlaces(addresses: Iterable<ReleasedAddress | PublishedAddress>): Places {
  const places = new Map<string, string>();
  for (const { address, words } of addresses) {
    if (words !== undefined && !places.has(words)) places.set(words, address);
  }
  return places;
}

function flagLost(
  released: ReleasedAddress,
  {
    current,
    last,
    places,
    flag,
  }: { current: Current; last: ReleaseFile; places: Places; flag: Flag },
): void {
  const { address } = released;
  const successor = findSuccessor(released, { current, last, places });
  const event = current.registry.histories.get(address)?.event;
  const line = current.lineOf(
    successor === undefined
      ? { address, event: 'withdrawn', because: 'say why' }
      : { address, ...successor },
  );
  flag('address-lost', current.whereOf(event), { address, version: last.version, line });
}

/** The passage that has the same words, or the thing of its kind that took the name, is meant. */
function findSuccessor(
  { address, kind, means = [], words }: ReleasedAddress,
  { current, places }: { current: Current; last: ReleaseFile; places: Places },
): { event: 'superseded' | 'merged'; to: string[] } | undefined {
  const moved = words === undefined ? undefined : places.get(words);
  if (moved !== undefined) return { event: 'superseded', to: [moved] };
  if (kind !== 'entity') return undefined;
  const [name] = means;
  for (const other of current.addresses.values()) {
    if (other.kind !== kind || other.address === address) continue;
    if (name !== undefined && other.means?.includes(name) === true) {
      return { event: 'merged', to: [other.address] };
    }
  }
  return undefined;
}

interface MeaningEdge {
  readonly current: Current;
  readonly places: Places;
  readonly before: Places;
  readonly history: AddressHistory | undefined;
  readonly flag: Flag;
}

/** Flag an address whose record is of another kind, shares no name, or has the words of another. */
function flagMeaning(
  released: ReleasedAddress,
  now: PublishedAddress,
  { current, places, before, history, flag }: MeaningEdge,
): void {
  const { address } = released;
  const where = (): Where => current.whereOf(history?.event);
  const line = current.lineOf({ address, event: 'reworded', because: 'say why it is the same' });
  if (now.kind !== released.kind) {
    flag('address-changed-kind', where(), { address, kind: released.kind, now: now.kind });
    return;
  }
  const { means = [] } = released;
  if (means.length > 0 && !means.some((name) => now.means?.includes(name) === true)) {
    const was = means[0] ?? '';
    const is = now.means?.[0] ?? 'nothing';
    flag('address-means-another', where(), { address, was, is, line });
  }
  const { words } = released;
  if (words === undefined || words === now.words) return;
  const moved = places.get(words);
  const from = before.get(now.words ?? '');
  const other = moved ?? from;
  if (other === undefined || other === address) return;
  flag('passage-renumbered', where(), { address, other, line });
}
