import { parentPort, workerData } from 'node:worker_threads';
import { Store } from 'oxigraph';
import { readText } from '../core/files.ts';
import type { Answer, Question } from './ask.ts';

/** Load a file of N-Triples and answer one query over it; the thread that waits ends this one. */
function answer({ data, query, accept }: Question): Answer {
  const store = new Store();
  store.load(readText(data), { format: 'application/n-triples', lenient: true });
  try {
    const text = store.query(query, { results_format: accept }) as unknown as string;
    return { text };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(answer(workerData as Question));
