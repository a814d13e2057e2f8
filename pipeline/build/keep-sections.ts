import { sha256 } from '../core/digest.ts';
import type { LedgerRow, RecordGroup } from '../core/model.ts';
import type { PartCache } from '../core/part-cache.ts';
import { countStatistics } from '../5-emit/statistics.ts';
import type { Statistics, Tally } from '../5-emit/statistics.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import type { Counts, Sink } from './format.ts';
import { packPart, recordPart, unpackPart, writePart } from './part.ts';
import type { SectionMemory } from './remember-section.ts';
import type { FormatsWriter } from './write-formats.ts';

/** Sections that earlier builds wrote. */
export interface KeptSections {
  readonly cache: PartCache;
  /** Digest of what writes: the program, what runs it, and the contracts. */
  readonly maker: string;
}

/** What was counted while records were published. */
export interface Counted {
  readonly statistics: Statistics;
  readonly ledger: LedgerTotals;
}

interface LedgerTotals {
  readonly listed: number;
  readonly recorded: number;
}

/** Counts what is published, section by section, and has sections from earlier builds. */
export interface SectionWriter {
  readonly group: (group: RecordGroup) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  readonly section: (build: () => SectionMemory, key: () => string) => SectionMemory;
  readonly counted: () => Counted;
  /** How many sections were built, and how many of an earlier build were taken. */
  readonly sections: { built: number; kept: number };
}

/** What is kept of a section beside its part. */
interface Beside {
  readonly memory: SectionMemory;
  readonly counts: Counts;
  readonly tally: Tally;
  readonly ledger: LedgerTotals;
}

/** Write sections into formats, or take what an earlier build wrote of the same section. */
export function keepSections(
  formats: FormatsWriter,
  output: Sink,
  { plan, kept }: { readonly plan: ContextPlan; readonly kept: KeptSections | undefined },
): SectionWriter {
  const total = openTally(plan);
  const sections = { built: 0, kept: 0 };
  let tally = total;
  const build = (make: () => SectionMemory, into: Sink): Beside => {
    let memory: SectionMemory | undefined;
    tally = openTally(plan);
    const counts = formats.section(() => {
      memory = make();
    }, into);
    const { statistics, ledger } = tally;
    tally = total;
    if (memory === undefined) throw new Error('A section was not built');
    sections.built++;
    return { memory, counts, tally: statistics.tally(), ledger };
  };
  const take = (beside: Beside): SectionMemory => {
    formats.add(beside.counts);
    total.statistics.add(beside.tally);
    total.add(beside.ledger);
    return beside.memory;
  };
  const section: SectionWriter['section'] = (make, key) => {
    if (kept === undefined) return take(build(make, output));
    const name = sha256(`${kept.maker}\n${key()}`);
    const found = kept.cache.find(name);
    if (found !== undefined) {
      const { part, beside } = unpackPart(found);
      writePart(part, output);
      sections.kept++;
      return take(beside as Beside);
    }
    const recorder = recordPart();
    const beside = build(make, recorder.sink);
    const part = recorder.part();
    writePart(part, output);
    if (isLasting(beside.memory)) kept.cache.store(name, packPart(part, beside));
    return take(beside);
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
    counted: () => ({ statistics: total.statistics.counted(), ledger: total.ledger }),
    sections,
  };
}

/** What a message points to in another file, such as a decision, may stand elsewhere next time. */
function isLasting({ file, raised }: SectionMemory): boolean {
  return raised.every(([, where]) => where.file === file);
}

function openTally(plan: ContextPlan) {
  const ledger = { listed: 0, recorded: 0 };
  const add = (more: LedgerTotals): void => {
    ledger.listed += more.listed;
    ledger.recorded += more.recorded;
  };
  return { statistics: countStatistics(plan), ledger, add };
}
