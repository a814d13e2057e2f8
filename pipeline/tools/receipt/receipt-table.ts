import { markdownTable } from '../write-marked.ts';
import type { ConsumerReceipt, Receipt } from './receipt.ts';

/** Show a receipt as a table in Markdown: what read which files, and how many answers were equal. */
export function receiptTable({ consumers }: Receipt): string {
  const files = [
    ...new Set(consumers.flatMap((consumer) => consumer.files.map(({ file }) => file))),
  ];
  const head = ['software', 'version', ...files.map((file) => `\`${file}\``), 'queries'];
  const rows = consumers.map((consumer) => [
    consumer.name,
    `${consumer.version} (${consumer.from})`,
    ...files.map((file) => statementsOf(consumer, file)),
    consumer.queries === undefined
      ? ''
      : `${consumer.queries.equal} of ${consumer.queries.asked} equal`,
  ]);
  const notes = consumers.flatMap(({ name, note }) =>
    note === undefined ? [] : [`${name}: ${note}.`],
  );
  return `${markdownTable(head, rows)}\n\n${notes.join(' ')}\n`;
}

function statementsOf({ files }: ConsumerReceipt, name: string): string {
  const found = files.find(({ file }) => file === name);
  return found === undefined ? 'not tested' : String(found.statements);
}
