import type { LedgerRow } from '../core/model.ts';

/** How each column of the ledger is filled from a row; the ledger is no RDF. */
const cells: Readonly<Record<string, (row: LedgerRow, absolute: Absolute) => string | undefined>> =
  {
    paragraph: ({ owner }, absolute) => absolute(owner),
    words: ({ words }) => words,
    start: ({ start }) => start?.toString(),
    end: ({ end }) => end?.toString(),
    class: (row) => row.class,
    record: ({ record }, absolute) => (record === undefined ? undefined : absolute(record)),
    reason: ({ reason }) => reason,
    number: ({ shown }) => shown,
    candidates: ({ candidates }, absolute) => candidates?.map(absolute).join(' '),
  };

type Absolute = (address: string) => string;

/** Compile the columns of the ledger; a column that nothing fills is our fault. */
export function compileLedger(
  columns: readonly string[],
  absolute: Absolute,
): (row: LedgerRow) => string[] {
  const fill = columns.map((column) => {
    const cell = cells[column];
    if (cell === undefined) throw new Error(`ledger.${column} has no rule`);
    return cell;
  });
  return (row) => fill.map((cell) => cell(row, absolute) ?? '');
}
