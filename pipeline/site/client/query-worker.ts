import init, { Store } from 'oxigraph/web.js';
import { limitQuery } from '../../query/limit-query.ts';
import { readQuery } from '../../query/read-query.ts';
import type { FromWorker, ToWorker } from './query-messages.ts';

/** Loads the data once, and answers queries over it. */

/** More rows are refused: the page would hold them all. */
const mostRows = 10_000;

let loaded: Promise<Store> | undefined;

async function load(triples: string): Promise<Store> {
  const [response] = await Promise.all([
    fetch(triples),
    init({ module_or_path: new URL('oxigraph.wasm', import.meta.url) }),
  ]);
  if (!response.ok) throw new Error(`The data could not be read: ${response.status}`);
  const store = new Store();
  const format = 'application/n-triples';
  store.load(await response.text(), { format, lenient: true, no_transaction: true });
  return store;
}

async function answer({ triples, query }: ToWorker): Promise<FromWorker> {
  const read = readQuery(query);
  if ('refused' in read) return { kind: 'problem', text: read.problem };
  loaded ??= load(triples);
  const store = await loaded;
  const isTriples = read.gives === 'triples';
  const started = performance.now();
  const accept = isTriples ? 'text/turtle' : 'application/sparql-results+json';
  const text = store.query(limitQuery(read, mostRows), {
    results_format: accept,
  }) as unknown as string;
  const milliseconds = performance.now() - started;
  return { kind: isTriples ? 'triples' : 'rows', text, milliseconds, mostRows };
}

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  answer(event.data).then(
    (message) => self.postMessage(message),
    (error: unknown) => self.postMessage({ kind: 'problem', text: String(error) }),
  );
});
