import type { AnyRecord, LedgerRow, RecordGroup, RecordKind } from '../core/model.ts';
import type { ContextPlan } from './compile-context.ts';
import { collectRows, countFiles, headerChunks } from './csv-chunks.ts';
import type { Chunk } from './csv-chunks.ts';
import { compileLedger } from './csv-ledger.ts';
import { readTableHeads } from './csv-metadata.ts';
import type { TableHead } from './csv-metadata.ts';
import { placeFinder } from './csv-places.ts';
import { readerCells } from './csv-readers.ts';
import { compileRow, valueAt } from './csv-rows.ts';
import type { Readers, RowWriter, Value } from './csv-rows.ts';
import { rowRules } from './csv-tables.ts';
import { toIri } from './to-triples.ts';
import { addTo } from '../core/group-by.ts';

/** Writes records and ledger rows as tables: csv/ by RFC 4180, csv-excel/ for spreadsheets. */
export interface CsvWriter {
  /** Give the header of every table, also of those that get no row. */
  readonly heads: () => Chunk[];
  readonly rows: (group: RecordGroup) => Chunk[];
  readonly ledger: (rows: readonly LedgerRow[]) => Chunk[];
  /** Tell how many rows each file got since this was last asked, the header not counted. */
  readonly takeCounts: () => Map<string, number>;
  /** A section has ended. */
  readonly end: () => void;
}

/** Make a writer of tables: the CSVW metadata names their columns, csv-tables.ts what they hold. */
export function toCsv(plan: ContextPlan, metadata: string): CsvWriter {
  const heads = readTableHeads(metadata);
  const absolute = (address: string): string => toIri(address, plan.base);
  const { readers, note, forget } = readerCells(absolute);
  const rulesOf = compileRules(heads, { plan, readers });
  const ledgerRow = compileLedger(headOf(heads, 'ledger').columns, absolute);
  const counts = new Map([...heads.keys()].map((table) => [table, 0]));
  const writer = () => {
    const { add, take } = collectRows();
    const write = (table: string, row: readonly string[]): void => {
      counts.set(table, (counts.get(table) ?? 0) + 1);
      add(table, row);
    };
    return { write, take };
  };
  const rows = (group: RecordGroup): Chunk[] => {
    const { write, take } = writer();
    const placeOf = placeFinder(group);
    for (const composed of group.records) {
      const { kind, record } = composed;
      const place = placeOf(record);
      note(composed, place);
      for (const { table, valuesOf, row } of rulesOf(kind)) {
        for (const each of valuesOf(record)) write(table, row({ record, place, each, group }));
      }
    }
    return take();
  };
  const ledger = (added: readonly LedgerRow[]): Chunk[] => {
    const { write, take } = writer();
    for (const row of added) write('ledger', ledgerRow(row));
    return take();
  };
  return {
    heads: () => [...heads].flatMap(([table, { columns }]) => headerChunks(table, columns)),
    rows,
    ledger,
    takeCounts: () => {
      const counted = countFiles(counts);
      for (const table of counts.keys()) counts.set(table, 0);
      return counted;
    },
    end: forget,
  };
}

/** A rule ready for use. */
interface CompiledRule {
  readonly table: string;
  /** The values that get a row each; one row without a value where the rule names no key. */
  readonly valuesOf: (record: AnyRecord) => readonly Value[];
  readonly row: RowWriter;
}

function compileRules(
  heads: ReadonlyMap<string, TableHead>,
  edge: { readonly plan: ContextPlan; readonly readers: Readers },
): (kind: RecordKind) => readonly CompiledRule[] {
  const byKind = new Map<RecordKind, CompiledRule[]>();
  for (const rule of rowRules) {
    const row = compileRow(rule, headOf(heads, rule.table), edge);
    const compiled = { table: rule.table, valuesOf: valuesOf(rule.each), row };
    addTo(byKind, rule.kind, compiled);
  }
  return (kind) => {
    const rules = byKind.get(kind);
    if (rules === undefined) throw new Error(`Records of kind ${kind} have no table`);
    return rules;
  };
}

function headOf(heads: ReadonlyMap<string, TableHead>, table: string): TableHead {
  const head = heads.get(table);
  if (head === undefined) throw new Error(`Table ${table} is not in the CSVW metadata`);
  return head;
}

function valuesOf(each: string | undefined): CompiledRule['valuesOf'] {
  if (each === undefined) return () => [undefined];
  const keys = each.split('.');
  return (record) => {
    const value = valueAt(record, keys);
    if (value === undefined) return [];
    return Array.isArray(value) ? (value as readonly Value[]) : [value];
  };
}
