import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { format } from 'prettier';
import type { SourceEntity, SourceRegister } from '../core/schema-types.ts';
import { slug } from '../core/slug.ts';
import { courts, international, laws } from './starters/other-tables.ts';
import { policeForces } from './starters/police-table.ts';
import { withChanges } from './starters/with-changes.ts';
import type { Table } from './starters/table.ts';
import { ukGovernment } from './starters/uk-tables.ts';

const require = createRequire(import.meta.url);
const countryPackage = 'i18n-iso-countries';
const subdivisionPackage = 'iso-3166';

type Link = NonNullable<SourceEntity['links']>[number];
type Name = NonNullable<SourceEntity['names']>[number];

/** Make the starter registers, by name: from packages, and from tables that say where they were seen. */
export async function makeStarters(): Promise<ReadonlyMap<string, string>> {
  const starters: Readonly<Record<string, SourceRegister>> = {
    countries: { kind: 'place', entities: countries() },
    states: { kind: 'place', entities: states() },
    'uk-places': { kind: 'place', entities: ukPlaces() },
    'uk-police': bodies(policeForces, 'GovernmentOrganization'),
    'uk-government': bodies(ukGovernment, 'GovernmentOrganization'),
    courts: bodies(courts, 'GovernmentOrganization'),
    international: bodies(international),
    laws: { kind: 'legislation', entities: laws.flatMap((table) => readTable(table)) },
  };
  const all = Object.values(starters).flatMap(({ entities }) => entities);
  const claims = new Map<string, number>();
  for (const { name, names = [] } of all) {
    for (const each of [{ name }, ...names])
      claims.set(each.name, (claims.get(each.name) ?? 0) + 1);
  }
  const texts = Object.entries(starters).map(async ([name, register]) => {
    const entities = register.entities.map((entity) => withShared(entity, claims));
    const json = JSON.stringify({ ...register, entities });
    return [name, await format(json, { parser: 'json', printWidth: 100 })] as const;
  });
  return new Map(await Promise.all(texts));
}

/** A form that two entities claim is linked to neither. */
function withShared(entity: SourceEntity, claims: ReadonlyMap<string, number>): SourceEntity {
  if (entity.names === undefined) return entity;
  const names = entity.names.map((name) =>
    (claims.get(name.name) ?? 0) > 1 ? { ...name, shared: true } : name,
  );
  return { ...entity, names };
}

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function toLink(scheme: string, value: string, seenIn: string): Link {
  return { scheme, value, as: 'identifier', seenIn, certainty: 'exact' };
}

function toNames(forms: readonly string[]): { names?: Name[] } {
  const names = forms.map((name): Name => ({
    name,
    form: /^\P{Ll}{2,8}$/u.test(name) || /^[A-Z][a-z]?[A-Z]{1,4}$/.test(name) ? 'acronym' : 'other',
  }));
  return names.length === 0 ? {} : { names };
}

/** Names that mean something else as often: another state, a city, a person. */
const ambiguous: ReadonlySet<string> = new Set([
  'Chad',
  'Georgia',
  'Jordan',
  'New York',
  'Victoria',
  'Washington',
  'York',
]);

function countries(): SourceEntity[] {
  const { countries: named } = require(`${countryPackage}/langs/en.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  const codes = require(`${countryPackage}/codes.json`) as readonly (readonly string[])[];
  const seenIn = `npm ${countryPackage}@${versionOf(countryPackage)}`;
  return codes.flatMap(([alpha2 = '', alpha3 = '', numeric = '']) => {
    const forms = [named[alpha2] ?? []].flat().filter((form) => !/[,(]|^Great Britain$/.test(form));
    const [name, ...others] = forms;
    if (name === undefined || ambiguous.has(name)) return [];
    const links = [
      toLink('ISO 3166-1 alpha-2', alpha2, seenIn),
      toLink('ISO 3166-1 alpha-3', alpha3, seenIn),
      toLink('ISO 3166-1 numeric', numeric, seenIn),
    ];
    return [{ id: slug(name), name, class: 'Country' as const, ...toNames(others), links }];
  });
}

/** Nations, counties and council areas; one that bears the name of a country or another area is left out. */
function ukPlaces(): SourceEntity[] {
  const seenIn = `npm ${subdivisionPackage}@${versionOf(subdivisionPackage)}`;
  const taken = new Set<string>();
  return iso31662.flatMap(({ code, name }) => {
    if (!code.startsWith('GB-') || /^GB-(?:UKM|EAW)$/.test(code) || /[[,(]/.test(name)) return [];
    if (taken.has(name) || ambiguous.has(name)) return [];
    taken.add(name);
    const links = [toLink('ISO 3166-2', code, seenIn)];
    return [{ id: slug(name), name, class: 'AdministrativeArea' as const, links }];
  });
}

/** States and provinces of the US, Canada and Australia; those that are listed as countries are left out. */
function states(): SourceEntity[] {
  const seenIn = `npm ${subdivisionPackage}@${versionOf(subdivisionPackage)}`;
  const taken = new Set([...countries(), ...ukPlaces()].map(({ name }) => name));
  return iso31662.flatMap(({ code, name }) => {
    if (!/^(?:US|CA|AU)-/.test(code) || ambiguous.has(name) || taken.has(name)) return [];
    if (/Islands?$|[[,(]/.test(name)) return [];
    const links = [toLink('ISO 3166-2', code, seenIn)];
    return [{ id: slug(name), name, class: 'AdministrativeArea' as const, links }];
  });
}

/** Bodies and laws whose name became more exact keep their address. */
const ids: Readonly<Record<string, string>> = {
  'Freedom of Information Act of the United States': 'freedom-of-information-act',
  'Hampshire and Isle of Wight Constabulary': 'hampshire-constabulary',
};

function bodies(tables: readonly Table[], kind?: 'GovernmentOrganization'): SourceRegister {
  const entities = tables.flatMap((table) => readTable(table));
  return {
    kind: 'organisation',
    entities: withChanges(entities).map(({ id, name, ...rest }) => ({
      ...(id !== undefined && { id }),
      name,
      ...(kind !== undefined && { class: kind }),
      ...rest,
    })),
  };
}

function readTable({ scheme, seenIn, page, about, rows }: Table): SourceEntity[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [forms = '', value, slugOfPage] = row.split(' | ');
      const [name = '', ...others] = forms.split('; ');
      const links: Link[] = [];
      if (value !== undefined && scheme !== undefined && seenIn !== undefined) {
        links.push(toLink(scheme, value, seenIn));
        if (page !== undefined && slugOfPage !== undefined) {
          links.push({
            scheme: 'govuk-organisation-page',
            url: `${page}${slugOfPage}`,
            as: 'url',
            seenIn,
            certainty: 'exact',
          });
        }
      }
      return {
        id: ids[name] ?? slug(name.replace(/^The /, '')),
        name,
        ...toNames(others),
        ...(about !== undefined && { description: about }),
        ...(links.length > 0 && { links }),
      };
    });
}

if (process.argv[1]?.endsWith('make-starters.ts') === true) {
  for (const [name, text] of await makeStarters()) {
    writeFileSync(new URL(`../starters/${name}.json`, import.meta.url), text);
  }
}
