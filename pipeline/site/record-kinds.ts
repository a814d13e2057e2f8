import type { AnyRecord, RecordValue } from '../core/model.ts';

/**
 * What the pages tell apart. `decided` is what a person found in the words: each
 * has evidence. `plain` holds plain triples about something that has its record elsewhere.
 */
export type PageKind =
  | 'agent'
  | 'decided'
  | 'entity'
  | 'footnote'
  | 'list-item'
  | 'marker'
  | 'mention'
  | 'other'
  | 'paragraph'
  | 'period'
  | 'plain'
  | 'report'
  | 'section'
  | 'variable'
  | 'wording';

const byType: Readonly<Record<string, PageKind>> = {
  Chapter: 'section',
  Paragraph: 'paragraph',
  ListItem: 'list-item',
  Wording: 'wording',
  Footnote: 'footnote',
  Agent: 'agent',
  StatisticalVariable: 'variable',
  PeriodOfTime: 'period',
};

/** Tell the kind of a record from its evidence, its types and where its address stands. */
export function kindOf(record: AnyRecord): PageKind {
  if (record['wasDerivedFrom'] !== undefined) return 'decided';
  const types = typesOf(record);
  if (types.length === 0) return 'plain';
  for (const type of types) {
    const kind = byType[type];
    if (kind !== undefined) return kind;
  }
  if (types.includes('Annotation'))
    return record['motivatedBy'] === 'linking' ? 'marker' : 'mention';
  if (types.includes('DefinedTermSet')) return 'other';
  if (record.id.startsWith('id/')) return 'entity';
  return types.includes('Report') ? 'report' : 'other';
}

/** Give the types of a record as a list. */
export function typesOf(record: AnyRecord): readonly string[] {
  return textsOf(record, 'type');
}

/** Give the values of a key as a list, empty where the record does not have it. */
export function valuesOf(record: AnyRecord, key: string): readonly (string | AnyRecord)[] {
  const value: RecordValue | undefined = record[key];
  if (value === undefined) return [];
  if (typeof value === 'number') return [String(value)];
  return (Array.isArray(value) ? value : [value]) as readonly (string | AnyRecord)[];
}

/** Give the texts and addresses of a key; of a nested record, its address. */
export function textsOf(record: AnyRecord, key: string): readonly string[] {
  return valuesOf(record, key).map((value) => (typeof value === 'string' ? value : value.id));
}

/** Give the one text of a key; of several the first. */
export function textOf(record: AnyRecord, key: string): string | undefined {
  return textsOf(record, key)[0];
}

/** Give the nested records of a key. */
export function nestedOf(record: AnyRecord, key: string): readonly AnyRecord[] {
  return valuesOf(record, key).filter((value) => typeof value !== 'string');
}
