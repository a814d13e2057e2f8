import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { sourceOf, thingLink } from '../parts/links.ts';
import { plainTable } from '../parts/tables.ts';
import { network } from '../pictures/network.ts';
import { allRelations } from '../pictures/relations.ts';
import type { Relation } from '../pictures/relations.ts';
import type { Page, Site, View } from '../view.ts';

/** So many relations stand on one page. */
const shown = 45;

/** The network of what is related, drawn, and each relation in tables, page after page. */
export function networkPages({ dataset }: Site): Page[] {
  const relations = allRelations(dataset);
  const pages = Math.max(1, Math.ceil(relations.length / shown));
  return Array.from({ length: pages }, (_, page) => {
    const rows = relations.slice(page * shown, (page + 1) * shown);
    const range = `${page * shown + 1} to ${page * shown + rows.length} of ${relations.length}`;
    const title = page === 0 ? 'Network' : `Relations ${range}`;
    return {
      path: pathOf(page),
      title,
      description: 'The things that the reports relate to each other.',
      part: 'pictures' as const,
      trail: [{ name: 'Pictures', path: 'pictures/' }],
      ...(page > 0 && { previous: { name: 'Previous relations', path: pathOf(page - 1) } }),
      ...(page + 1 < pages && { next: { name: 'Further relations', path: pathOf(page + 1) } }),
      main: (view: View) => [
        h('h1', title),
        ...(relations.length === 0 ? [h('p', 'The data relates nothing yet.')] : []),
        ...(relations.length > 0 && page === 0 ? [network(view, relations)] : []),
        ...(rows.length === 0 ? [] : [h('h2', `Relations ${range}`), relationTable(view, rows)]),
      ],
    };
  });
}

function pathOf(page: number): string {
  return page === 0 ? 'pictures/network/' : `pictures/network/${page + 1}/`;
}

function relationTable(view: View, relations: readonly Relation[]): Element {
  const rows = relations.map(({ from, to, label, record }) => [
    [thingLink(view, from)],
    [h('a', { href: view.href(record.id) }, label)],
    [thingLink(view, to)],
    sourceOf(view, record),
  ]);
  return plainTable(['From', 'How', 'To', 'Where it stands'], rows);
}
