import type { AnyRecord, RecordValue } from '../core/model.ts';
import type { Citation } from './citation-parts.ts';

/** What is known about the records that can be cited; addresses are relative to the base. */
export interface Citable {
  readonly base: string;
  /** The name of the dataset. */
  readonly dataset: string;
  readonly publisher: string | undefined;
  /** Oldest first. */
  readonly releases: readonly { readonly version: string; readonly date: string }[];
  readonly get: (address: string) => AnyRecord | undefined;
  /** The wording of a paragraph or list item, undefined for any other address. */
  readonly wordingOf: (passage: string) => AnyRecord | undefined;
}

/** Say what a citation of an address needs; undefined where nothing is published there. */
export function citationOf(address: string, known: Citable): Citation | undefined {
  const { base, dataset, publisher, releases } = known;
  const last = releases.at(-1);
  const ofDataset = { dataset, ...(publisher === undefined ? {} : { publisher }) };
  const release = releases.find(({ version }) => address === `release/${version}`);
  if (release !== undefined || address === 'dataset') {
    const authors = publisher === undefined ? [] : [publisher];
    const named = { address: base + address, kind: 'release', title: dataset, restated: false };
    return { ...named, authors, ...ofDataset, ...versionOf(release ?? last) };
  }
  const record = known.get(address);
  if (record === undefined) return undefined;
  return { address: base + address, ...placeOf(record, known), ...ofDataset, ...versionOf(last) };
}

function versionOf(release: Citable['releases'][number] | undefined) {
  return release === undefined ? {} : { version: release.version, date: release.date };
}

function placeOf(record: AnyRecord, known: Citable): Omit<Citation, 'address' | 'dataset'> {
  const passage = passageOf(record, known);
  const chain = chainOf(passage ?? record, known);
  const report = chain.find(({ id }) => /^report\/[^/]+$/.test(id));
  const section = chain.find(({ type }) => type === 'Chapter');
  const wording = passage === undefined ? undefined : known.wordingOf(passage.id);
  const words = wordsOf(record);
  const numbers = chain.filter(({ type }) => type === 'Paragraph' || type === 'ListItem');
  const paragraph = numbers
    .map((part) => textAt(part, 'position') ?? '')
    .reverse()
    .join('/');
  const restated = textAt(wording, 'wordingKind') === 'restated' && record.type !== 'Quotation';
  return {
    kind: [record.type].flat()[0] ?? '',
    title: titleOf(record, words) ?? textAt(report, 'name') ?? record.id,
    authors: report === undefined ? [] : authorsOf(report, known),
    restated,
    ...told('report', textAt(report, 'name')),
    ...told('reference', textAt(report, 'reportNumber')),
    ...told('published', dateOf(report)),
    ...told('section', textAt(section, 'position')),
    ...told('paragraph', paragraph === '' ? undefined : paragraph),
    ...told('words', words),
    ...told('fingerprint', textAt(wording, 'fingerprint')),
  };
}

function told<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}

/** When a report was published, as exactly as it says. */
function dateOf(report: AnyRecord | undefined): string | undefined {
  const keys = ['publishedDate', 'publishedMonth', 'publishedYear'];
  return keys.map((key) => textAt(report, key)).find((date) => date !== undefined);
}

function titleOf(record: AnyRecord, words: string | undefined): string | undefined {
  if (words !== undefined) return `\u201c${words}\u201d`;
  if (record.type === 'Footnote') return `Footnote ${textAt(record, 'position') ?? ''}`;
  return textAt(record, 'name');
}

/** The paragraph or list item that something is, or rests on. */
function passageOf(record: AnyRecord, { get, wordingOf }: Citable): AnyRecord | undefined {
  if (wordingOf(record.id) !== undefined) return record;
  const evidence = record['wasDerivedFrom'];
  const [first] = (Array.isArray(evidence) ? evidence : [evidence]) as RecordValue[];
  if (typeof first !== 'object') return undefined;
  const wording = get(textAt(first as AnyRecord, 'hasSource') ?? '');
  return wording === undefined ? undefined : get(textAt(wording, 'isBasedOn') ?? '');
}

/** A thing and what it is part of, from the inside out. */
function chainOf(record: AnyRecord, known: Citable): AnyRecord[] {
  const owner = known.get(textAt(record, 'isPartOf') ?? '');
  return owner === undefined ? [record] : [record, ...chainOf(owner, known)];
}

function wordsOf(record: AnyRecord): string | undefined {
  const evidence = record['wasDerivedFrom'];
  const [first] = (Array.isArray(evidence) ? evidence : [evidence]) as RecordValue[];
  if (typeof first !== 'object') return undefined;
  const selectors = (first as AnyRecord)['hasSelector'];
  const parts = (Array.isArray(selectors) ? selectors : []) as AnyRecord[];
  return parts.map((part) => textAt(part, 'exact')).find((exact) => exact !== undefined);
}

function authorsOf(report: AnyRecord, known: Citable): string[] {
  const authors = (report['author'] ?? []) as readonly string[];
  return authors.map((author) => textAt(known.get(author) ?? report, 'name') ?? author);
}

function textAt(record: AnyRecord | undefined, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}
