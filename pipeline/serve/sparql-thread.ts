import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Job, JobAnswer } from './sparql-worker.ts';

/** The worker is a file of its own in bin/, also for the tool's sources. */
const worker = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../bin/sparql-worker.js', import.meta.url)
    : new URL('./sparql-worker.js', import.meta.url),
);

export type Answered = JobAnswer | 'too-slow' | 'too-many';

/** Puts queries to a thread one after the other. */
export interface SparqlThread {
  readonly ask: (job: Job) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

/** What a thread may take. */
export interface ThreadLimits {
  readonly milliseconds: number;
  /** So many queries wait at most; a further one is refused. */
  readonly waiting: number;
}

interface Waiting {
  readonly job: Job;
  readonly done: (answered: Answered) => void;
}

/** Start a thread over N-Triples; a query that takes too long ends it, and a new one takes its place. */
export function startSparqlThread(triples: string, limits: ThreadLimits): SparqlThread {
  const queue: Waiting[] = [];
  let thread = new Worker(worker, { workerData: { triples } });
  let busy = false;
  let isClosed = false;
  const renew = (): void => {
    void thread.terminate();
    if (!isClosed) thread = new Worker(worker, { workerData: { triples } });
  };
  const next = (): void => {
    const first = queue.shift();
    busy = first !== undefined;
    if (first === undefined) return;
    void runJob(thread, first.job, limits.milliseconds).then((answered) => {
      if (answered === 'too-slow') renew();
      first.done(answered);
      next();
    });
  };
  const ask = (job: Job): Promise<Answered> =>
    new Promise((done) => {
      if (isClosed || queue.length >= limits.waiting) return done('too-many');
      queue.push({ job, done });
      if (!busy) next();
    });
  const close = async (): Promise<void> => {
    isClosed = true;
    for (const { done } of queue.splice(0)) done('too-many');
    await thread.terminate();
  };
  return { ask, close };
}

function runJob(thread: Worker, job: Job, milliseconds: number): Promise<Answered> {
  return new Promise((resolve) => {
    const settle = (answered: Answered): void => {
      clearTimeout(timer);
      thread.off('message', settle).off('error', died).off('exit', died);
      resolve(answered);
    };
    const died = (): void => settle('too-slow');
    const timer = setTimeout(died, milliseconds);
    thread.on('message', settle).on('error', died).on('exit', died);
    thread.postMessage(job);
  });
}
