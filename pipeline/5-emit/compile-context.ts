import { compareCodePoints } from '../core/code-points.ts';

/** What a key of a record means in RDF. */
export interface KeyPlan {
  readonly predicate: string;
  /** The place of the predicate among all of the context, by code point. */
  readonly order: number;
  /** iri: the address of a thing. term: a word that the context defines. Otherwise a datatype IRI. */
  readonly value: 'iri' | 'term' | { readonly datatype: string };
}

/** The JSON-LD context as a table: the RDF of a record is exactly what a JSON-LD processor makes. */
export interface ContextPlan {
  readonly base: string;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, KeyPlan>;
  readonly terms: ReadonlyMap<string, string>;
  /** What `type` means. */
  readonly type: KeyPlan;
}

type Definition = string | { readonly '@id': string; readonly '@type'?: string };
export type Context = Readonly<Record<string, Definition>>;

/** Compile a context without scoped contexts, lists, languages or versions; anything else throws. */
export function compileContext(context: Context): ContextPlan {
  const prefixes = new Map<string, string>();
  for (const [name, definition] of Object.entries(context)) {
    if (typeof definition === 'string' && /[#/]$/.test(definition) && !name.startsWith('@')) {
      prefixes.set(name, definition);
    }
  }
  const base = context['@base'];
  if (typeof base !== 'string') throw new Error('The context needs an @base');
  const named = Object.entries(context).flatMap(([name, definition]) => {
    if (name.startsWith('@') || prefixes.has(name) || isAlias(definition)) return [];
    return [[name, compileKey(name, definition, prefixes)] as const];
  });
  const orders = orderOf([typePredicate, ...named.map(([, { predicate }]) => predicate)]);
  const ordered = (key: Meaning): KeyPlan => ({ ...key, order: orders.get(key.predicate) ?? 0 });
  return {
    base,
    prefixes,
    keys: new Map(named.map(([name, key]) => [name, ordered(key)])),
    terms: new Map(named.map(([name, { predicate }]) => [name, predicate])),
    type: ordered({ predicate: typePredicate, value: 'term' }),
  };
}

const typePredicate = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** A predicate is followed by `>` in N-Triples, which sorts before some letters and behind others. */
function orderOf(predicates: readonly string[]): Map<string, number> {
  const sorted = predicates.map((predicate) => `${predicate}>`).sort(compareCodePoints);
  return new Map(sorted.map((closed, order) => [closed.slice(0, -1), order]));
}

type Meaning = Omit<KeyPlan, 'order'>;

function isAlias(definition: Definition): boolean {
  return definition === '@id' || definition === '@type';
}

function compileKey(
  name: string,
  definition: Definition,
  prefixes: ReadonlyMap<string, string>,
): Meaning {
  const wanted = typeof definition === 'string' ? { '@id': definition } : definition;
  const unknown = Object.keys(wanted).filter((key) => key !== '@id' && key !== '@type');
  if (unknown.length > 0) throw new Error(`Unexpected ${unknown[0] ?? ''} in context term ${name}`);
  const predicate = expand(wanted['@id'], prefixes);
  const type = '@type' in wanted ? wanted['@type'] : undefined;
  if (type === '@id') return { predicate, value: 'iri' };
  if (type === '@vocab') return { predicate, value: 'term' };
  const datatype = expand(type ?? 'xsd:string', prefixes);
  return { predicate, value: { datatype } };
}

function expand(compact: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = compact.indexOf(':');
  const namespace = prefixes.get(compact.slice(0, colon));
  if (namespace === undefined) throw new Error(`Unexpected prefix of ${compact} in the context`);
  return namespace + compact.slice(colon + 1);
}
