import type { AnyRecord } from '../../core/model.ts';
import { clip, h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, typeLabel } from '../labels.ts';
import { thingLink } from '../parts/links.ts';
import { hasSeveralReports, reportOf } from '../parts/report-of.ts';
import { textOf, typesOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { groupBy } from '../../core/group-by.ts';

/** So many names stand on one page. */
const namesShown = 100;

/** The lists of names: one a kind of thing, cut into pages, and their overview. */
export function namesPages({ dataset }: Site): Page[] {
  const listed = [
    ...dataset.ofKind('entity'),
    ...dataset.ofKind('variable'),
    ...dataset.ofKind('period'),
  ];
  const kinds = groupBy(listed, (entity) => typesOf(entity)[0] ?? 'Thing');
  const sorted = [...kinds].sort(([a], [b]) => (typeLabel(a) < typeLabel(b) ? -1 : 1));
  for (const [, entities] of sorted) sortByName(entities);
  return [overview(sorted), ...sorted.flatMap(([type, entities]) => kindPages(type, entities))];
}

/** Without a locale: by code point, capitals and small letters together. */
function sortByName(entities: AnyRecord[]): void {
  const keyed = entities.map((entity) => [nameKey(entity), entity] as const);
  keyed.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
  keyed.forEach(([, entity], at) => (entities[at] = entity));
}

function nameKey(entity: AnyRecord): string {
  const name = textOf(entity, 'name') ?? entity.id;
  return `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}\n${entity.id}`;
}

function slugOf(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

const namesOnOverview = 40;

function overview(kinds: readonly (readonly [string, readonly AnyRecord[]])[]): Page {
  return {
    path: 'names/',
    title: 'Names',
    description: 'Everything that the reports name, kind by kind.',
    part: 'names',
    main: (view) => [
      h('h1', 'Names'),
      h('p.lead', 'Everything that the reports name and the register knows, kind by kind.'),
      ...kinds.map(([type, entities]) => {
        const path = `names/${slugOf(type)}/`;
        const shown = entities.slice(
          0,
          Math.max(4, Math.floor((namesOnOverview * 4) / kinds.length)),
        );
        const rest = entities.length - shown.length;
        return h('section.kind-list', [
          h('h2', h('a', { href: view.to(path) }, typeLabel(type))),
          h('ul.names', [
            ...shown.map(({ id }) => h('li', clippedLink(view, id))),
            rest > 0 ? h('li', h('a', { href: view.to(path) }, `and ${rest} more`)) : '',
          ]),
        ]);
      }),
    ],
  };
}

function clippedLink(view: View, address: string): Element {
  const label = labelOf(view.dataset, address);
  return h('a', { href: view.href(address) }, h('bdi', words(clip(label, 80))));
}

function kindPages(type: string, entities: readonly AnyRecord[]): Page[] {
  const pages = Math.ceil(entities.length / namesShown);
  return Array.from({ length: pages }, (_, page) => {
    const from = page * namesShown;
    const shown = entities.slice(from, from + namesShown);
    const path = pathOf(type, page);
    const range = `${from + 1} to ${from + shown.length} of ${entities.length}`;
    const title = pages === 1 ? typeLabel(type) : `${typeLabel(type)}, ${range}`;
    return {
      path,
      title,
      description: `${title}: names in the reports.`,
      part: 'names' as const,
      trail: [{ name: 'Names', path: 'names/' }],
      ...(page > 0 && { previous: { name: 'Previous names', path: pathOf(type, page - 1) } }),
      ...(page + 1 < pages && { next: { name: 'Next names', path: pathOf(type, page + 1) } }),
      main: (view: View) => [h('h1', title), nameTable(view, shown)],
    };
  });
}

function pathOf(type: string, page: number): string {
  return page === 0 ? `names/${slugOf(type)}/` : `names/${slugOf(type)}/${page + 1}/`;
}

function nameTable(view: View, entities: readonly AnyRecord[]): Element {
  const rows = entities.map((entity) => {
    const mentions = view.dataset.mentionsOf(entity.id).length;
    return h('li', [
      thingLink(view, entity.id),
      mentions === 0 ? '' : h('span.count', ` ${mentions}${spread(view, entity)}`),
      h('span.about', ` ${clip(textOf(entity, 'description') ?? '', 120)}`),
    ]);
  });
  return h('ul.name-list', rows);
}

/** In how many reports a name stands, where there are several. */
function spread({ dataset }: View, { id }: AnyRecord): string {
  if (!hasSeveralReports(dataset)) return '';
  const reports = new Set(dataset.mentionsOf(id).map((mention) => reportOf(dataset, mention)));
  return ` in ${reports.size} ${reports.size === 1 ? 'report' : 'reports'}`;
}
