import type { AnyRecord, RecordGroup, RecordValue } from '../core/model.ts';
import type { PartitionCounts } from '../core/partition-counts.ts';
import type { ContextPlan } from './compile-context.ts';

/** How much a dataset holds, as VoID counts it, and how much of it was reviewed. */
export interface Statistics extends PartitionCounts {
  /** Records that say whether a person reviewed them, and those of them that one did. */
  readonly withStatus: number;
  readonly reviewed: number;
}

/** What was counted by keys of records, to be added to what others counted. */
export interface Tally {
  readonly keys: readonly (readonly [string, number])[];
  readonly types: readonly (readonly [string, number])[];
  readonly links: readonly (readonly [string, number])[];
  readonly subjects: number;
  readonly withStatus: number;
  readonly reviewed: number;
}

/** Counts groups of records while they are published. */
export interface StatisticsCounter {
  readonly group: (group: RecordGroup) => void;
  readonly tally: () => Tally;
  readonly add: (tally: Tally) => void;
  readonly counted: () => Statistics;
}

/** Keys that lead to the same thing elsewhere. */
const linkKeys = ['sameAs', 'linkedPage'] as const;

/** Count classes, properties and links by the keys of records; what keys mean stands in the plan. */
export function countStatistics(plan: ContextPlan): StatisticsCounter {
  const keys = new Map<string, number>();
  const types = new Map<string, number>();
  const links = new Map<string, number>();
  const totals = { subjects: 0, withStatus: 0, reviewed: 0 };
  const count = (map: Map<string, number>, key: string, times = 1): void => {
    map.set(key, (map.get(key) ?? 0) + times);
  };
  const visit = (record: AnyRecord): void => {
    if (record.type !== undefined) totals.subjects++;
    for (const type of typesOf(record)) count(types, type);
    if (record['status'] !== undefined) totals.withStatus++;
    if (record['status'] === 'reviewed') totals.reviewed++;
    for (const key of linkKeys) {
      for (const link of valuesOf(record[key])) {
        if (typeof link === 'string') count(links, `${key}\n${originOf(link)}`);
      }
    }
    for (const [key, value] of Object.entries(record)) {
      if (key === 'id' || key === 'type' || value === undefined) continue;
      const values = valuesOf(value);
      count(keys, key, values.length);
      for (const part of values) if (typeof part === 'object') visit(part);
    }
  };
  const group = ({ records }: RecordGroup): void => {
    for (const { record } of records) visit(record);
  };
  const counted = (): Statistics => {
    const total = [...types.values()].reduce((sum, times) => sum + times, 0);
    const properties = sumBy(keys, (key) => plan.keys.get(key)?.predicate ?? key);
    properties.set(plan.type.predicate, total);
    return {
      ...totals,
      classes: sorted(sumBy(types, (type) => plan.terms.get(type) ?? type)),
      properties: sorted(properties),
      links: sorted(links).map(([pair, triples]) => {
        const [key = '', to = ''] = pair.split('\n');
        return { property: plan.keys.get(key)?.predicate ?? key, to, triples };
      }),
    };
  };
  const tally = (): Tally => ({
    ...totals,
    keys: [...keys],
    types: [...types],
    links: [...links],
  });
  const add = (other: Tally): void => {
    for (const [key, times] of other.keys) count(keys, key, times);
    for (const [type, times] of other.types) count(types, type, times);
    for (const [link, times] of other.links) count(links, link, times);
    totals.subjects += other.subjects;
    totals.withStatus += other.withStatus;
    totals.reviewed += other.reviewed;
  };
  return { group, tally, add, counted };
}

/** Plain facts about a thing have no class of their own. */
function typesOf({ type = [] }: AnyRecord): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}

function valuesOf(value: RecordValue | undefined): readonly (string | number | AnyRecord)[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as (string | AnyRecord)[]) : [value as string | AnyRecord];
}

/** Scheme and host of an address, with a slash. */
function originOf(address: string): string {
  return /^[a-z]+:\/\/[^/]+/i.exec(address)?.[0].concat('/') ?? address;
}

function sumBy(
  counts: ReadonlyMap<string, number>,
  nameOf: (key: string) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, times] of counts) sums.set(nameOf(key), (sums.get(nameOf(key)) ?? 0) + times);
  return sums;
}

function sorted(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
