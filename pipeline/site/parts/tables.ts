import type { ElementContent } from 'hast';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';

export type Cell = string | Element | readonly ElementContent[];

/** Make a table with a head, the first cell of each row naming it; it scrolls where it is too wide. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  className?: string,
): Element {
  const body = rows.map(([first, ...others]) =>
    h('tr', [
      h('th', { scope: 'row' }, inside(first)),
      ...others.map((cell) => h('td', inside(cell))),
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
