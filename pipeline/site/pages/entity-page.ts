import type { AnyRecord } from '../../core/model.ts';
import { clip, h, plainWords, present, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, labelOf } from '../labels.ts';
import { addressHistory } from '../parts/address-history.ts';
import { citeBox } from '../parts/cite-box.ts';
import { outsideLink } from '../parts/links.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { neighbours } from '../pictures/neighbours.ts';
import { nestedOf, textOf, textsOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { factSection, laterPages, mentionSection, reportTable, saidOf } from './said-pages.ts';
import type { Said } from './said-pages.ts';

/** The pages of an entity: what it is, what is said of it, and every mention in its sentence. */
export function entityPages(site: Site, entity: AnyRecord): Page[] {
  const { dataset } = site;
  const label = labelOf(dataset, entity.id);
  const description = textOf(entity, 'description') ?? `${label}: names, facts and mentions.`;
  const naming = dataset.naming(entity.id).map(({ record }) => record);
  const said = saidOf(dataset, entity, label);
  const first: Page = {
    path: pagePath(entity.id),
    address: entity.id,
    title: label,
    description,
    part: 'names',
    records: [...new Set([entity, ...dataset.plainOf(entity.id), ...naming])],
    trail: [{ name: 'Names', path: 'names/' }],
    main: (view) => mainOf(view, entity, said),
  };
  return [first, ...laterPages(said)];
}

function mainOf(view: View, entity: AnyRecord, said: Said): Element[] {
  const name = textOf(entity, 'name') ?? said.label;
  const description = textOf(entity, 'description');
  return present(
    h('h1', h('bdi', words(name))),
    h('p.kind', kindLabel(entity)),
    description === undefined ? undefined : h('p.lead', { dir: 'auto' }, words(description)),
    reportTable(view, said),
    factSection(view, said),
    relationsOf(view, entity),
    namesOf(entity),
    registerSays(view, entity),
    identifiersOf(entity),
    mentionSection(view, said),
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
