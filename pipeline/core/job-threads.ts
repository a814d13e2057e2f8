import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** What a thread is started with: where it tells its answers, and the counter that it raises with each. */
export interface ThreadStart {
  readonly data: unknown;
  readonly port: MessagePort;
  /** Shared numbers: how many answers all threads gave, and behind it, by thread, 1 once it is ready. */
  readonly told: Int32Array;
  readonly index: number;
}

/** Does jobs in threads, for a caller that waits. */
export interface JobThreads<Job> {
  /** Start the threads, once. */
  readonly start: () => void;
  /** Whether a thread was started and is there for jobs. */
  readonly isReady: () => boolean;
  /** Give a job to the thread that has fewest. */
  readonly ask: (id: number, job: Job) => void;
  /** Wait for the answer to a job that was asked; undefined where its thread failed, or died. */
  readonly take: (id: number) => Uint8Array | undefined;
  /** Leave the answer to a job, which nobody wants any more. */
  readonly drop: (id: number) => void;
  readonly close: () => void;
}

interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly index: number;
  waiting: number;
}

/** So long without any answer, a thread is taken for dead: ten times what a job may take. */
const patience = 60_000;

/** Open threads that run a module once they are started; each gets a `ThreadStart` and answers a job by `answerJobs`. */
export function openThreads<Job>(
  count: number,
  { module, data }: { readonly module: URL; readonly data: unknown },
): JobThreads<Job> {
  const told = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  const threads: Thread[] = [];
  const ready = (): Thread[] => threads.filter(({ index }) => Atomics.load(told, index + 1) === 1);
  const asked = new Map<number, Thread>();
  let isDead = false;
  const answers = new Map<number, Uint8Array | undefined>();
  const collect = (): void => {
    for (const thread of threads) {
      for (;;) {
        const received = receiveMessageOnPort(thread.port) as { message: Answer } | undefined;
        if (received === undefined) break;
        const { id, bytes } = received.message;
        if (asked.has(id)) answers.set(id, bytes);
        thread.waiting--;
      }
    }
  };
  return {
    start: () => {
      while (threads.length < count) {
        threads.push(startThread(module, { data, told, index: threads.length }));
      }
    },
    isReady: () => !isDead && ready().length > 0,
    ask: (id, job) => {
      const [thread] = ready().sort((a, b) => a.waiting - b.waiting);
      if (thread === undefined) return;
      thread.waiting++;
      asked.set(id, thread);
      thread.port.postMessage({ id, job });
    },
    take: (id) => {
      if (!asked.has(id)) return undefined;
      while (!isDead) {
        const before = Atomics.load(told, 0);
        collect();
        if (answers.has(id)) break;
        isDead = Atomics.wait(told, 0, before, patience) === 'timed-out';
      }
      const bytes = answers.get(id);
      answers.delete(id);
      asked.delete(id);
      return bytes;
    },
    drop: (id) => {
      asked.delete(id);
      answers.delete(id);
    },
    close: () => {
      for (const { worker, port } of threads) {
        port.close();
        void worker.terminate();
      }
    },
  };
}

function startThread(module: URL, start: Omit<ThreadStart, 'port'>): Thread {
  const { port1, port2 } = new MessageChannel();
  const workerData: ThreadStart = { ...start, port: port2 };
  const worker = new Worker(module, { workerData, transferList: [port2] });
  // A thread that fails answers no more: whoever waits does the job instead, and meets the fault.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port: port1, index: start.index, waiting: 0 };
}

interface Answer {
  readonly id: number;
  readonly bytes: Uint8Array | undefined;
}

/** In a thread: answer each job that comes. A job that fails is answered by nothing. */
export function answerJobs(
  { port, told, index }: ThreadStart,
  work: (job: unknown) => Uint8Array,
): void {
  port.on('message', ({ id, job }: { readonly id: number; readonly job: unknown }) => {
    const answered = orNothing(() => {
      const bytes = work(job);
      port.postMessage({ id, bytes } satisfies Answer, [bytes.buffer as ArrayBuffer]);
      return true;
    });
    if (answered !== true) port.postMessage({ id, bytes: undefined } satisfies Answer);
    Atomics.add(told, 0, 1);
    Atomics.notify(told, 0);
  });
  Atomics.store(told, index + 1, 1);
}

function orNothing<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
