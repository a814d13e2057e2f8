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
  const widths = head.map((text, at) =>
    Math.max(text.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const notes = consumers.flatMap(({ name, note }) =>
    note === undefined ? [] : [`${name}: ${note}.`],
  );
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n\n${notes.join(' ')}\n`;
}

function statementsOf({ files }: ConsumerReceipt, name: string): string {
  const found = files.find(({ file }) => file === name);
  return found === undefined ? 'not tested' : String(found.statements);
}
