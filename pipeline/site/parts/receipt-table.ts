import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import type { Consumer } from '../read-receipt.ts';
import { plainTable } from './tables.ts';

/** Show what software read the data: how many statements it found in each file, and its answers. */
export function receiptTable(consumers: readonly Consumer[]): Element[] {
  if (consumers.length === 0) {
    return [h('p', 'Nobody has let stores and parsers read this very data yet.')];
  }
  const read = consumers.flatMap((consumer) => consumer.files.map(({ file }) => file));
  const files = [...new Set(read)].sort();
  const rows = consumers.map(({ name, from, version, files: found, queries }) => [
    [h('span', name), h('span.seen', ` ${version} (${from})`)],
    queries === undefined ? '' : `${queries.equal} of ${queries.asked} equal`,
    ...files.map((file) => {
      const one = found.find((those) => those.file === file);
      return one === undefined ? '–' : String(one.statements);
    }),
  ]);
  const notes = consumers.flatMap(({ name, note }) =>
    note === undefined ? [] : [h('p.seen', `${name}: ${note}.`)],
  );
  return [
    h(
      'p',
      'Stores and parsers that share no code with us read these files. Each cell is the number of statements found, the same as ours; a dash is not tried. The answers to the questions were compared row by row.',
    ),
    h('div.bleed', plainTable(['Software', 'Answers', ...files], rows, 'receipt')),
    ...notes,
  ];
}
