import type { ElementContent } from 'hast';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';

export type Cell = string | Element | readonly ElementContent[];

/** Columns whose cells are short, and are not broken over lines. */
const unbroken: ReadonlySet<string> = new Set(['When', 'Size', 'Holds', 'How many', 'Meant as']);

/** Make a table with a head, the first cell of each row naming it; it scrolls where it is too wide. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  className?: string,
): Element {
  const classes = head.map((name) => (unbroken.has(name) ? 'nowrap' : undefined));
  const body = rows.map(([first, ...others]) =>
    h('tr', [
      h('th', { scope: 'row', class: classes[0] }, inside(first)),
      ...others.map((cell, nth) => h('td', { class: classes[nth + 1] }, inside(cell))),
    ]),
  );
  const names = head.map((name) => h('th', { scope: 'col' }, name));
  const table = h('table', { class: className }, [h('thead', h('tr', names)), h('tbody', body)]);
  return h(
    'div.wide',
    { tabindex: '0', role: 'group', 'aria-label': `Table: ${head.join(', ')}` },
    [table],
  );
}

function inside(cell: Cell | undefined): (ElementContent | string)[] {
  if (cell === undefined) return [];
  if (typeof cell === 'string') return [cell];
  return 'type' in cell ? [cell] : [...cell];
}
