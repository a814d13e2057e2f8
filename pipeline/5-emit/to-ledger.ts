import type { LedgerRow } from '../core/model.ts';
import { toYaml } from './to-yaml.ts';

/** How many things of one class a passage has, and how many of them are in a record. */
interface Count {
  readonly shown: string;
  readonly owner: string;
  readonly class: LedgerRow['class'];
  readonly found: number;
  readonly recorded: number;
}

/** Writes the ledger: rows as they come, and after all of them the counts per paragraph and class. */
export interface LedgerWriter {
  readonly head: string;
  readonly rows: (rows: readonly LedgerRow[]) => string;
  readonly countsHead: string;
  /** The counts of the rows since this was last asked: all rows of a paragraph come before. */
  readonly takeCounts: () => string;
}

/** Make a writer of ledger.yaml; every thing found is recorded, or listed with its reason. */
export function toLedger(): LedgerWriter {
  const counts = new Map<string, Count>();
  return {
    head: '# Every name, figure, date, quotation and marker: its record, or why it has none.\nrows:\n',
    rows: (added) => {
      for (const row of added) count(counts, row);
      return added.map((row) => toYaml({ ...row })).join('');
    },
    countsHead: 'counts:\n',
    takeCounts: () => {
      const written = [...counts.values()].map((row) => toYaml({ ...row })).join('');
      counts.clear();
      return written;
    },
  };
}

function count(counts: Map<string, Count>, row: LedgerRow): void {
  const key = `${row.owner} ${row.class}`;
  const { found = 0, recorded = 0 } = counts.get(key) ?? {};
  const { owner, shown } = row;
  const more = row.record === undefined ? 0 : 1;
  counts.set(key, { shown, owner, class: row.class, found: found + 1, recorded: recorded + more });
}
