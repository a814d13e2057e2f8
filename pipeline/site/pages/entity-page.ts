import type { AnyRecord } from '../../core/model.ts';
import { clip, h, plainWords, present, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, labelOf } from '../labels.ts';
import { addressHistory } from '../parts/address-history.ts';
import { citeBox } from '../parts/cite-box.ts';
import { factTable } from '../parts/fact-table.ts';
import { outsideLink } from '../parts/links.ts';
import { mentionList } from '../parts/mention-list.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { neighbours } from '../pictures/neighbours.ts';
import { nestedOf, textOf, textsOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';

/** So many sentences stand on an entity's page; the others have pages of their own. */
const mentionsShown = 40;

/** The pages of an entity: what it is, what is said of it, and every mention in its sentence. */
export function entityPages(site: Site, entity: AnyRecord): Page[] {
  const { dataset } = site;
  const label = labelOf(dataset, entity.id);
  const description = textOf(entity, 'description') ?? `${label}: names, facts and mentions.`;
  const naming = dataset.naming(entity.id).map(({ record }) => record);
  const first: Page = {
    path: pagePath(entity.id),
    address: entity.id,
    title: label,
    description,
    part: 'names',
    records: [...new Set([entity, ...dataset.plainOf(entity.id), ...naming])],
    trail: [{ name: 'Names', path: 'names/' }],
    main: (view) => mainOf(view, entity, label),
  };
  return [first, ...laterPages(site, entity, label)];
}

function laterPages({ dataset }: Site, entity: AnyRecord, label: string): Page[] {
  const mentions = dataset.mentionsOf(entity.id);
  const pages: Page[] = [];
  for (let from = mentionsShown; from < mentions.length; from += mentionsShown) {
    const shown = mentions.slice(from, from + mentionsShown);
    const range = `${from + 1} to ${from + shown.length} of ${mentions.length}`;
    pages.push({
      path: `${pagePath(entity.id)}mentions/${from / mentionsShown + 1}/`,
      title: `${clip(label, 80)}: mentions ${range}`,
      description: `${clip(label, 80)} in the words of the reports, mentions ${range}.`,
      part: 'names',
      trail: [
        { name: 'Names', path: 'names/' },
        { name: label, path: pagePath(entity.id) },
      ],
      main: (view) => [
        h('h1', h('bdi', words(clip(label, 200)))),
        h('h2', `Mentions ${range}`),
        mentionList(view, shown),
        moreMentions(view, entity.id, from / mentionsShown + 1),
      ],
    });
  }
  return pages;
}

function mainOf(view: View, entity: AnyRecord, label: string): Element[] {
  const { dataset } = view;
  const name = textOf(entity, 'name') ?? label;
  const description = textOf(entity, 'description');
  const mentions = dataset.mentionsOf(entity.id);
  const shown = mentions.slice(0, mentionsShown);
  return present(
    h('h1', h('bdi', words(name))),
    h('p.kind', kindLabel(entity)),
    description === undefined ? undefined : h('p.lead', { dir: 'auto' }, words(description)),
    factTable(view, entity),
    relationsOf(view, entity),
    namesOf(entity),
    registerSays(view, entity),
    identifiersOf(entity),
    h('section', [
      h(
        'h2',
        dataset.ofKind('report').length > 1
          ? 'In the words of the reports'
          : 'In the words of the report',
      ),
      mentions.length === 0
        ? h('p', 'No paragraph names it.')
        : h('p', counted(mentions.length, 'mention')),
      mentions.length === 0 ? '' : mentionList(view, shown),
      moreMentions(view, entity.id, 1),
    ]),
    addressHistory(view, entity.id),
    citeBox(view, entity.id),
  );
}

/** How it stands to others, drawn; the facts above say the same in words. */
function relationsOf(view: View, entity: AnyRecord): Element | undefined {
  const picture = neighbours(view, entity.id);
  return picture && h('section', [h('h2', 'Relations'), picture]);
}

/** What the register says beyond names and links. */
function registerSays(view: View, entity: AnyRecord): Element | undefined {
  const elsewhere = ['name', 'alternateName', 'description', 'sameAs', 'url', 'inDefinedTermSet'];
  const table = recordTable(view, entity, elsewhere);
  return table && h('section', [h('h2', 'From the register'), table]);
}

function moreMentions(view: View, entity: string, page: number): Element {
  const count = view.dataset.mentionsOf(entity).length;
  if (count <= page * mentionsShown) return h('p');
  const path = `${pagePath(entity)}mentions/${page + 1}/`;
  return h(
    'p',
    h('a', { href: view.to(path) }, `Further mentions, from ${page * mentionsShown + 1}`),
  );
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}.`;
}

function namesOf(entity: AnyRecord): Element | undefined {
  const names = nestedOf(entity, 'hasName').filter(
    (name) => textOf(name, 'nameForm') !== 'preferred',
  );
  if (names.length === 0) return undefined;
  const rows = names.map((name) => {
    const seenIn = textOf(name, 'seenIn');
    return h('tr', { id: name.id.split('#')[1] }, [
      h('th', { scope: 'row' }, h('bdi', words(textOf(name, 'value') ?? ''))),
      h('td', textOf(name, 'nameForm') ?? ''),
      h('td.seen', seenIn === undefined ? 'in the report' : seen(seenIn)),
    ]);
  });
  return h('section', [
    h('h2', 'Other names'),
    h('table', [header(['Name', 'Form', 'Seen']), h('tbody', rows)]),
  ]);
}

function seen(place: string): Element {
  return /^https?:/.test(place)
    ? outsideLink(place, clip(place, 60))
    : h('span', plainWords(place));
}

function header(names: readonly string[]): Element {
  return h(
    'thead',
    h(
      'tr',
      names.map((name) => h('th', { scope: 'col' }, name)),
    ),
  );
}

function identifiersOf(entity: AnyRecord): Element | undefined {
  const identifiers = nestedOf(entity, 'identifier');
  const same = textsOf(entity, 'sameAs');
  if (identifiers.length === 0 && same.length === 0) return undefined;
  const rows = identifiers.map((identifier) => {
    const value = textOf(identifier, 'value') ?? '';
    const page = textOf(identifier, 'linkedPage');
    return h('tr', { id: identifier.id.split('#')[1] }, [
      h('th', { scope: 'row' }, words(textOf(identifier, 'propertyID') ?? '')),
      h('td', page === undefined ? h('bdi', words(value)) : outsideLink(page, value)),
      h('td.seen', seen(textOf(identifier, 'seenIn') ?? 'not recorded')),
    ]);
  });
  return h('section', [
    h('h2', 'Elsewhere'),
    h('table', [header(['Scheme', 'Identifier', 'Seen']), h('tbody', rows)]),
  ]);
}
