import type { AnyRecord, Composed, RecordKind } from '../core/model.ts';

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
};

/** Give the plain triples of a record as a smaller record, or undefined where its kind has none. */
export function toFacts({ kind, record }: Composed): AnyRecord | undefined {
  const keys = plainKeys[kind];
  if (keys === undefined) return undefined;
  const plain: Record<string, AnyRecord[string]> = {};
  for (const key of keys) if (record[key] !== undefined) plain[key] = record[key];
  return { id: record.id, type: record.type, ...plain };
}
