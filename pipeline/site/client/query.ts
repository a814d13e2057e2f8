import { openEditor } from './query-editor.ts';
import type { FromWorker, Results, ToWorker } from './query-messages.ts';
import { resultTable, toCsvText } from './query-results.ts';

/** Runs queries in a worker, which is ended when one takes too long or the reader stops it. */

const mostSeconds = 30;

function find<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  kind: new () => Kind = HTMLElement as unknown as new () => Kind,
): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`${selector} is not on the page`);
  return element;
}

const section = find('#console');
const told = find('#told');
const answer = find('#answer');
const runButton = find('#run', HTMLButtonElement);
const stopButton = find('#stop', HTMLButtonElement);
const csvButton = find('#csv', HTMLButtonElement);
const jsonButton = find('#json', HTMLButtonElement);
const start = find('#start', HTMLTemplateElement).content.textContent;
const editor = openEditor(find('#editor'), start, run);
const { triples = '', base = '', root = '' } = section.dataset;

let worker: Worker | undefined;
let late: ReturnType<typeof setTimeout> | undefined;
let last: { readonly results: Results | undefined; readonly text: string } | undefined;

function run(): void {
  if (!stopButton.disabled) return;
  setRunning(true);
  told.textContent = worker === undefined ? 'Loading the data and the engine …' : 'Running …';
  worker ??= new Worker(new URL('query-worker.js', import.meta.url), { type: 'module' });
  worker.onmessage = (event: MessageEvent<FromWorker>) => take(event.data);
  worker.onerror = () => end('The engine could not be loaded.');
  late = setTimeout(
    () => end(`Ended after ${mostSeconds} seconds without an answer.`),
    mostSeconds * 1_000,
  );
  const message: ToWorker = { triples: new URL(triples, location.href).href, query: editor.text() };
  worker.postMessage(message);
}

/** End the worker, and with it the query; the next one loads the data again. */
function end(message: string): void {
  worker?.terminate();
  worker = undefined;
  setRunning(false);
  told.textContent = message;
}

function take(message: FromWorker): void {
  setRunning(false);
  if (message.kind === 'problem') {
    told.textContent = message.text;
    return;
  }
  if (message.kind === 'triples') show(undefined, message.text, 'Triples, as Turtle');
  else showRows(message.text, message.mostRows);
  told.textContent += ` in ${Math.max(1, Math.round(message.milliseconds))} ms.`;
}

function showRows(text: string, mostRows: number): void {
  const results = JSON.parse(text) as Results;
  const count = results.results?.bindings.length ?? 0;
  if (results.boolean !== undefined) show(results, text, results.boolean ? 'Yes' : 'No');
  else if (count > mostRows) told.textContent = `Over ${mostRows} rows: add LIMIT. Refused`;
  else show(results, text, `${count} ${count === 1 ? 'row' : 'rows'}`);
}

function show(results: Results | undefined, text: string, said: string): void {
  last = { results, text };
  told.textContent = said;
  csvButton.disabled = results?.results === undefined;
  jsonButton.disabled = results === undefined;
  if (results === undefined) {
    const triplesText = document.createElement('pre');
    triplesText.textContent = text;
    answer.replaceChildren(triplesText);
  } else answer.replaceChildren(...(results.results ? resultTable(results, { base, root }) : []));
}

function setRunning(isRunning: boolean): void {
  clearTimeout(late);
  runButton.disabled = isRunning;
  stopButton.disabled = !isRunning;
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

runButton.addEventListener('click', run);
stopButton.addEventListener('click', () => end('Stopped.'));
csvButton.addEventListener('click', () => {
  if (last?.results !== undefined) save('answer.csv', 'text/csv', toCsvText(last.results));
});
jsonButton.addEventListener('click', () => {
  if (last !== undefined) save('answer.json', 'application/sparql-results+json', last.text);
});
for (const use of document.querySelectorAll<HTMLButtonElement>('button.use')) {
  use.hidden = false;
  use.addEventListener('click', () => {
    editor.replace(use.parentElement?.querySelector('pre')?.textContent ?? '');
    section.scrollIntoView({ block: 'start' });
    editor.focus();
  });
}
section.hidden = false;
