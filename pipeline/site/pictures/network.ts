import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { clip, s } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import type { View } from '../view.ts';
import { drawing, label, linked, tenth } from './drawing.ts';
import type { Relation } from './relations.ts';

interface Node {
  readonly id: string;
  readonly degree: number;
  x: number;
  y: number;
}

/** Where there are more, those with most relations are drawn; the table has all. */
const mostNodes = 60;
const width = 960;
const steps = 300;

/** Draw things and their relations as a network, laid out by forces from fixed places. */
export function network(view: View, relations: readonly Relation[]): Element {
  const nodes = layOut(relations);
  const lowest = Math.min(...nodes.map(({ y }) => y)) - 30;
  for (const node of nodes) node.y -= lowest;
  const height = Math.max(...nodes.map(({ y }) => y)) + 20;
  const places = new Map(nodes.map((node) => [node.id, node]));
  const edges = relations.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return [];
    const ends = { x1: tenth(a.x), y1: tenth(a.y), x2: tenth(b.x), y2: tenth(b.y) };
    return [s('line', { class: 'edge', ...ends })];
  });
  const description = `${nodes.length} things and ${edges.length} relations between them; the table below lists them.`;
  const about = { id: 'network', title: 'Network of what is related', description, width, height };
  return drawing({ ...about, isWide: true }, [
    ...edges,
    ...nodes.map((node) => nodeMark(view, node)),
  ]);
}

function nodeMark(view: View, { id, degree, x, y }: Node): Element {
  const radius = tenth(3 + Math.sqrt(degree) * 1.6);
  const anchor = x > width - 100 ? 'end' : x < 100 ? 'start' : 'middle';
  const place = { cx: tenth(x), cy: tenth(y) };
  return linked(view.href(id), [
    s('circle', { class: 'hit', ...place, r: 14 }),
    s('circle', { class: 'node', ...place, r: radius }),
    label(clip(labelOf(view.dataset, id), 26), { x, y: y - radius - 4, anchor, className: 'halo' }),
  ]);
}

function layOut(relations: readonly Relation[]): Node[] {
  const nodes = startPlaces(relations);
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
        .distance(72),
    )
    .force('charge', forceManyBody().strength(-260))
    .force('x', forceX(centre).strength(0.1))
    .force('y', forceY(centre).strength(0.07))
    .force('collide', forceCollide(34))
    .stop();
  simulation.tick(steps);
  for (const node of nodes) node.x = Math.min(Math.max(node.x, 14), width - 14);
  return nodes;
}

/** The most related first, on a spiral: the same places each time. */
function startPlaces(relations: readonly Relation[]): Node[] {
  const degrees = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const sorted = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, mostNodes).map(([id, degree], index) => {
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    const away = 18 * Math.sqrt(index + 1);
    const centre = width / 2;
    return { id, degree, x: centre + away * Math.cos(angle), y: centre + away * Math.sin(angle) };
  });
}
