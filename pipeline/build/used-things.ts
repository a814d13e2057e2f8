import { entityAddress } from '../core/iri.ts';
import { isPublished } from '../core/decision.ts';
import type { RecordGroup, RecordValue } from '../core/model.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import type { Defined, Entity, Register } from '../3-resolve/register.ts';

/** What of the register is published: all, or what the records of one report name. */
export interface UsedThings {
  /** Take note of what records name. */
  readonly note: (group: RecordGroup) => void;
  readonly entities: () => readonly Entity[];
  readonly defined: () => readonly Defined[];
}

/** Publish the whole register. */
export function useAll({ entities, defined }: Register): UsedThings {
  return {
    note: () => undefined,
    entities: () => [...entities.values()],
    defined: () => [...defined.values()],
  };
}

/**
 * Publish what one report names. Variables and periods come before its records, so they are read from
 * its decisions; entities come after them.
 */
export function useNamed(
  { entities, defined }: Register,
  decisions: readonly SourceDecision[],
): UsedThings {
  const named = new Set<string>();
  const visit = (value: RecordValue | undefined): void => {
    if (typeof value === 'string' && entities.has(value)) named.add(value);
    if (typeof value !== 'object') return;
    for (const part of Object.values<RecordValue | undefined>(value)) visit(part);
  };
  return {
    note: ({ records }) => {
      for (const { record } of records) visit(record);
    },
    entities: () => [...entities.values()].filter(({ address }) => named.has(address)),
    defined: () => {
      const wanted = definedIn(decisions, defined);
      return [...defined.values()].filter(({ address }) => wanted.has(address));
    },
  };
}

/** Variables and periods of published observations, and what these variables are shares of. */
function definedIn(
  decisions: readonly SourceDecision[],
  defined: Register['defined'],
): ReadonlySet<string> {
  const wanted = new Set<string>();
  const want = (id: string | undefined): void => {
    if (id === undefined || wanted.has(entityAddress(id))) return;
    wanted.add(entityAddress(id));
    want(defined.get(entityAddress(id))?.source.measurementDenominator);
  };
  for (const { observation } of decisions.filter(isPublished)) {
    want(observation?.variable);
    want(observation?.period);
  }
  return wanted;
}
