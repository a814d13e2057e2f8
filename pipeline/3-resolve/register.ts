import type { Flag, Where } from '../core/flags.ts';
import { entityAddress } from '../core/iri.ts';
import type { NameClaim } from '../core/model.ts';
import type { EntityKind, SourceEntity, SourceRegister } from '../core/schema-types.ts';

/** Kinds of things that texts name; a variable or a period is defined and never mentioned. */
export type NamedKind = Exclude<EntityKind, DefinedKind>;
type DefinedKind = 'variable' | 'period';

/** A variable or a period: what observations are made of. */
export interface Defined {
  readonly address: string;
  readonly id: string;
  readonly kind: DefinedKind;
  readonly source: SourceEntity;
  readonly where: Where;
}

/** An entity that people have agreed on. */
export interface Entity {
  readonly address: string;
  readonly id: string;
  readonly kind: NamedKind;
  readonly source: SourceEntity;
  readonly where: Where;
}

export interface Register {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Variables and periods. */
  readonly defined: ReadonlyMap<string, Defined>;
  /** Every name form, with the addresses of the entities that claim it. */
  readonly claims: readonly NameClaim[];
}

/** A register file as it was read: its value and where each part stands. */
export interface RegisterFile {
  readonly file: string;
  readonly value: SourceRegister;
  readonly whereOf: (path: readonly (string | number)[]) => Where;
}

/** Join the files of the register; flag ids that repeat, lack, or names that two entities claim. */
export function joinRegister(files: readonly RegisterFile[], flag: Flag): Register {
  const entities = new Map<string, Entity>();
  const defined = new Map<string, Defined>();
  for (const { value, whereOf } of files) {
    const { kind } = value;
    for (const [index, source] of value.entities.entries()) {
      const where = (): Where =>
        whereOf(['entities', index, source.id === undefined ? 'name' : 'id']);
      if (source.id === undefined) {
        flag('entity-without-id', where(), { name: source.name });
        continue;
      }
      const address = entityAddress(source.id);
      const entity = { address, id: source.id, source };
      if (entities.has(address) || defined.has(address)) {
        flag('entity-repeated', where(), { id: source.id });
      } else if (kind === 'variable' || kind === 'period') {
        defined.set(address, lazyWhere({ ...entity, kind }, where));
      } else entities.set(address, lazyWhere({ ...entity, kind }, where));
    }
  }
  return { entities, defined, claims: claimNames(entities, flag) };
}

/** Places cost time to find, and most entities never need theirs. */
function lazyWhere<Thing extends object>(thing: Thing, where: () => Where) {
  return {
    ...thing,
    get where() {
      return where();
    },
  };
}

interface Claim {
  readonly entity: Entity;
  readonly shared: boolean;
}

function claimNames(entities: ReadonlyMap<string, Entity>, flag: Flag): NameClaim[] {
  const claims = new Map<string, Claim[]>();
  for (const entity of entities.values()) {
    const { name, names = [] } = entity.source;
    for (const claimed of [{ name, shared: false }, ...names]) {
      const before = claims.get(claimed.name) ?? [];
      if (before.some((claim) => claim.entity === entity)) {
        flag('name-repeated', entity.where, { name: claimed.name });
        continue;
      }
      claims.set(claimed.name, [...before, { entity, shared: claimed.shared === true }]);
    }
  }
  for (const [name, claimants] of claims) flagContested(name, claimants, flag);
  return [...claims].map(([form, claimants]) => ({
    form,
    entities: claimants.map(({ entity }) => entity.address),
  }));
}

function flagContested(name: string, claimants: readonly Claim[], flag: Flag): void {
  const [first, second] = claimants;
  if (first === undefined || second === undefined) return;
  if (claimants.every((claim) => claim.shared)) return;
  flag('name-claimed-twice', second.entity.where, {
    name,
    first: first.entity.id,
    second: second.entity.id,
  });
}
