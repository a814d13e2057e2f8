import { raiseAll } from '../core/flags.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { PublishedAddress } from '../core/addresses.ts';
import type { LedgerRow, RecordGroup, Span } from '../core/model.ts';
import { flagWanted } from '../3-resolve/identifiers.ts';
import { checkPeriods } from '../4-validate/check-periods.ts';
import { aroundSections } from './around-sections.ts';
import type { AroundSections } from './around-sections.ts';
import { guardAddresses } from './guard-addresses.ts';
import type { AddressGuard } from './guard-addresses.ts';
import type { PassageProposals } from './open-proposals.ts';
import type { Prepared } from './prepare.ts';
import { openReports, taskAt } from './section-tasks.ts';
import type { ReportTasks, SectionTask, TakeSection } from './section-tasks.ts';
import { useAll, useNamed } from './used-things.ts';
import type { UsedThings } from './used-things.ts';

/** What a build takes and tells about each group of records. */
export interface Consumer {
  /** `place` says where a span of the group's words stands, or where the group comes from. */
  readonly group: (group: RecordGroup, place: (span: Span) => Where) => void;
  readonly ledger: (rows: readonly LedgerRow[]) => void;
  /** What nobody has decided, passage by passage. */
  readonly proposals?: (open: PassageProposals) => void;
  /**
   * Take sections one by one: build each, or give what was remembered of it where it was written and
   * take that as written. Every section is built where this is not there.
   */
  readonly sections?: (tasks: readonly SectionTask[], consumer: Consumer) => TakeSection;
  /** How many sections are composed of how many. */
  readonly progress?: (done: number, total: number) => void;
}

/** Compose all records and ledger rows, in the order in which they are published; tell their addresses. */
export function compose(
  prepared: Prepared,
  consumer: Consumer,
  flag: Flag,
): ReadonlyMap<string, PublishedAddress> {
  flagWanted(prepared.wanted, flag);
  const guard = guardAddresses(prepared, flag);
  const group: Consumer['group'] = (next, place) => {
    guard.group(next);
    consumer.group(next, place);
  };
  composeAll(prepared, { ...consumer, group }, guard);
  guard.finish();
  return guard.addresses;
}

function composeAll(prepared: Prepared, consumer: Consumer, guard: AddressGuard): void {
  const { flag } = guard;
  const reports = openReports(prepared, flag);
  const used = usedOf(prepared);
  const group: Consumer['group'] = (next, place) => {
    used.note(next);
    consumer.group(next, place);
  };
  const noting = { ...consumer, group };
  const around = aroundSections(prepared, reports, { consumer: noting, flag, used });
  checkPeriods(prepared.register.defined.values(), flag);
  around.begin();
  composeReports(reports, { around, consumer: noting, guard });
  around.end();
}

function usedOf({ register, reports, only }: Prepared): UsedThings {
  if (only === undefined) return useAll(register);
  return useNamed(
    register,
    reports.flatMap(({ source }) => source.review?.value.decisions ?? []),
  );
}

function composeReports(
  reports: readonly ReportTasks[],
  {
    around,
    consumer,
    guard,
  }: { readonly around: AroundSections; readonly consumer: Consumer; readonly guard: AddressGuard },
): void {
  const tasks = reports.flatMap((report) => report.tasks);
  const take = consumer.sections?.(tasks, consumer) ?? buildEach(tasks, consumer);
  let done = 0;
  for (const { tasks: own } of reports) {
    around.openReport();
    // What a report introduces stands in that report only.
    const forms = new Map<string, string>();
    for (let section = 0; section < own.length; section++) {
      const memory = take(done++, forms);
      raiseAll(memory.raised, guard.flag);
      guard.add(memory.addresses);
      for (const [form, entity] of memory.shortForms) forms.set(form, entity);
      consumer.progress?.(done, tasks.length);
    }
    around.closeReport();
  }
}

function buildEach(tasks: readonly SectionTask[], consumer: Consumer): TakeSection {
  return (index, forms) => taskAt(tasks, index).build(forms, consumer);
}
