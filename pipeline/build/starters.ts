import type { Where } from '../core/flags.ts';
import { entityAddress } from '../core/iri.ts';
import type { NameClaim } from '../core/model.ts';
import type { SourceEntity, SourceRegister } from '../core/schema-types.ts';
import { findNames } from '../2-extract/find-names.ts';
import { buildLexicon } from '../2-extract/lexicon.ts';
import type { RegisterFile } from '../3-resolve/register.ts';
import type { Source } from './read-source.ts';
import type { ResolvedReport } from './resolve-report.ts';
import countries from '../starters/countries.json' with { type: 'json' };
import courts from '../starters/courts.json' with { type: 'json' };
import international from '../starters/international.json' with { type: 'json' };
import laws from '../starters/laws.json' with { type: 'json' };
import states from '../starters/states.json' with { type: 'json' };
import ukGovernment from '../starters/uk-government.json' with { type: 'json' };
import ukPlaces from '../starters/uk-places.json' with { type: 'json' };
import ukPolice from '../starters/uk-police.json' with { type: 'json' };

/** The nations of the United Kingdom are countries, too: else "Northern Ireland" would be read as Ireland. */
const nations = (ukPlaces as SourceRegister).entities.filter(({ links = [] }) =>
  links.some(({ value = '' }) => /^GB-(?:ENG|NIR|SCT|WLS)$/.test(value)),
);

const starters: Readonly<Record<string, unknown>> = {
  'starter/countries': { ...countries, entities: [...countries.entities, ...nations] },
  'starter/courts': courts,
  'starter/international': international,
  'starter/laws': laws,
  'starter/states': states,
  'starter/uk-government': ukGovernment,
  'starter/uk-places': ukPlaces,
  'starter/uk-police': ukPolice,
};

/** What the reports and their own register say, against which a starter register is thinned out. */
export interface StarterUse {
  readonly included: readonly string[];
  readonly own: readonly RegisterFile[];
  readonly texts: Iterable<string>;
  /** Where the catalogue includes a starter register, by its index. */
  readonly whereOf: (index: number) => Where;
}

/**
 * Give the entities of the included starter registers that the texts mention. What the own register
 * has, by id or by a name, comes from there; so a dataset stays as small as what its reports name.
 */
export function takeStarters({ included, own, texts, whereOf }: StarterUse): RegisterFile[] {
  if (included.length === 0) return [];
  const known = new Set(ownWords(own));
  const chosen = included.map((name, index) => {
    const register = starters[name] as SourceRegister;
    const entities = register.entities.filter(
      (entity) => !wordsOf(entity).some((words) => known.has(words)),
    );
    for (const { id = '' } of entities) known.add(entityAddress(id));
    return { name, index, register, entities };
  });
  const mentioned = mentionedIds(
    chosen.flatMap(({ entities }) => entities),
    texts,
  );
  return chosen.map(({ name, index, register, entities }) => ({
    file: name,
    value: {
      ...register,
      entities: entities.filter(({ id = '' }) => mentioned.has(entityAddress(id))),
    },
    whereOf: () => whereOf(index),
  }));
}

/** Give what the reports of a source take from the starter registers that its catalogue includes. */
export function startersOf(
  { catalogue, register }: Source,
  reports: readonly ResolvedReport[],
): RegisterFile[] {
  return takeStarters({
    included: catalogue.value.include ?? [],
    own: register,
    texts: textsOf(reports),
    whereOf: (index) => catalogue.whereOf(['include', index]),
  });
}

function* textsOf(reports: readonly ResolvedReport[]): Generator<string> {
  for (const section of reports.flatMap(({ sections }) => sections)) {
    for (const paragraph of section.read().paragraphs) {
      for (const { passage } of [paragraph, ...paragraph.items]) yield passage.body.text;
    }
  }
}

function ownWords(own: readonly RegisterFile[]): ReadonlySet<string> {
  return new Set(own.flatMap(({ value }) => value.entities.flatMap(wordsOf)));
}

/** An entity's id, as an address, and its names. */
function wordsOf({ id = '', name, names = [] }: SourceEntity): string[] {
  return [entityAddress(id), name, ...names.map((each) => each.name)];
}

/** What the texts name by a form that is of one entity only; a shared form alone tells of none. */
function mentionedIds(entities: readonly SourceEntity[], texts: Iterable<string>): Set<string> {
  const claims = new Map<string, string[]>();
  for (const { id = '', name, names = [] } of entities) {
    for (const each of [{ name }, ...names]) {
      if (!isTelling(each.name)) continue;
      claims.set(each.name, [...(claims.get(each.name) ?? []), entityAddress(id)]);
    }
  }
  const lexicon = buildLexicon(
    [...claims].map(([form, addresses]): NameClaim => ({ form, entities: addresses })),
  );
  const mentioned = new Set<string>();
  for (const text of texts) {
    for (const { entities: found } of findNames(text, lexicon)) {
      const [address] = found;
      if (address !== undefined && found.length === 1) mentioned.add(address);
    }
  }
  return mentioned;
}

/** Short acronyms that mean hardly anything else. */
const knownAlone: ReadonlySet<string> = new Set(['BBC', 'NATO']);

/** Three or four capitals stand for many things: they tell of an entity that is also named in full. */
function isTelling(form: string): boolean {
  return !/^\p{Lu}{3,4}$/u.test(form) || knownAlone.has(form);
}
