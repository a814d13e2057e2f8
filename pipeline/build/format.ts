import type { LedgerRow, RecordGroup } from '../core/model.ts';
import type { PassageProposals } from './open-proposals.ts';

/** How much a file of the dataset holds. */
export interface Count {
  triples?: number;
  quads?: number;
  records?: number;
  rows?: number;
}

/** Takes groups of records and ledger rows, each once, and writes what it holds back at the end. */
export interface Format {
  readonly group?: (group: RecordGroup) => void;
  /** What the group of an earlier report has: only graphs tell it twice. */
  readonly again?: (group: RecordGroup) => void;
  readonly ledger?: (rows: readonly LedgerRow[]) => void;
  readonly proposals?: (open: PassageProposals) => void;
  readonly finish?: (counts: Map<string, Count>) => void;
}
