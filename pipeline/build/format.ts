import type { LedgerRow, RecordGroup } from '../core/model.ts';
import type { Output } from '../core/output.ts';
import type { PassageProposals } from './open-proposals.ts';

/** How much a file of the dataset holds. */
export interface Count {
  triples?: number;
  quads?: number;
  records?: number;
  rows?: number;
}

/** Counts of files, to be added to those that came before. */
export type Counts = readonly (readonly [path: string, count: Count])[];

/** Where formats write. */
export type Sink = Pick<Output, 'write' | 'writeLast' | 'writeSorted'>;

/** Takes groups of records and ledger rows, each once, and writes what it holds back at the end. */
export interface Format {
  readonly group?: (group: RecordGroup) => void;
  /** What the group of an earlier report has: only graphs tell it twice. */
  readonly again?: (group: RecordGroup) => void;
  readonly ledger?: (rows: readonly LedgerRow[]) => void;
  readonly proposals?: (open: PassageProposals) => void;
  /** A section starts, or ends: it is written the same whatever sections come before it. */
  readonly start?: () => void;
  readonly end?: () => void;
  /** Write groups that waited for later ones; none comes after them. */
  readonly rest?: () => void;
  /** How much was written since this was last asked. */
  readonly takeCounts?: () => Counts;
  /** Write what comes after all groups; `counts` are those of the whole. */
  readonly finish?: (counts: Map<string, Count>) => void;
}
