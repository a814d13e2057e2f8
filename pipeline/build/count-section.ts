import type { LedgerRow, RecordGroup } from '../core/model.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import { countStatistics } from '../5-emit/statistics.ts';
import type { Statistics, Tally } from '../5-emit/statistics.ts';
import type { Counts, Sink } from './format.ts';
import type { SectionMemory } from './remember-section.ts';
import type { FormatsWriter } from './write-formats.ts';

/** What was counted while records were published. */
export interface Counted {
  readonly statistics: Statistics;
  readonly ledger: LedgerTotals;
}

interface LedgerTotals {
  readonly listed: number;
  readonly recorded: number;
}

/** What is known of a section that was written, beside what was written: JSON. */
export interface Beside {
  readonly memory: SectionMemory;
  readonly counts: Counts;
  readonly tally: Tally;
  readonly ledger: LedgerTotals;
}

/** Writes into formats and counts it, section by section. */
export interface CountingWriter {
  readonly group: (group: RecordGroup) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  /** Write a section to a sink, without adding it to what is counted. */
  readonly section: (make: () => SectionMemory, into: Sink) => Beside;
  /** Add a section that was written, here or elsewhere. */
  readonly add: (beside: Beside) => void;
  readonly counted: () => Counted;
}

/** Count what is written in all formats. */
export function countSections(formats: FormatsWriter, plan: ContextPlan): CountingWriter {
  const total = openTally(plan);
  let tally = total;
  const section: CountingWriter['section'] = (make, into) => {
    let memory: SectionMemory | undefined;
    tally = openTally(plan);
    const counts = formats.section(() => {
      memory = make();
    }, into);
    const { statistics, ledger } = tally;
    tally = total;
    if (memory === undefined) throw new Error('A section was not built');
    return { memory, counts, tally: statistics.tally(), ledger };
  };
  return {
    group: (next) => {
      formats.group(next);
      tally.statistics.group(next);
    },
    ledger: (rows) => {
      formats.ledger(rows);
      const recorded = rows.filter(({ record }) => record !== undefined).length;
      tally.add({ listed: rows.length, recorded });
    },
    section,
    add: (beside) => {
      formats.add(beside.counts);
      total.statistics.add(beside.tally);
      total.add(beside.ledger);
    },
    counted: () => ({ statistics: total.statistics.counted(), ledger: total.ledger }),
  };
}

function openTally(plan: ContextPlan) {
  const ledger = { listed: 0, recorded: 0 };
  const add = (more: LedgerTotals): void => {
    ledger.listed += more.listed;
    ledger.recorded += more.recorded;
  };
  return { statistics: countStatistics(plan), ledger, add };
}
