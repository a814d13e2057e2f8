import type { AnyRecord } from '../core/model.ts';
import { readEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Dist, LedgerEntry } from './read-dist.ts';
import { kindOf, textOf, textsOf } from './record-kinds.ts';
import type { PageKind } from './record-kinds.ts';

/** A record that names a thing, and the key under which it does. */
export interface Naming {
  readonly record: AnyRecord;
  readonly key: string;
}

/** The records of a dist, found by what pages ask for. All addresses are relative to the base. */
export interface Dataset {
  readonly base: string;
  readonly get: (address: string) => AnyRecord | undefined;
  readonly ofKind: (kind: PageKind) => readonly AnyRecord[];
  readonly evidenceOf: (address: string) => readonly Evidence[];
  /** Mentions, markers and decided records whose evidence stands in a wording. */
  readonly inWording: (wording: string) => readonly AnyRecord[];
  /** The wordings of a paragraph or list item. */
  readonly wordingsOf: (passage: string) => readonly AnyRecord[];
  /** The list items of a paragraph. */
  readonly itemsOf: (paragraph: string) => readonly AnyRecord[];
  readonly mentionsOf: (entity: string) => readonly AnyRecord[];
  /** Decided records, and relations of the register, that name a thing. */
  readonly naming: (address: string) => readonly Naming[];
  /** Plain triples about a thing. */
  readonly plainOf: (address: string) => readonly AnyRecord[];
  readonly citing: (footnote: string) => readonly AnyRecord[];
  /** Where a wording stands in the order of the reports, counted from 0. */
  readonly placeOf: (wording: string) => number;
  readonly ledgerOf: (owner: string) => readonly LedgerEntry[];
}

/** Index the records of a dist once, so that each page takes what it needs in constant time. */
export function indexDataset({ manifest, context, records, ledger }: Dist): Dataset {
  const byAddress = new Map<string, AnyRecord>();
  for (const record of records) {
    if (kindOf(record) !== 'plain') byAddress.set(record.id, record);
  }
  const wordingText = (address: string): string | undefined => {
    const wording = byAddress.get(address);
    return wording && textOf(wording, 'text');
  };
  const kinds = new Lists<PageKind, AnyRecord>();
  const lists = {
    evidence: new Lists<string, Evidence>(),
    inWording: new Lists<string, AnyRecord>(),
    wordings: new Lists<string, AnyRecord>(),
    items: new Lists<string, AnyRecord>(),
    mentions: new Lists<string, AnyRecord>(),
    naming: new Lists<string, Naming>(),
    citing: new Lists<string, AnyRecord>(),
    plain: new Lists<string, AnyRecord>(),
  };
  const isLink = (key: string): boolean => {
    const term = context[key];
    return typeof term === 'object' && term['@type'] === '@id';
  };
  const rows = new Lists<string, LedgerEntry>();
  for (const row of ledger) rows.add(row.owner, row);
  for (const record of records) {
    const kind = kindOf(record);
    kinds.add(kind, record);
    indexRecord(record, kind, { ...lists, wordingText, isLink });
  }
  return {
    base: manifest.base,
    get: (address) => byAddress.get(address),
    ofKind: kinds.get,
    evidenceOf: lists.evidence.get,
    inWording: lists.inWording.get,
    wordingsOf: lists.wordings.get,
    itemsOf: lists.items.get,
    mentionsOf: lists.mentions.get,
    naming: lists.naming.get,
    citing: lists.citing.get,
    plainOf: lists.plain.get,
    placeOf: placesOf(kinds.get('report'), { get: (at) => byAddress.get(at), ...lists }),
    ledgerOf: rows.get,
  };
}

/** Count wordings in the order of reports, sections, paragraphs and list items, when first asked. */
function placesOf(
  reports: readonly AnyRecord[],
  { get, items, wordings }: Pick<Indexes, 'items' | 'wordings'> & { readonly get: Dataset['get'] },
): Dataset['placeOf'] {
  let places: Map<string, number> | undefined;
  const count = (): Map<string, number> => {
    const counted = new Map<string, number>();
    const parts = (address: string): readonly string[] =>
      textsOf(get(address) ?? noRecord, 'hasPart');
    for (const passage of reports.flatMap(({ id }) => parts(id)).flatMap(parts)) {
      for (const { id } of [{ id: passage }, ...items.get(passage)]) {
        for (const wording of wordings.get(id)) counted.set(wording.id, counted.size);
      }
    }
    return counted;
  };
  return (wording) => (places ??= count()).get(wording) ?? 0;
}

const noRecord: AnyRecord = { id: '', type: [] };

/** Lists by key; a key without a list has an empty one. */
class Lists<Key, Value> {
  readonly #lists = new Map<Key, Value[]>();

  add(key: Key, value: Value): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }

  readonly get = (key: Key): readonly Value[] => this.#lists.get(key) ?? [];
}

interface Indexes {
  readonly evidence: Lists<string, Evidence>;
  readonly inWording: Lists<string, AnyRecord>;
  readonly wordings: Lists<string, AnyRecord>;
  readonly items: Lists<string, AnyRecord>;
  readonly mentions: Lists<string, AnyRecord>;
  readonly naming: Lists<string, Naming>;
  readonly citing: Lists<string, AnyRecord>;
  readonly plain: Lists<string, AnyRecord>;
  readonly wordingText: (wording: string) => string | undefined;
  readonly isLink: (key: string) => boolean;
}

function indexRecord(record: AnyRecord, kind: PageKind, indexes: Indexes): void {
  for (const evidence of readEvidence(record, indexes.wordingText)) {
    indexes.evidence.add(record.id, evidence);
    indexes.inWording.add(evidence.wording, record);
  }
  for (const passage of textsOf(record, 'isBasedOn')) indexes.wordings.add(passage, record);
  for (const footnote of textsOf(record, 'citation')) indexes.citing.add(footnote, record);
  if (kind === 'plain') indexes.plain.add(record.id, record);
  if (kind === 'list-item') indexes.items.add(textOf(record, 'isPartOf') ?? '', record);
  if (kind === 'mention') {
    for (const entity of textsOf(record, 'hasBody')) indexes.mentions.add(entity, record);
  }
  if (kind === 'decided' || kind === 'entity') indexNaming(record, indexes);
}

/** Keys that say where a record comes from, not what it is about. */
const provenance: ReadonlySet<string> = new Set([
  'isPartOf',
  'appearance',
  'wasDerivedFrom',
  'wasAttributedTo',
  'hasName',
  'identifier',
  'inDefinedTermSet',
]);

function indexNaming(record: AnyRecord, { naming, isLink }: Indexes): void {
  for (const key of Object.keys(record)) {
    if (provenance.has(key) || !isLink(key)) continue;
    for (const value of textsOf(record, key)) naming.add(value, { record, key });
  }
}
