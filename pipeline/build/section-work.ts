import type { SourceFolder } from '../core/files.ts';
import type { Flag } from '../core/flags.ts';
import { readContracts } from '../contracts.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import { aroundSections } from './around-sections.ts';
import type { SectionJob } from './ask-ahead.ts';
import type { Consumer } from './compose.ts';
import { countSections } from './count-section.ts';
import type { Sink } from './format.ts';
import { packSection } from './keep-sections.ts';
import type { KeptWork } from './outline-sections.ts';
import { prepare } from './prepare.ts';
import { openReports, taskAt } from './section-tasks.ts';
import { useAll } from './used-things.ts';
import { writeFormats } from './write-formats.ts';

const nowhere: Sink = {
  write: () => undefined,
  writeLast: () => undefined,
  writeSorted: () => undefined,
};

/** What is wrong with the source is told by the thread that has the whole build. */
const silent: Flag = () => undefined;

/**
 * Prepare a source folder, for building sections of it as packed parts, in their order. What stands
 * before a section is written to nowhere, so that the section is written as it is in a whole build.
 */
export function openSectionWork(
  folder: SourceFolder,
  kept?: KeptWork,
): (job: SectionJob) => Uint8Array {
  const prepared = prepare(folder, silent, undefined, kept);
  if (prepared === undefined) throw new Error(`${folder.folder} was not read`);
  const contracts = readContracts(prepared.source.catalogue.value.base);
  const formats = writeFormats(contracts, nowhere);
  const writer = countSections(formats, compileContext(contracts.context));
  const { group, ledger } = writer;
  const consumer: Consumer = { group, ledger, proposals: formats.proposals };
  const reports = openReports(prepared, silent);
  const tasks = reports.flatMap((report) => report.tasks);
  const used = useAll(prepared.register);
  const around = aroundSections(prepared, reports, { consumer, flag: silent, used });
  around.begin();
  around.openReport();
  let opened = 0;
  return ({ section, forms }) => {
    const task = taskAt(tasks, section);
    if (task.report < opened) throw new Error(`Section ${section} is of a report that was closed`);
    for (; opened < task.report; opened++) {
      around.closeReport();
      around.openReport();
    }
    return packSection(writer, () => task.build(new Map(forms), consumer));
  };
}
