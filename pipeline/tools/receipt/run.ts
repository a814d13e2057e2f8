import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { riot, tdb2 } from './jena.ts';
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
 * Only the fast ones (`--fast`): write nothing, and only say whether they agree.
 */
async function main(words: readonly string[]): Promise<void> {
  const fast = words.includes('--fast');
  const tell = (what: string, milliseconds: number): void =>
    console.log(`${(milliseconds / 1_000).toFixed(2).padStart(7)} s  ${what}`);
  const trial = await prepareTrial(`${root}dist`, tell);
  const chosen = consumers.filter(({ pace }) => !fast || pace === 'fast');
  const receipt = await makeReceipt(chosen, trial);
  console.log(`\n${receiptTable(receipt)}`);
  if (fast) return;
  const folder = `${root}source/receipts`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${receipt.canonicalHash}.json`, `${JSON.stringify(receipt, null, 2)}\n`);
  writeTable(`${root}README.md`, receiptTable(receipt));
  console.log(`source/receipts/${receipt.canonicalHash}.json; \`make\` copies it into dist`);
}

/** Replace what stands between the two marks. */
function writeTable(path: string, table: string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  const marked = /(<!-- receipt -->\n)[^]*?(<!-- end of receipt -->)/;
  writeFileSync(path, text.replace(marked, `$1\n${table}\n$2`));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
