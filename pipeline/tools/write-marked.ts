import { readFileSync, writeFileSync } from 'node:fs';
import { columnWidths, padCells } from '../core/columns.ts';

/** Replace what stands in a Markdown text between `<!-- name -->` and `<!-- end of name -->`. */
export function replaceMarked(text: string, name: string, part: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- end of ${name} -->)`);
  if (!marked.test(text)) throw new Error(`The marks of ${name} are missing`);
  return text.replace(marked, (_, open: string, close: string) => `${open}\n${part}\n${close}`);
}

/** Replace the marked part of a file. */
export function writeMarked(path: string, name: string, part: string): void {
  writeFileSync(path, replaceMarked(readFileSync(path, 'utf8'), name, part));
}

/** Show rows as a table in Markdown, each column as wide as its widest cell. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columnWidths([head, ...rows]).map((width) => Math.max(3, width));
  const line = (cells: readonly string[]): string => `| ${padCells(cells, widths).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
