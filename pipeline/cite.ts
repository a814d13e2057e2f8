import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { AnyRecord, RecordValue } from './core/model.ts';
import type { Citation } from './6-publish/citation.ts';
import { compose, prepare } from './build.ts';
import type { Prepared } from './build.ts';

/** What can be said about an address; undefined where nothing is published there. */
export interface Cited {
  readonly citation: Citation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Records = ReadonlyMap<string, AnyRecord>;

/** Say what a citation of an address needs: absolute, or relative to the base. */
export function cite(folder: SourceFolder, asked: string): Cited {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag);
  if (prepared === undefined) return { citation: undefined, diagnostics };
  const records = new Map<string, AnyRecord>();
  const words = new Map<string, AnyRecord>();
  const group = ({
    records: composed,
  }: {
    records: readonly { kind: string; record: AnyRecord }[];
  }): void => {
    for (const { kind, record } of composed) {
      records.set(record.id, record);
      if (kind === 'wording') words.set(textAt(record, 'isBasedOn') ?? '', record);
    }
  };
  compose(prepared, { group, ledger: () => undefined }, flag);
  const { base } = prepared.source.catalogue.value;
  const address = asked.startsWith(base) ? asked.slice(base.length) : asked;
  return { citation: describe(address, { prepared, records, words }), diagnostics };
}

interface Known {
  readonly prepared: Prepared;
  readonly records: Records;
  /** The wording of each passage. */
  readonly words: Records;
}

function describe(address: string, known: Known): Citation | undefined {
  const { source } = known.prepared;
  const { base, name, publisher } = source.catalogue.value;
  const last = source.releases.at(-1);
  const dataset = { dataset: name, ...(publisher === undefined ? {} : { publisher }) };
  const release = source.releases.find(({ version }) => address === `release/${version}`);
  if (release !== undefined || address === 'dataset') {
    const { version, date } = release ?? last ?? {};
    const authors = publisher === undefined ? [] : [publisher];
    const named = {
      address: base + address,
      kind: 'release',
      title: name,
      authors,
      restated: false,
    };
    return { ...named, ...dataset, ...(version && { version }), ...(date && { date }) };
  }
  const record = known.records.get(address);
  if (record === undefined) return undefined;
  const versioned = last === undefined ? {} : { version: last.version, date: last.date };
  return { address: base + address, ...placeOf(record, known), ...dataset, ...versioned };
}

function placeOf(record: AnyRecord, known: Known): Omit<Citation, 'address' | 'dataset'> {
  const passage = passageOf(record, known);
  const chain = chainOf(passage ?? record, known.records);
  const report = chain.find(({ id }) => /^report\/[^/]+$/.test(id));
  const section = chain.find(({ type }) => type === 'Chapter');
  const wording = passage === undefined ? undefined : known.words.get(passage.id);
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
    authors: report === undefined ? [] : authorsOf(report, known.records),
    restated,
    ...told('report', textAt(report, 'name')),
    ...told('reference', textAt(report, 'reportNumber')),
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

function titleOf(record: AnyRecord, words: string | undefined): string | undefined {
  if (words !== undefined) return `\u201c${words}\u201d`;
  if (record.type === 'Footnote') return `Footnote ${textAt(record, 'position') ?? ''}`;
  return textAt(record, 'name');
}

/** The paragraph or list item that something is, or rests on. */
function passageOf(record: AnyRecord, { records, words }: Known): AnyRecord | undefined {
  if (words.has(record.id)) return record;
  const evidence = record['wasDerivedFrom'];
  const [first] = (Array.isArray(evidence) ? evidence : [evidence]) as RecordValue[];
  if (typeof first !== 'object') return undefined;
  const wording = records.get(textAt(first as AnyRecord, 'hasSource') ?? '');
  return wording === undefined ? undefined : records.get(textAt(wording, 'isBasedOn') ?? '');
}

/** A thing and what it is part of, from the inside out. */
function chainOf(record: AnyRecord, records: Records): AnyRecord[] {
  const owner = records.get(textAt(record, 'isPartOf') ?? '');
  return owner === undefined ? [record] : [record, ...chainOf(owner, records)];
}

function wordsOf(record: AnyRecord): string | undefined {
  const evidence = record['wasDerivedFrom'];
  const [first] = (Array.isArray(evidence) ? evidence : [evidence]) as RecordValue[];
  if (typeof first !== 'object') return undefined;
  const selectors = (first as AnyRecord)['hasSelector'];
  const parts = (Array.isArray(selectors) ? selectors : []) as AnyRecord[];
  return parts.map((part) => textAt(part, 'exact')).find((exact) => exact !== undefined);
}

function authorsOf(report: AnyRecord, records: Records): string[] {
  const authors = (report['author'] ?? []) as readonly string[];
  return authors.map((author) => textAt(records.get(author) ?? report, 'name') ?? author);
}

function textAt(record: AnyRecord | undefined, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === 'string' ? value : undefined;
}
