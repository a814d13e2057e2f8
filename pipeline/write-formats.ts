import type { AnyRecord, LedgerRow, RecordGroup } from './core/model.ts';
import type { Output } from './core/output.ts';
import { compileContext } from './5-emit/compile-context.ts';
import type { ContextPlan } from './5-emit/compile-context.ts';
import { toFacts } from './5-emit/facts.ts';
import { toCsv } from './5-emit/to-csv.ts';
import { toJsonLd } from './5-emit/to-jsonld.ts';
import { toLedger } from './5-emit/to-ledger.ts';
import { sortLines, toNTriples } from './5-emit/to-ntriples.ts';
import { toTurtle } from './5-emit/to-turtle.ts';
import { toYaml, yamlHead } from './5-emit/to-yaml.ts';
import type { Contracts } from './contracts.ts';

/** How much a file of the dataset holds. */
export interface Count {
  triples?: number;
  quads?: number;
  records?: number;
  rows?: number;
}

/** Takes groups of records and ledger rows, each once, and writes what it holds back at the end. */
interface Format {
  readonly group?: (group: RecordGroup) => void;
  readonly ledger?: (rows: readonly LedgerRow[]) => void;
  readonly finish?: (counts: Map<string, Count>) => void;
}

/** Takes everything that is published, and writes it in every format. */
export interface FormatsWriter {
  readonly group: (group: RecordGroup) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  readonly finish: () => ReadonlyMap<string, Count>;
}

/** The file whose digest is the canonical hash of the dataset. */
export const canonicalFile = 'dataset.nt';

type Write = Output['write'];

/** Open all formats of the dataset in an output folder; each group is written once and forgotten. */
export function writeFormats(
  contracts: Contracts,
  { write }: Pick<Output, 'write'>,
): FormatsWriter {
  const plan = compileContext(contracts.context);
  const formats: readonly Format[] = [
    nTriplesFormat(plan, { write, path: canonicalFile }),
    turtleFormat(plan, { write, turtle: 'dataset.ttl', trig: 'dataset.trig' }),
    jsonLdFormat(contracts, write),
    yamlFormat(contracts, write),
    factsOnly(nTriplesFormat(plan, { write, path: 'facts.nt' })),
    factsOnly(turtleFormat(plan, { write, turtle: 'facts.ttl' })),
    csvFormat(plan, contracts, write),
    ledgerFormat(write),
  ];
  return {
    group: (group) => {
      if (group.records.length > 0) for (const format of formats) format.group?.(group);
    },
    ledger: (rows) => {
      if (rows.length > 0) for (const format of formats) format.ledger?.(rows);
    },
    finish: () => {
      const counts = new Map<string, Count>();
      for (const format of formats) format.finish?.(counts);
      return counts;
    },
  };
}

const linesAtOnce = 1_000;

/** Sorted lines; without blank nodes their digest is the canonical hash (RDFC-1.0). */
function nTriplesFormat(
  plan: ContextPlan,
  { write, path }: { readonly write: Write; readonly path: string },
): Format {
  const lines: string[] = [];
  const finish = (counts: Map<string, Count>): void => {
    const sorted = sortLines(lines);
    if (sorted.length !== lines.length) throw new Error(`${path}: a triple was composed twice`);
    for (let from = 0; from < sorted.length; from += linesAtOnce) {
      write(path, `${sorted.slice(from, from + linesAtOnce).join('\n')}\n`);
    }
    counts.set(path, { triples: sorted.length });
  };
  const group = ({ records }: RecordGroup): void => {
    for (const { record } of records) toNTriples(record, plan, lines);
  };
  return { group, finish };
}

function turtleFormat(
  plan: ContextPlan,
  { write, ...paths }: { readonly write: Write; readonly turtle: string; readonly trig?: string },
): Format {
  const writer = toTurtle(plan);
  const group = (next: RecordGroup): void => {
    const { turtle, trig } = writer.group(next);
    write(paths.turtle, turtle);
    if (paths.trig !== undefined) write(paths.trig, trig);
  };
  const finish = (counts: Map<string, Count>): void => {
    const triples = writer.triples();
    counts.set(paths.turtle, { triples });
    if (paths.trig !== undefined) counts.set(paths.trig, { triples, quads: triples });
  };
  return { group, finish };
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
  const records = new Map<string, number>();
  const add = (path: string, record: AnyRecord): void => {
    const before = records.get(path) ?? 0;
    records.set(path, before + 1);
    write(path, `${before === 0 ? yamlHead(context) : ''}${toYaml(record)}`);
  };
  const group = ({ file, folder, records: composed }: RecordGroup): void => {
    for (const { kind, record } of composed)
      add(`yaml/${file ?? `${folder}/${kind}`}.yaml`, record);
  };
  const finish = (counts: Map<string, Count>): void => {
    for (const [path, count] of records) counts.set(path, { records: count });
  };
  return { group, finish };
}

/** Give a format only the plain triples of each record. */
function factsOnly(format: Format): Format {
  const group = (next: RecordGroup): void => {
    const records = next.records.flatMap((composed) => {
      const record = toFacts(composed);
      return record === undefined ? [] : [{ kind: composed.kind, record }];
    });
    if (records.length > 0) format.group?.({ ...next, records });
  };
  return { ...format, group };
}

function csvFormat(plan: ContextPlan, { tables }: Contracts, write: Write): Format {
  const csv = toCsv(plan, tables);
  const writeAll = (chunks: readonly { readonly path: string; readonly text: string }[]): void => {
    for (const { path, text } of chunks) write(path, text);
  };
  writeAll(csv.heads());
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
