import type { JobThreads } from '../core/job-threads.ts';
import { taskAt } from './section-tasks.ts';
import type { Forms, SectionTask } from './section-tasks.ts';

/** A section for another thread, by its index, with the short forms that were known when it was asked. */
export interface SectionJob {
  readonly section: number;
  readonly forms: readonly (readonly [form: string, entity: string])[];
}

/** Threads that build sections. */
export interface SectionThreads extends JobThreads<SectionJob> {
  readonly count: number;
}

const none: Forms = new Map();

/** So many sections are built here before it pays to start threads: most edits touch fewer. */
const worthStarting = 4;

/** Takes sections from other threads. */
export interface Ahead {
  /** Ask for sections that come next, and wait for this one if it was asked. */
  readonly take: (index: number, forms: Forms) => Uint8Array | undefined;
  /** Leave a section that came from elsewhere. */
  readonly drop: (index: number) => void;
}

/** Have other threads build the sections that come next, unless they are kept of an earlier build. */
export function askAhead(
  tasks: readonly SectionTask[],
  threads: SectionThreads,
  isKept: (task: SectionTask, forms: Forms) => boolean,
): Ahead {
  const asked = new Map<number, Forms>();
  let next = 0;
  let taken = 0;
  const ask = (index: number, forms: Forms): void => {
    const { report } = taskAt(tasks, index);
    const end = Math.min(tasks.length, index + 1 + 2 * threads.count);
    for (next = Math.max(next, index); next < end; next++) {
      const task = taskAt(tasks, next);
      const known = task.report === report ? new Map(forms) : none;
      if (isKept(task, known)) continue;
      asked.set(next, known);
      threads.ask(next, { section: next, forms: [...known] });
    }
  };
  const drop = (index: number): void => {
    if (asked.delete(index)) threads.drop(index);
  };
  /** What was asked is of use unless forms came since that stand in the section. */
  const take = (index: number, forms: Forms): Uint8Array | undefined => {
    if (++taken === worthStarting) threads.start();
    if (threads.isReady()) ask(index, forms);
    const known = asked.get(index);
    const more = new Map([...forms].filter(([form]) => known?.has(form) === false));
    if (more.size > 0 && taskAt(tasks, index).used(more).size > 0) drop(index);
    return asked.delete(index) ? threads.take(index) : undefined;
  };
  return { take, drop };
}
