import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeMarked } from '../write-marked.ts';
import type { Consumer, DataFile } from './consumer.ts';
import { riot, tdb2 } from './jena.ts';
import { measureLoads } from './measure-loads.ts';
import { comunica, jsonld, n3, oxigraph } from './javascript.ts';
import { rdflib } from './rdflib.ts';
import { makeReceipt } from './receipt.ts';
import { rapper, serdi } from './redland-and-serd.ts';
import { receiptTable } from './receipt-table.ts';
import { prepareTrial } from './trial.ts';
import { virtuoso } from './virtuoso.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const consumers = [oxigraph, n3, jsonld, comunica, rapper, serdi, rdflib, riot, tdb2, virtuoso];

/**
 * Let independent software read dist. All of it: write the receipt, and its table into the README.
 * Only the fast ones (`--fast`): write nothing, and only say whether they agree. With `--corpus DIR`,
 * nothing is compared: each loads the N-Triples of that dist folder, of any size, and its time is shown.
 */
async function main(words: readonly string[]): Promise<void> {
  const fast = words.includes('--fast');
  const tell = (what: string, milliseconds: number): void =>
    console.log(`${(milliseconds / 1_000).toFixed(2).padStart(7)} s  ${what}`);
  const chosen = consumers.filter(({ pace }) => !fast || pace === 'fast');
  const corpus = words.indexOf('--corpus');
  if (corpus !== -1) return showLoads(chosen, words[corpus + 1] ?? `${root}dist`);
  const trial = await prepareTrial(`${root}dist`, tell);
  const receipt = await makeReceipt(chosen, trial);
  console.log(`\n${receiptTable(receipt)}`);
  if (fast) return;
  const folder = `${root}source/receipts`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${receipt.canonicalHash}.json`, `${JSON.stringify(receipt, null, 2)}\n`);
  writeMarked(`${root}README.md`, 'receipt', receiptTable(receipt));
  console.log(`source/receipts/${receipt.canonicalHash}.json; \`make\` copies it into dist`);
}

async function showLoads(chosen: readonly Consumer[], dist: string): Promise<void> {
  const path = join(dist, 'dataset.nt');
  const statements = readFileSync(path).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  console.log(`${path}: ${statements} statements`);
  const file: DataFile = { path, name: 'dataset.nt', format: 'ntriples' };
  await measureLoads(chosen, { file, statements }, ({ name, seconds, statementsPerSecond }) =>
    console.log(`${seconds.toFixed(2).padStart(7)} s  ${statementsPerSecond}/s  ${name}`),
  );
}

// What was started ends with this process, also when a person ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
