import type { Flag, Where } from '../core/flags.ts';
import type { RecordGroup } from '../core/model.ts';
import { composeAgents, composeRegister } from '../3-resolve/compose-register.ts';
import { composeDefined } from '../3-resolve/compose-defined.ts';
import { composeFacts } from '../3-resolve/compose-facts.ts';
import { composeReport } from '../3-resolve/compose-report.ts';
import { accountLinks } from '../4-validate/account-links.ts';
import { checkRecords } from '../4-validate/check-records.ts';
import type { Consumer } from './compose.ts';
import type { Prepared } from './prepare.ts';
import type { ReportTasks } from './section-tasks.ts';
import type { UsedThings } from './used-things.ts';

/** Publishes what stands before, between and behind sections, in the order of the calls. */
export interface AroundSections {
  /** What reports share and refer to. */
  readonly begin: () => void;
  /** What comes before the sections of the next report. */
  readonly openReport: () => void;
  /** What comes behind the sections of the report that was opened last. */
  readonly closeReport: () => void;
  readonly end: () => void;
}

interface Publishing {
  readonly consumer: Pick<Consumer, 'group' | 'ledger'>;
  readonly flag: Flag;
  readonly used: UsedThings;
}

/** Compose what is published beside sections. */
export function aroundSections(
  { source: { catalogue } }: Prepared,
  reports: readonly ReportTasks[],
  { consumer, flag, used }: Publishing,
): AroundSections {
  const publish = (group: RecordGroup, place: () => Where): void => {
    checkRecords(group, place(), flag);
    consumer.group(group, place);
  };
  const inCatalogue = (): Where => catalogue.whereOf([]);
  const published = new Set<string>();
  let opened = -1;
  const current = (): ReportTasks => {
    const report = reports[opened];
    if (report === undefined) throw new Error(`There is no report ${opened}`);
    return report;
  };
  return {
    begin: () => {
      for (const group of composeDefined(used.defined())) publish(group, inCatalogue);
    },
    openReport: () => {
      opened++;
      const { source, resolved } = current();
      const group = composeReport(resolved.report, resolved.sections);
      publish(group, () => source.report.whereOf([]));
    },
    closeReport: () => {
      const { source, resolved } = current();
      const decisions = source.review?.value.decisions ?? [];
      const facts = composeFacts(resolved.report.id, decisions, published);
      publish(facts, () => source.report.whereOf([]));
    },
    end: () => {
      const entities = used.entities();
      for (const group of composeRegister(entities)) publish(group, inCatalogue);
      consumer.group(composeAgents(catalogue.value.agents), inCatalogue);
      consumer.ledger(accountLinks(entities));
    },
  };
}
