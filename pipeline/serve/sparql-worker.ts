import { parentPort, workerData } from 'node:worker_threads';
import { Store } from 'oxigraph';

/** One query for the thread, and the media type of its answer. */
export interface Job {
  readonly query: string;
  readonly accept: string;
}

/** What the thread answers. */
export type JobAnswer = { readonly text: string } | { readonly problem: string };

const store = new Store();
store.load((workerData as { triples: string }).triples, {
  format: 'application/n-triples',
  lenient: true,
});

parentPort?.on('message', ({ query, accept }: Job) =>
  parentPort?.postMessage(answer(query, accept)),
);

function answer(query: string, accept: string): JobAnswer {
  try {
    return { text: store.query(query, { results_format: accept }) as unknown as string };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
