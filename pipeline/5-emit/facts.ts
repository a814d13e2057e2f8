import type { AnyRecord, Composed, RecordGroup, RecordKind, RecordValue } from '../core/model.ts';
import { factKeys } from '../core/properties.ts';

/** The keys of each kind that plain triples take: labels, kinds and links, without evidence. */
const plainKeys: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  report: ['name', 'alternateName', 'inLanguage', 'author', 'publisher', 'url', 'license'],
  section: ['name', 'position', 'isPartOf', 'url'],
  entity: [
    'name',
    'alternateName',
    'description',
    'honorificPrefix',
    'familyName',
    'jobTitle',
    'inDefinedTermSet',
    'sameAs',
    'url',
  ],
  'term-set': ['name'],
  variable: ['name', 'description', 'measuredProperty', 'populationType', 'measurementDenominator'],
  period: ['name', 'description', ...dated('periodStart'), ...dated('periodEnd')],
  fact: factKeys,
  observation: [
    'name',
    'observationAbout',
    'variableMeasured',
    'numericValue',
    'minValue',
    'maxValue',
    'hedge',
    'unitCode',
    'unitText',
    'currencyCode',
    ...dated('observation'),
    'temporal',
    'spatial',
  ],
};

function dated(stem: string): string[] {
  return ['Date', 'Month', 'Year'].map((ending) => `${stem}${ending}`);
}

/** Gives groups of plain triples; what reports say of an entity waits for what the register says of it. */
export interface FactsGatherer {
  readonly group: (group: RecordGroup) => RecordGroup;
  /** Facts whose subject had no record of its own after them. */
  readonly rest: () => RecordGroup;
}

/** Gather plain triples, so that all of one subject stand together; facts are few, and are held. */
export function gatherFacts(): FactsGatherer {
  const waiting = new Map<string, AnyRecord>();
  const wait = (fact: AnyRecord): void => {
    waiting.set(fact.id, joined(waiting.get(fact.id), fact));
  };
  const group = (next: RecordGroup): RecordGroup => {
    const records: Composed[] = [];
    for (const composed of next.records) {
      const { kind } = composed;
      const plain = toFacts(composed);
      if (plain === undefined) continue;
      if (kind === 'fact') wait(plain);
      else {
        records.push({ kind, record: joined(plain, waiting.get(plain.id)) });
        waiting.delete(plain.id);
      }
    }
    return { ...next, records };
  };
  const rest = (): RecordGroup => ({
    ...{ graph: '', folder: '', title: 'Other facts', prefixes: {} },
    records: [...waiting.values()].map((record) => ({ kind: 'fact', record })),
  });
  return { group, rest };
}

/** Join what two records say of one subject; each value stands once. */
function joined(first: AnyRecord | undefined, second: AnyRecord | undefined): AnyRecord {
  if (first === undefined || second === undefined) return first ?? second ?? { id: '' };
  const both: Record<string, AnyRecord[string]> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const before = both[key];
    if (key === 'id' || value === undefined) continue;
    both[key] = before === undefined ? value : [...new Set([...listed(before), ...listed(value)])];
  }
  return { ...both, id: first.id };
}

/** The keys of facts have one value or several texts. */
function listed(value: RecordValue): readonly (string | AnyRecord)[] {
  if (typeof value !== 'object') return [String(value)];
  return 'id' in value ? [value] : value;
}

/** Give the plain triples of a record as a smaller record, or undefined where it has none. */
function toFacts({ kind, record }: Composed): AnyRecord | undefined {
  const keys = plainKeys[kind];
  if (keys === undefined || (kind === 'observation' && record['stance'] !== 'fact'))
    return undefined;
  const plain: Record<string, AnyRecord[string]> = {};
  for (const key of ['type', ...keys]) if (record[key] !== undefined) plain[key] = record[key];
  return { id: record.id, ...plain };
}
