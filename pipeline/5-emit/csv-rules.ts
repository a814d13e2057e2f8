import type { RecordKind } from '../core/model.ts';

/**
 * Where a cell comes from. A path starts in the record (`record.`), in the wording that belongs to it
 * (`wording.`) or in the value that the row is for (`each`); `predicateOf` is the property that a key
 * means; `reader` is a cell for readers, which is no triple (csv-readers.ts), and so is `period`, what
 * the period of the record says in a column.
 */
export type CellSource =
  | string
  | { readonly predicateOf: string }
  | { readonly reader: ReaderName }
  | { readonly period: string };

export type ReaderName =
  'citedIn' | 'entityKind' | 'linkSeenIn' | 'linkText' | 'nothing' | 'paragraph';

/** How the records of one kind become rows of one table. */
export interface RowRule {
  readonly table: string;
  readonly kind: RecordKind;
  /** A row for each value of this key; without it, one row for each record. */
  readonly each?: string;
  /** By column; schemas/tables.csvw.json has their order and meaning. */
  readonly cells: Readonly<Record<string, CellSource>>;
  /** What virtual columns say of every row: by their name, what they repeat of the record. */
  readonly virtual?: Readonly<Record<string, string>>;
}

/** Make the rule of a table that links a record to each value of a key. */
export function link(
  table: string,
  kind: RecordKind,
  [owner, each, value]: readonly [owner: string, each: string, value: string],
): RowRule {
  return { table, kind, each, cells: { [owner]: 'record.id', [value]: 'each' } };
}

/** The cells of the words of a paragraph or list item. */
export const wordingCells = {
  wording: 'wording.id',
  text: 'wording.text',
  wording_kind: 'wording.wordingKind',
  fingerprint: 'wording.fingerprint',
  language: 'wording.inLanguage',
  revision_of: 'wording.wasRevisionOf',
};

/** What is true of the words of every paragraph and list item. */
export const wordingVirtual = { wording_type: 'wording.type', based_on: 'wording.isBasedOn' };

/** Give the cells of evidence, by the key that holds it. */
export function evidenceCells(key: string) {
  return {
    paragraph: { reader: 'paragraph' },
    words: `record.${key}.hasSelector.0.exact`,
    start: `record.${key}.hasSelector.1.start`,
    end: `record.${key}.hasSelector.1.end`,
    wording: `record.${key}.hasSource`,
    prefix: `record.${key}.hasSelector.0.prefix`,
    suffix: `record.${key}.hasSelector.0.suffix`,
  } as const;
}

/** Give what is true of all evidence, by the key that holds it. */
export function evidenceVirtual(key: string) {
  return {
    evidence: `record.${key}`,
    evidence_type: `record.${key}.type`,
    quote: `record.${key}.hasSelector.0`,
    quote_type: `record.${key}.hasSelector.0.type`,
    position: `record.${key}.hasSelector.1`,
    position_type: `record.${key}.hasSelector.1.type`,
  };
}

/** What is true of every mention and marker. */
export const annotationVirtual = { type: 'record.type', motivation: 'record.motivatedBy' };

/** What is true of the place of every marker. */
export const markerVirtual = {
  target: 'record.hasTarget',
  target_type: 'record.hasTarget.type',
  position: 'record.hasTarget.hasSelector.0',
  position_type: 'record.hasTarget.hasSelector.0.type',
};

/** The cells of what a person decided. */
export const decidedCells = {
  ...evidenceCells('wasDerivedFrom'),
  text: 'record.text',
  passage: 'record.isPartOf',
  stance: 'record.stance',
  status: 'record.status',
  method: 'record.method',
  because: 'record.because',
  accepted_date: 'record.dateAccepted',
};

/** Make the rule for the footnotes of evidence, by the key that holds it. */
export function evidenceFootnotes(kind: RecordKind, key: string): RowRule {
  const cells = { evidence: `record.${key}.id`, footnote: 'each' };
  return { table: 'evidence_footnotes', kind, each: `${key}.footnote`, cells };
}

/** Make the rule for the pages of an entity that a key names. */
export function entityLinks(key: string): RowRule {
  const cells = {
    entity: 'record.id',
    property: { predicateOf: key },
    iri: 'each',
    text: { reader: 'linkText' },
    seen_in: { reader: 'linkSeenIn' },
  } as const;
  return { table: 'entity_links', kind: 'entity', each: key, cells };
}
