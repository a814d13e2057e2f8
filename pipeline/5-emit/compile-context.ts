/** What a key of a record means in RDF. */
export interface KeyPlan {
  readonly predicate: string;
  /** iri: the address of a thing. term: a word that the context defines. Otherwise a datatype IRI. */
  readonly value: 'iri' | 'term' | { readonly datatype: string };
}

/** The JSON-LD context as a table: the RDF of a record is exactly what a JSON-LD processor makes. */
export interface ContextPlan {
  readonly base: string;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly keys: ReadonlyMap<string, KeyPlan>;
  readonly terms: ReadonlyMap<string, string>;
  readonly typePredicate: string;
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
  const keys = new Map<string, KeyPlan>();
  const terms = new Map<string, string>();
  for (const [name, definition] of Object.entries(context)) {
    if (name.startsWith('@') || prefixes.has(name) || isAlias(definition)) continue;
    const plan = compileKey(name, definition, prefixes);
    keys.set(name, plan);
    terms.set(name, plan.predicate);
  }
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const base = context['@base'];
  if (typeof base !== 'string') throw new Error('The context needs an @base');
  return { base, prefixes, keys, terms, typePredicate: `${rdf}type` };
}

function isAlias(definition: Definition): boolean {
  return definition === '@id' || definition === '@type';
}

function compileKey(
  name: string,
  definition: Definition,
  prefixes: ReadonlyMap<string, string>,
): KeyPlan {
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
