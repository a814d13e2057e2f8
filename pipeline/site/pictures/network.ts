import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { s } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import type { View } from '../view.ts';
import { drawing, label, linked, tenth } from './drawing.ts';
import { labelLines } from './label-lines.ts';
import type { Relation } from './relations.ts';
import { separate } from './separate.ts';
import type { Box } from './separate.ts';

interface Node extends Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly radius: number;
}

/** Where there are more, those with most relations are drawn; the table has all. */
const mostNodes = 60;
const width = 960;
const steps = 300;

const lineHeight = 13;

/** Draw things and their relations as a network, laid out by forces from fixed places. */
export function network(view: View, relations: readonly Relation[]): Element {
  const nodes = layOut(view, relations);
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2)) - 6;
  for (const node of nodes) node.y -= top;
  const height = Math.max(...nodes.map((node) => node.y + node.height / 2)) + 6;
  const places = new Map(nodes.map((node) => [node.id, node]));
  const drawn = new Set<string>();
  const edges = relations.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    const key = [from, to].sort().join('\n');
    if (a === undefined || b === undefined || drawn.has(key)) return [];
    drawn.add(key);
    const ends = { x1: tenth(a.x), y1: dotY(a), x2: tenth(b.x), y2: dotY(b) };
    return [s('line', { class: 'edge', ...ends })];
  });
  const description = `${nodes.length} things and how they are related; the table below lists each relation.`;
  const about = { id: 'network', title: 'Network of what is related', description, width, height };
  return drawing({ ...about, isWide: true }, [
    ...edges,
    ...nodes.map((node) => nodeMark(view, node)),
  ]);
}

/** The dot stands at the foot of its box, the name above it. */
function dotY({ y, height, radius }: Node): number {
  return tenth(y + height / 2 - radius - 3);
}

function nodeMark(view: View, node: Node): Element {
  const { id, radius, x, lines } = node;
  const cy = dotY(node);
  const place = { cx: tenth(x), cy };
  return linked(view.href(id), [
    s('circle', { class: 'hit', ...place, r: 14 }),
    s('circle', { class: 'node', ...place, r: tenth(radius) }),
    ...lines.map((line, nth) => {
      const y = cy - radius - 4 - (lines.length - 1 - nth) * lineHeight;
      return label(line, { x, y, anchor: 'middle', className: 'halo' });
    }),
  ]);
}

function layOut(view: View, relations: readonly Relation[]): Node[] {
  const nodes = startPlaces(view, relations);
  const known = new Set(nodes.map(({ id }) => id));
  const links = relations
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to }) => ({ source: from, target: to }));
  const centre = width / 2;
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(80),
    )
    .force('charge', forceManyBody().strength(-320))
    .force('x', forceX(centre).strength(0.06))
    .force('y', forceY(centre).strength(0.1))
    .force('collide', forceCollide(40))
    .stop();
  simulation.tick(steps);
  separate(nodes, width);
  return nodes;
}

/** The most related first, on a spiral: the same places each time. */
function startPlaces(view: View, relations: readonly Relation[]): Node[] {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const sorted = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, mostNodes).map(([id, degree], index) => {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const away = 18 * Math.sqrt(index + 1);
    const centre = width / 2;
    const place = { x: centre + away * Math.cos(angle), y: centre + away * Math.sin(angle) };
    return { id, ...place, ...sizeOf(labelLines(labelOf(view.dataset, id)), degree) };
  });
}

/** The room that a dot and its name take; a letter is about 5.6 wide. */
function sizeOf(lines: readonly string[], degree: number) {
  const radius = 3 + Math.sqrt(degree) * 1.6;
  const longest = Math.max(...lines.map(({ length }) => length));
  const height = lines.length * lineHeight + 2 * radius + 10;
  return { lines, radius, width: Math.max(longest * 5.6, 2 * radius) + 10, height };
}
