import { isPublished } from '../core/decision.ts';
import { entityAddress, reportAddress, reportGraph } from '../core/iri.ts';
import type { AnyRecord, Composed, RecordGroup } from '../core/model.ts';
import { dateStem, factKeys, valueKeyOf } from '../core/properties.ts';
import type { SourceDecision, SourceRole, SourceStatement } from '../core/schema-types.ts';
import { datedKeys } from './dated-keys.ts';

/** A plain triple: `value` is a key's value as records write it. */
interface Fact {
  readonly subject: string;
  readonly key: string;
  readonly value: string;
}

/**
 * Give the plain triples of a report, one record a subject: what reviewed statements and roles say as
 * a fact or definition, unless a date or place limits it. `published` has the triples of the reports
 * before, and gets these: a triple is published once, its statements in every report, and in TriG it
 * stands in the graph of each.
 */
export function composeFacts(
  report: string,
  decisions: readonly SourceDecision[],
  published: Set<string>,
): RecordGroup {
  const own = new Map<string, Fact>();
  for (const fact of decisions.filter(isPublished).flatMap(factsOf)) {
    own.set(JSON.stringify([fact.subject, fact.key, fact.value]), fact);
  }
  const isKnown = ([triple]: readonly [string, Fact]): boolean => published.has(triple);
  const records = factRecords([...own].filter((fact) => !isKnown(fact)));
  const again = factRecords([...own].filter(isKnown));
  for (const triple of own.keys()) published.add(triple);
  const place = { folder: reportAddress(report), file: `${reportAddress(report)}/facts` };
  const graph = reportGraph(report);
  return { graph, ...place, title: 'Facts, without evidence', prefixes: {}, records, again };
}

/** Give the records of facts, one a subject. */
function factRecords(facts: readonly (readonly [string, Fact])[]): Composed[] {
  const subjects = new Map<string, Map<string, string[]>>();
  for (const [, { subject, key, value }] of facts) {
    const keys = subjects.get(subject) ?? new Map<string, string[]>();
    subjects.set(subject, keys.set(key, [...(keys.get(key) ?? []), value]));
  }
  return [...subjects].sort(byAddress).map(([id, keys]): Composed => ({
    kind: 'fact',
    record: factRecord(id, keys),
  }));
}

function byAddress([first]: readonly [string, unknown], [second]: readonly [string, unknown]) {
  return first < second ? -1 : 1;
}

function factRecord(id: string, keys: ReadonlyMap<string, readonly string[]>): AnyRecord {
  const said = factKeys.flatMap((key): [string, string[]][] => {
    const values = keys.get(key);
    return values === undefined ? [] : [[key, [...values].sort()]];
  });
  return { id, ...Object.fromEntries(said) };
}

function factsOf({ statement, role }: SourceDecision): Fact[] {
  if (statement !== undefined) return statementFact(statement);
  return role === undefined ? [] : roleFact(role);
}

function isPlain(stance: SourceStatement['stance'] = 'fact'): boolean {
  return stance === 'fact' || stance === 'definition';
}

function statementFact(statement: SourceStatement): Fact[] {
  const { subject, property, stance, from, to, place } = statement;
  const limited = from !== undefined || to !== undefined || place !== undefined;
  const kind = valueKeyOf(property);
  const value = statement[kind];
  if (limited || value === undefined || !isPlain(stance)) return [];
  const id = entityAddress(subject);
  if (kind === 'object') return [{ subject: id, key: property, value: entityAddress(value) }];
  if (kind !== 'date') return [{ subject: id, key: property, value }];
  const dated = Object.entries(datedKeys(dateStem(property), value));
  return dated.map(([key, date]) => ({ subject: id, key, value: date }));
}

function roleFact({ person, post, since, until, stance }: SourceRole): Fact[] {
  if (since !== undefined || until !== undefined || !isPlain(stance)) return [];
  return [{ subject: entityAddress(post), key: 'heldBy', value: entityAddress(person) }];
}
