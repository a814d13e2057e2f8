import type { AnyRecord, LedgerClass, LedgerRow } from '../core/model.ts';

/** How many things of each class were found in a passage. */
export type Found = Readonly<Partial<Record<LedgerClass, number>>>;

/**
 * Hold the ledger of a passage against what was found there and what was recorded: in each class, rows
 * with a record and rows with a reason add up to the things found, and each record is there. Anything
 * else would be dropped in silence, and is our own fault: it throws, and nothing is published.
 */
export function holdLedger(
  shown: string,
  rows: readonly LedgerRow[],
  { found, records }: { readonly found: Found; readonly records: readonly AnyRecord[] },
): void {
  const known = new Set(records.map(({ id }) => id));
  const recorded = rows.filter(({ record }) => record !== undefined);
  const explained = rows.filter(({ reason }) => reason !== undefined);
  for (const name of new Set([...Object.keys(found), ...rows.map((row) => row.class)])) {
    const [made, left] = [recorded, explained].map((part) => countOf(part, name));
    const wanted = found[name as LedgerClass] ?? 0;
    if ((made ?? 0) + (left ?? 0) === wanted) continue;
    throw new Error(
      `Ledger of ${shown}: ${wanted} found of class ${name}, but ${made ?? 0} in records and ${left ?? 0} with a reason`,
    );
  }
  const lost = recorded.find(({ record }) => !known.has(record ?? ''));
  if (lost !== undefined) throw new Error(`Ledger of ${shown}: no record ${lost.record ?? ''}`);
}

function countOf(rows: readonly LedgerRow[], name: string): number {
  return rows.filter((row) => row.class === name).length;
}
