import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** A query over one file of N-Triples; `accept` is the media type of the answer. */
export interface Question {
  readonly data: string;
  readonly query: string;
  readonly accept: string;
}

/** The answer as text in the media type asked for, or what is wrong with the query. */
export type Answer = { readonly text: string } | { readonly problem: string };

/** The worker is a file of its own in bin/, also for the tool's sources. */
const worker = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../bin/query-worker.js', import.meta.url)
    : new URL('./query-worker.js', import.meta.url),
);

/**
 * Answer a SPARQL 1.1 query with Oxigraph in a thread of its own, which is ended after some seconds:
 * undefined then. Nothing but the file is read, and nothing is fetched.
 */
export async function ask(question: Question, seconds: number): Promise<Answer | undefined> {
  const thread = new Worker(worker, { workerData: question });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Answer | undefined>((resolve, reject) => {
      timer = setTimeout(() => resolve(undefined), seconds * 1_000);
      thread.once('message', resolve);
      thread.once('error', reject);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
