import type { AnyRecord, Composed, RecordKind } from '../core/model.ts';
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

/** Give the plain triples of a record as a smaller record, or undefined where it has none. */
export function toFacts({ kind, record }: Composed): AnyRecord | undefined {
  const keys = plainKeys[kind];
  if (keys === undefined || (kind === 'observation' && record['stance'] !== 'fact'))
    return undefined;
  const plain: Record<string, AnyRecord[string]> = {};
  for (const key of ['type', ...keys]) if (record[key] !== undefined) plain[key] = record[key];
  return { id: record.id, ...plain };
}
