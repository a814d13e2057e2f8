import { columnWidths, padCells } from '../core/columns.ts';

/** A term in SPARQL 1.1 Query Results JSON Format. */
interface Term {
  readonly type: string;
  readonly value: string;
  readonly datatype?: string;
}

/** An answer in SPARQL 1.1 Query Results JSON Format. */
export interface Results {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] };
}

/** Show an answer as columns for a terminal; addresses below the base are shown without it. */
export function showRows({ head, boolean, results }: Results, base: string): string {
  if (boolean !== undefined) return `${boolean ? 'yes' : 'no'}\n`;
  const names = head.vars ?? [];
  const rows = (results?.bindings ?? []).map((row) => names.map((name) => cell(row[name], base)));
  const widths = columnWidths([names, ...rows]).map((width) => Math.min(widest, width));
  const line = (cells: readonly string[]): string => padCells(cells, widths).join('  ').trimEnd();
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  const rule = widths.map((width) => '-'.repeat(width));
  return `${[line(names), line(rule), ...rows.map(line)].join('\n')}\n\n${count}\n`;
}

/** A column is no wider; longer text runs on, since nothing is cut. */
const widest = 60;

function cell(term: Term | undefined, base: string): string {
  if (term === undefined) return '';
  const { type, value } = term;
  if (type === 'uri') return value.startsWith(base) ? value.slice(base.length) : `<${value}>`;
  return value.replace(/\s+/g, ' ');
}
