import type { Consumer } from './build/compose.ts';
import type { LedgerClass, LedgerReason, LedgerRow } from './core/model.ts';
import { printable } from './core/flags.ts';
import type { ProposedName } from './names.ts';
import { groupBy } from './core/group-by.ts';
import { columnWidths, padCells } from './core/columns.ts';

/** Columns of the table of counts, in the order of how people read; what else there is is `other`. */
export const ledgerClasses: readonly LedgerClass[] = [
  'name',
  'figure',
  'date',
  'period',
  'quotation',
  'marker',
  'reference',
];

/** Reasons that a person can still settle; the others end the matter. */
export const openReasons: ReadonlySet<LedgerReason> = new Set([
  'ambiguous-name',
  'not-registered',
  'not-reviewed',
  'not-understood',
]);

/** Collect the rows of the ledger in the order of the text, while records are composed. */
export function collectLedger(): Consumer & { readonly rows: readonly LedgerRow[] } {
  const rows: LedgerRow[] = [];
  return {
    rows,
    group: () => undefined,
    ledger: (added) => {
      for (const row of added) rows.push(row);
    },
  };
}

/** Which rows are asked for. */
export interface LedgerFilter {
  /** The number of a paragraph or list item as the ledger shows it: 16.1, 22/1. */
  readonly number?: string | undefined;
  /** The id of a report. */
  readonly report?: string | undefined;
  /** Only what waits for a decision. */
  readonly open?: boolean;
}

/** Choose rows; a paragraph has those of its list items too. */
export function chooseRows(rows: readonly LedgerRow[], filter: LedgerFilter): LedgerRow[] {
  const { number, report, open } = filter;
  return rows.filter(
    ({ owner, shown, reason }) =>
      (number === undefined || shown === number || shown.startsWith(`${number}/`)) &&
      (report === undefined || `${owner}/`.startsWith(`report/${report}/`)) &&
      (open !== true || (reason !== undefined && openReasons.has(reason))),
  );
}

/** A row with what rules would register for its words, where no register has them. */
export interface ShownRow extends LedgerRow {
  readonly proposed?: ProposedName;
}

/**
 * Show, for each row, where it stands, its class and words, and its record or the reason why it has
 * none, with what rules would register for a name.
 */
export function showLedgerRows(rows: readonly ShownRow[]): string {
  const place = placesOf(rows);
  return columns(
    rows.map((row) => [
      place(row),
      row.class,
      printable(row.words, 60),
      row.record ?? [row.reason, ...(row.candidates ?? [])].join(' '),
      ...(row.proposed === undefined ? [] : [proposedAs(row.proposed)]),
    ]),
  );
}

/** Name where rows stand: where they are of several reports, with the id of the report. */
function placesOf(rows: readonly LedgerRow[]): (row: LedgerRow) => string {
  const reportOf = ({ owner }: LedgerRow): string => owner.split('/')[1] ?? '';
  const several = new Set(rows.map(reportOf)).size > 1;
  return (row) => (several ? `${reportOf(row)} ${row.shown}` : row.shown);
}

function proposedAs({ kind, name, confidence }: ProposedName): string {
  return `${kind}? ${printable(name, 60)}, ${confidence}`;
}

/** Show, for each passage, how many things of each class are in a record and how many have a reason. */
export function showLedgerCounts(rows: readonly LedgerRow[]): string {
  const passages = groupBy(rows, ({ owner }) => owner);
  const place = placesOf(rows);
  const lines = [...passages.values()].map((own) => [
    own[0] === undefined ? '' : place(own[0]),
    ...ledgerCells(own),
  ]);
  return columns([['', ...ledgerClasses, 'other'], ...lines, ['all', ...ledgerCells(rows)]]);
}

/** Count rows by class: `3` where all three are in records, `3 / 1` where one more has a reason. */
export function ledgerCells(
  rows: readonly { readonly class: string; readonly record?: string | undefined }[],
): string[] {
  const known: ReadonlySet<string> = new Set(ledgerClasses);
  const other = rows.filter((row) => !known.has(row.class));
  const classes = ledgerClasses.map((name) => rows.filter((row) => row.class === name));
  return [...classes, other].map((own) => {
    const recorded = own.filter(({ record }) => record !== undefined).length;
    if (own.length > recorded) return `${recorded} / ${own.length - recorded}`;
    return recorded === 0 ? '' : String(recorded);
  });
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = columnWidths(lines);
  return lines.map((cells) => `${padCells(cells, widths).join('  ').trimEnd()}\n`).join('');
}
