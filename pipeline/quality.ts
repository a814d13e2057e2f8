import { collectFlags } from './core/flags.ts';
import type { Diagnostic } from './core/flags.ts';
import type { SourceFolder } from './core/files.ts';
import type { LedgerClass, LedgerRow, RecordGroup } from './core/model.ts';
import { compose } from './build/compose.ts';
import { prepare } from './build/prepare.ts';
import { openReasons } from './ledger.ts';
import { nameQuality } from './name-quality.ts';
import type { NameQuality } from './name-quality.ts';
import { unregisteredByReport } from './names.ts';

/** What of one class a report says, and how much of it has a record or a reason that ends the matter. */
export interface Share {
  readonly found: number;
  readonly settled: number;
}

/** How far the work on one report is. */
export interface Quality {
  readonly report: string;
  readonly shares: ReadonlyMap<LedgerClass, Share>;
  readonly names: NameQuality;
  /** Paragraphs with figures, dates and quotations that wait for a decision, those with most first. */
  readonly toReview: readonly Waiting[];
  readonly footnotesWithoutText: number;
  /** Addresses of entities that the report mentions once. */
  readonly mentionedOnce: readonly string[];
}

/** A paragraph, and how much of it waits for a decision. */
export interface Waiting {
  readonly paragraph: string;
  readonly open: number;
}

/** What a check found, and how far each report is. */
export interface QualityChecked {
  readonly diagnostics: readonly Diagnostic[];
  readonly reports: readonly Quality[];
}

/** Check a source folder, and tell how far the work on each report is; it is read once for both. */
export function checkQuality(folder: SourceFolder, only?: string): QualityChecked {
  const { flag, diagnostics } = collectFlags();
  const prepared = prepare(folder, flag, only);
  if (prepared === undefined) return { diagnostics, reports: [] };
  const collected = collectRecords();
  compose(prepared, collected, flag);
  const reports = unregisteredByReport(prepared).map((names): Quality => {
    const { rows, mentions, absent } = collected.of(names.report);
    return {
      report: names.report,
      shares: sharesOf(rows),
      names: nameQuality(names),
      toReview: waitingOf(rows),
      footnotesWithoutText: absent,
      mentionedOnce: onceOf(mentions),
    };
  });
  return { diagnostics, reports };
}

interface Collected {
  readonly rows: LedgerRow[];
  readonly mentions: string[];
  absent: number;
}

/** Collect, while records are composed, what of each report is counted. */
function collectRecords() {
  const reports = new Map<string, Collected>();
  const of = (report: string): Collected => {
    const known = reports.get(report) ?? { rows: [], mentions: [], absent: 0 };
    reports.set(report, known);
    return known;
  };
  return {
    of,
    group: ({ records }: RecordGroup): void => {
      for (const { kind, record } of records) {
        const report = reportOf(record.id);
        if (report === undefined) continue;
        if (kind === 'mention') of(report).mentions.push(mentioned(record));
        if (kind === 'footnote' && record['text'] === undefined) of(report).absent += 1;
      }
    },
    ledger: (rows: readonly LedgerRow[]): void => {
      for (const row of rows) {
        const report = reportOf(row.owner);
        if (report !== undefined) of(report).rows.push(row);
      }
    },
  };
}

function reportOf(address: string): string | undefined {
  return /(?:^|\/)report\/([^/]+)/.exec(address)?.[1];
}

function mentioned({ hasBody }: RecordGroup['records'][number]['record']): string {
  return typeof hasBody === 'string' ? hasBody : '';
}

const counted: readonly LedgerClass[] = ['name', 'number', 'figure', 'date', 'period', 'quotation'];

function sharesOf(rows: readonly LedgerRow[]): ReadonlyMap<LedgerClass, Share> {
  return new Map(
    counted.map((wanted) => {
      const found = rows.filter((row) => row.class === wanted);
      const settled = found.filter((row) => !isOpen(row));
      return [wanted, { found: found.length, settled: settled.length }];
    }),
  );
}

function isOpen({ reason }: LedgerRow): boolean {
  return reason !== undefined && openReasons.has(reason);
}

function waitingOf(rows: readonly LedgerRow[]): readonly Waiting[] {
  const open = new Map<string, number>();
  for (const row of rows) {
    if (!isOpen(row) || row.class === 'name' || row.class === 'text') continue;
    open.set(row.shown, (open.get(row.shown) ?? 0) + 1);
  }
  return [...open]
    .map(([paragraph, count]) => ({ paragraph, open: count }))
    .sort((one, other) => other.open - one.open);
}

function onceOf(mentions: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const entity of mentions) times.set(entity, (times.get(entity) ?? 0) + 1);
  return [...times].flatMap(([entity, count]) => (count === 1 ? [entity] : [])).sort();
}
