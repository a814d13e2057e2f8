import { clip, s } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import type { View } from '../view.ts';
import { drawing, label, linked, tenth } from './drawing.ts';
import { relationsOf } from './relations.ts';
import type { Relation } from './relations.ts';

const width = 640;
const rowHeight = 36;
const mostNeighbours = 24;

/** Draw a thing between what points to it, on the left, and what it points to, on the right. */
export function neighbours(view: View, thing: string): Element | undefined {
  const naming = new Set(view.dataset.naming(thing).map(({ record }) => record));
  const relations = [...naming]
    .flatMap(relationsOf)
    .filter(({ from, to }) => (from === thing) !== (to === thing))
    .slice(0, mostNeighbours);
  if (relations.length === 0) return undefined;
  const left = relations.filter(({ to }) => to === thing);
  const right = relations.filter(({ from }) => from === thing);
  const rows = Math.max(left.length, right.length);
  const name = labelOf(view.dataset, thing);
  const about = {
    id: 'relations',
    title: `Relations of ${clip(name, 80)}`,
    description: relations.map((relation) => inWords(view, relation)).join('; '),
    width,
    height: rows * rowHeight + 16,
  };
  const middle = about.height / 2;
  return drawing(about, [
    ...left.map((relation, row) =>
      branch(view, relation, { y: rowAt(row, left.length, rows), middle, side: -1 }),
    ),
    ...right.map((relation, row) =>
      branch(view, relation, { y: rowAt(row, right.length, rows), middle, side: 1 }),
    ),
    label(clip(name, 22), { x: width / 2, y: middle + 4, anchor: 'middle', className: 'centre' }),
  ]);
}

function inWords(view: View, { from, to, label: said }: Relation): string {
  return `${labelOf(view.dataset, from)}, ${said}: ${labelOf(view.dataset, to)}`;
}

/** The shorter side stands in the middle. */
function rowAt(row: number, count: number, rows: number): number {
  return 8 + (row + 0.5 + (rows - count) / 2) * rowHeight;
}

interface Branch {
  readonly y: number;
  readonly middle: number;
  /** To the left or to the right of the thing. */
  readonly side: -1 | 1;
}

function branch(view: View, relation: Relation, { y, middle, side }: Branch): Element {
  const other = side === -1 ? relation.from : relation.to;
  const centre = width / 2;
  const [inner, bend, outer] = [centre + side * 78, centre + side * 100, centre + side * 122];
  const [start, end] = [tenth(middle), tenth(y)];
  const anchor = side === -1 ? 'end' : 'start';
  const x = outer + side * 6;
  return linked(view.href(other), [
    s('rect', {
      class: 'hit',
      x: side === -1 ? 0 : outer,
      y: tenth(y - rowHeight / 2),
      width: centre - 122,
      height: rowHeight,
    }),
    s('path', {
      class: 'edge',
      d: `M${inner} ${start}C${bend} ${start} ${bend} ${end} ${outer} ${end}`,
    }),
    label(clip(relation.label, 32), { x, y: y - 4, anchor, className: 'tick' }),
    label(clip(labelOf(view.dataset, other), 32), { x, y: y + 11, anchor }),
  ]);
}
