import type { Composed, LedgerRow, RecordGroup, RecordKind } from '../core/model.ts';
import type { Output } from '../core/output.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import { toCsv } from '../5-emit/to-csv.ts';
import { toJsonLd } from '../5-emit/to-jsonld.ts';
import { toLedger } from '../5-emit/to-ledger.ts';
import { toDuckDb, toSqlite } from '../5-emit/to-sql.ts';
import { toYaml, yamlHead } from '../5-emit/to-yaml.ts';
import type { PassageProposals } from './open-proposals.ts';
import type { Contracts } from '../contracts.ts';
import type { Count, Format } from './format.ts';
import { factsOnly, nTriplesFormat, ofDataset, ofFacts, turtleFormat } from './rdf-formats.ts';
import { writeProposals } from './write-proposals.ts';

/** Takes everything that is published, and writes it in every format. */
export interface FormatsWriter {
  readonly group: (group: RecordGroup) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  readonly proposals: (open: PassageProposals) => void;
  readonly finish: () => ReadonlyMap<string, Count>;
}

/** The file whose digest is the canonical hash of the dataset. */
export const canonicalFile = 'dataset.nt';

type Write = Output['write'];

/** Open all formats of the dataset in an output folder; each group is written once and forgotten. */
export function writeFormats(
  contracts: Contracts,
  { write, writeSorted }: Pick<Output, 'write' | 'writeSorted'>,
): FormatsWriter {
  const plan = compileContext(contracts.context);
  const formats: readonly Format[] = [
    nTriplesFormat(plan, { writeSorted, path: canonicalFile }),
    turtleFormat(plan, { write, turtle: 'dataset.ttl', trig: 'dataset.trig', intro: ofDataset }),
    jsonLdFormat(contracts, write),
    yamlFormat(contracts, write),
    factsOnly([
      nTriplesFormat(plan, { writeSorted, path: 'facts.nt' }),
      turtleFormat(plan, { write, turtle: 'facts.ttl', intro: ofFacts }),
    ]),
    csvFormat(plan, contracts, write),
    ledgerFormat(write),
    writeProposals(write),
  ];
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
    finish: () => {
      const counts = new Map<string, Count>();
      for (const format of formats) format.finish?.(counts);
      return counts;
    },
  };
}

function jsonLdFormat({ context }: Contracts, write: Write): Format {
  const path = 'dataset.jsonld';
  const jsonld = toJsonLd(context);
  let records = 0;
  write(path, jsonld.head);
  const group = (next: RecordGroup): void => {
    records += next.records.length;
    write(path, next.records.map(({ record }) => jsonld.record(record)).join(''));
  };
  const finish = (counts: Map<string, Count>): void => {
    write(path, jsonld.tail);
    const { triples = 0 } = counts.get(canonicalFile) ?? {};
    counts.set(path, { triples, records });
  };
  return { group, finish };
}

/** One file a kind and section; each starts with its context. */
function yamlFormat({ context }: Contracts, write: Write): Format {
  const counts = new Map<string, number>();
  const head = yamlHead(context);
  const add = (path: string, records: readonly Composed[]): void => {
    const before = counts.get(path) ?? 0;
    counts.set(path, before + records.length);
    const written = records.map(({ record }) => toYaml(record)).join('');
    write(path, before === 0 ? head + written : written);
  };
  const group = ({ file, folder, records }: RecordGroup): void => {
    if (file !== undefined) return add(`yaml/${file}.yaml`, records);
    for (const [kind, same] of byKind(records)) add(`yaml/${folder}/${kind}.yaml`, same);
  };
  const finish = (all: Map<string, Count>): void => {
    for (const [path, records] of counts) all.set(path, { records });
  };
  return { group, finish };
}

function byKind(records: readonly Composed[]): Map<RecordKind, Composed[]> {
  const kinds = new Map<RecordKind, Composed[]>();
  for (const composed of records) {
    const same = kinds.get(composed.kind);
    if (same === undefined) kinds.set(composed.kind, [composed]);
    else same.push(composed);
  }
  return kinds;
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
    finish: (counts) => {
      for (const [path, rows] of csv.counts()) counts.set(path, { rows });
    },
  };
}

function ledgerFormat(write: Write): Format {
  const path = 'yaml/ledger.yaml';
  const ledger = toLedger();
  return {
    ledger: (rows) => write(path, ledger.rows(rows)),
    finish: () => write(path, ledger.counts()),
  };
}
