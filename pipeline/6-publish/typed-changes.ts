import type { Fate } from '../core/addresses.ts';
import type { Delta } from './delta.ts';
import { readTriple } from './read-triple.ts';
import type { ReadTriple } from './read-triple.ts';
import { groupBy } from '../core/group-by.ts';

type Triple = ReadTriple & { readonly sign: 'removed' | 'added' };

/** What kind of change an address saw between two releases. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'corrected'
  | 'reworded'
  | 'renamed'
  | 'moved'
  | 'merged'
  | 'split'
  | 'withdrawn';

/** One change; `removed` and `added` count its triples, so that all changes add up to the delta. */
export interface TypedChange {
  /** Relative to the base. */
  readonly address: string;
  readonly change: ChangeKind;
  /** The predicate whose value changed. */
  readonly property?: string;
  readonly before?: string;
  readonly after?: string;
  readonly to?: readonly string[];
  readonly because?: string;
  readonly removed: number;
  readonly added: number;
}

/** An address that ended between the two. */
export interface EndedBetween {
  readonly address: string;
  readonly fate: Fate;
  readonly to: readonly string[];
  readonly because: string | undefined;
}

export interface ChangeSettings {
  readonly base: string;
  readonly ended: readonly EndedBetween[];
  /** The key of a record that a predicate means; undefined where none does. */
  readonly keyOf: (predicate: string) => string | undefined;
}

/** Say what each triple of a delta is about: changes in the order of their addresses. */
export function typeChanges(delta: Delta, settings: ChangeSettings): TypedChange[] {
  const owners = new Map<string, OwnerDelta>();
  const ofOwner = (address: string): OwnerDelta => {
    const known = owners.get(address);
    if (known !== undefined) return known;
    const fresh: OwnerDelta = { own: [], parts: [] };
    owners.set(address, fresh);
    return fresh;
  };
  for (const { address } of settings.ended) ofOwner(address);
  for (const [lines, sign] of [
    [delta.removed, 'removed'],
    [delta.added, 'added'],
  ] as const) {
    for (const line of lines) {
      const triple = { ...readTriple(line, settings.base), sign };
      const address = ownerOf(triple.subject);
      const owner = ofOwner(address);
      if (address === triple.subject) owner.own.push(triple);
      else owner.parts.push(triple);
    }
  }
  const sorted = [...owners].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([address, owner]) => changesOf(address, owner, settings));
}

interface OwnerDelta {
  /** Triples of the address itself. */
  readonly own: Triple[];
  /** Triples of its wordings and fragments. */
  readonly parts: Triple[];
}

/** A fragment belongs to what is before the hash, a wording to its passage. */
function ownerOf(subject: string): string {
  return subject.replace(/#.*$/s, '').replace(/\/wording\/[0-9a-f]+$/, '');
}

function changesOf(address: string, owner: OwnerDelta, settings: ChangeSettings): TypedChange[] {
  const all = [...owner.own, ...owner.parts];
  const ended = settings.ended.find((each) => each.address === address);
  if (ended !== undefined) return [endedChange(ended, all)];
  const isClass = ({ predicate }: Triple): boolean => settings.keyOf(predicate) === 'type';
  const classes = owner.own.filter(isClass).map(({ sign }) => sign);
  const [only] =
    new Set(classes).size === 1 && owner.own.every(({ sign }) => sign === classes[0])
      ? classes
      : [];
  if (only !== undefined) return [{ address, change: only, ...count(all) }];
  return [
    ...ownChanges(address, owner.own, settings),
    ...partChanges(address, owner.parts, settings),
  ];
}

function endedChange(
  { address, fate, to, because }: EndedBetween,
  all: readonly Triple[],
): TypedChange {
  const change = fate === 'superseded' ? 'moved' : fate;
  return { address, change, to, ...(because === undefined ? {} : { because }), ...count(all) };
}

function count(triples: readonly Triple[]): { readonly removed: number; readonly added: number } {
  const removed = triples.filter(({ sign }) => sign === 'removed').length;
  return { removed, added: triples.length - removed };
}

/** Keys whose change is more than a corrected value. */
const kindOfKey: Readonly<Record<string, ChangeKind>> = {
  name: 'renamed',
  alternateName: 'renamed',
  hasName: 'renamed',
  isPartOf: 'moved',
  order: 'moved',
  position: 'moved',
  heading: 'moved',
};

/** Values of one property are paired in their order: old with new. */
function ownChanges(
  address: string,
  own: readonly Triple[],
  settings: ChangeSettings,
): TypedChange[] {
  const byPredicate = groupBy(own, ({ predicate }) => predicate);
  return [...byPredicate].flatMap(([property, triples]) => {
    const change = kindOfKey[settings.keyOf(property) ?? ''] ?? 'corrected';
    const before = triples.filter(({ sign }) => sign === 'removed').map(({ object }) => object);
    const after = triples.filter(({ sign }) => sign === 'added').map(({ object }) => object);
    const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at);
    return rows.map((at) => ({ address, change, property, ...pair(before[at], after[at]) }));
  });
}

function pair(before: string | undefined, after: string | undefined) {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    removed: before === undefined ? 0 : 1,
    added: after === undefined ? 0 : 1,
  };
}

/** Keys that say which words a thing has or rests on. */
const wordKeys: ReadonlySet<string> = new Set(['exact', 'fingerprint', 'hasSource']);

/** A mention whose entity has another address now has the same words at the same place. */
function valuesOf(triples: readonly Triple[], sign: Triple['sign']): string {
  const values = triples
    .filter((triple) => triple.sign === sign)
    .map(({ predicate, object }) => `${predicate} ${object}`);
  return [...new Set(values)].sort().join('\n');
}

/** Wordings, evidence and names of an address: one change for all of them. */
function partChanges(
  address: string,
  parts: readonly Triple[],
  { keyOf }: ChangeSettings,
): TypedChange[] {
  if (parts.length === 0) return [];
  const told = parts.filter(({ predicate }) => wordKeys.has(keyOf(predicate) ?? ''));
  const words = valuesOf(told, 'removed') === valuesOf(told, 'added') ? [] : told;
  const named = parts.some(({ predicate }) => keyOf(predicate) === 'nameForm');
  const change = words.length > 0 ? 'reworded' : named ? 'renamed' : 'corrected';
  const chief = words.find(({ predicate }) => keyOf(predicate) === 'fingerprint') ?? words[0];
  const valueOf = (sign: Triple['sign']): string | undefined =>
    words.find((triple) => triple.sign === sign && triple.predicate === chief?.predicate)?.object;
  const { before, after } = pair(valueOf('removed'), valueOf('added'));
  const property = chief === undefined ? {} : { property: chief.predicate };
  return [
    {
      address,
      change,
      ...property,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...count(parts),
    },
  ];
}
