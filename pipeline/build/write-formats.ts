import type { Composed, LedgerRow, RecordGroup, RecordKind } from '../core/model.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import { toCsv } from '../5-emit/to-csv.ts';
import { toJsonLd } from '../5-emit/to-jsonld.ts';
import { toLedger } from '../5-emit/to-ledger.ts';
import { toDuckDb, toSqlite } from '../5-emit/to-sql.ts';
import { toYaml, yamlHead } from '../5-emit/to-yaml.ts';
import type { PassageProposals } from './open-proposals.ts';
import type { Contracts } from '../contracts.ts';
import type { Count, Counts, Format, Sink } from './format.ts';
import { factsOnly, nTriplesFormat, ofDataset, ofFacts, turtleFormat } from './rdf-formats.ts';
import { writeProposals } from './write-proposals.ts';
import { groupBy } from '../core/group-by.ts';

/** Takes everything that is published, and writes it in every format. */
export interface FormatsWriter {
  readonly group: (group: RecordGroup) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  readonly proposals: (open: PassageProposals) => void;
  /** Write a section, to `into` or else to the output; tell how much it is. */
  readonly section: (write: () => void, into?: Sink) => Counts;
  /** Add what was written of a section elsewhere. */
  readonly add: (counts: Counts) => void;
  readonly finish: () => ReadonlyMap<string, Count>;
}

/** The file whose digest is the canonical hash of the dataset. */
export const canonicalFile = 'dataset.nt';

type Write = Sink['write'];

/** Open all formats of the dataset in an output folder; each group is written once and forgotten. */
export function writeFormats(contracts: Contracts, output: Sink): FormatsWriter {
  let sink = output;
  const totals = new Map<string, Count>();
  const formats = openFormats(contracts, {
    write: (path, text) => sink.write(path, text),
    writeLast: (path, text) => sink.writeLast(path, text),
    writeSorted: (path, key, lines) => sink.writeSorted(path, key, lines),
  });
  const takeCounts = (): Counts => formats.flatMap((format) => format.takeCounts?.() ?? []);
  const add = (counts: Counts): void => {
    for (const [path, count] of counts) totals.set(path, sumOf(totals.get(path), count));
  };
  return {
    group: (group) => {
      if (group.records.length > 0) for (const format of formats) format.group?.(group);
      for (const format of formats) format.again?.(group);
    },
    ledger: (rows) => {
      if (rows.length > 0) for (const format of formats) format.ledger?.(rows);
    },
    proposals: (open) => {
      for (const format of formats) format.proposals?.(open);
    },
    section: (writeSection, into = output) => {
      add(takeCounts());
      sink = into;
      for (const format of formats) format.start?.();
      writeSection();
      for (const format of formats) format.end?.();
      sink = output;
      return takeCounts();
    },
    add,
    finish: () => {
      for (const format of formats) format.rest?.();
      for (const format of formats) format.end?.();
      add(takeCounts());
      for (const format of formats) format.finish?.(totals);
      return totals;
    },
  };
}

function openFormats(contracts: Contracts, { write, writeLast, writeSorted }: Sink): Format[] {
  const plan = compileContext(contracts.context);
  return [
    nTriplesFormat(plan, { writeSorted, path: canonicalFile }),
    turtleFormat(plan, { write, turtle: 'dataset.ttl', trig: 'dataset.trig', intro: ofDataset }),
    jsonLdFormat(contracts, write),
    yamlFormat(contracts, write),
    factsOnly([
      nTriplesFormat(plan, { writeSorted, path: 'facts.nt' }),
      turtleFormat(plan, { write, turtle: 'facts.ttl', intro: ofFacts }),
    ]),
    csvFormat(plan, contracts, write),
    ledgerFormat(write, writeLast),
    writeProposals(write),
  ];
}

function sumOf(before: Count = {}, more: Count): Count {
  const sum = { ...before };
  for (const [key, times] of Object.entries(more) as [keyof Count, number][]) {
    sum[key] = (sum[key] ?? 0) + times;
  }
  return sum;
}

function jsonLdFormat({ context }: Contracts, write: Write): Format {
  const path = 'dataset.jsonld';
  const jsonld = toJsonLd(context);
  let records = 0;
  write(path, jsonld.head);
  return {
    group: (next) => {
      records += next.records.length;
      write(path, next.records.map(({ record }) => jsonld.record(record)).join(''));
    },
    takeCounts: () => {
      const written = records;
      records = 0;
      return [[path, { records: written }]];
    },
    finish: (counts) => {
      write(path, jsonld.tail);
      const { triples = 0 } = counts.get(canonicalFile) ?? {};
      counts.set(path, { triples, ...counts.get(path) });
    },
  };
}

/** One file a kind and section; each starts with its context. */
function yamlFormat({ context }: Contracts, write: Write): Format {
  const begun = new Set<string>();
  const counts = new Map<string, Count>();
  const head = yamlHead(context);
  const add = (path: string, records: readonly Composed[]): void => {
    counts.set(path, sumOf(counts.get(path), { records: records.length }));
    const written = records.map(({ record }) => toYaml(record)).join('');
    write(path, begun.has(path) ? written : head + written);
    begun.add(path);
  };
  const group = ({ file, folder, records }: RecordGroup): void => {
    if (file !== undefined) return add(`yaml/${file}.yaml`, records);
    for (const [kind, same] of byKind(records)) add(`yaml/${folder}/${kind}.yaml`, same);
  };
  const takeCounts = (): Counts => {
    const taken = [...counts];
    counts.clear();
    return taken;
  };
  return { group, takeCounts };
}

function byKind(records: readonly Composed[]): Map<RecordKind, Composed[]> {
  return groupBy(records, ({ kind }) => kind);
}

function csvFormat(plan: ContextPlan, { tables }: Contracts, write: Write): Format {
  const csv = toCsv(plan, tables);
  const writeAll = (chunks: readonly { readonly path: string; readonly text: string }[]): void => {
    for (const { path, text } of chunks) write(path, text);
  };
  writeAll(csv.heads());
  write('csv/load-sqlite.sql', toSqlite(tables));
  write('csv/load-duckdb.sql', toDuckDb(tables));
  return {
    group: (group) => writeAll(csv.rows(group)),
    ledger: (rows) => writeAll(csv.ledger(rows)),
    takeCounts: () => [...csv.takeCounts()].map(([path, rows]) => [path, { rows }] as const),
    end: csv.end,
  };
}

function ledgerFormat(write: Write, writeLast: Write): Format {
  const path = 'yaml/ledger.yaml';
  const ledger = toLedger();
  write(path, ledger.head);
  writeLast(path, ledger.countsHead);
  return {
    ledger: (rows) => write(path, ledger.rows(rows)),
    end: () => writeLast(path, ledger.takeCounts()),
  };
}
