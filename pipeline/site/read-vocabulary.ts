import { Parser } from 'n3';

/** A term of our own, as vocabulary.ttl defines it. */
export interface VocabularyTerm {
  readonly name: string;
  /** What it is, by its own vocabulary: Class, Property, or the class that it is one of. */
  readonly types: readonly string[];
  readonly label: string;
  readonly comment: string;
  readonly example: string | undefined;
  /** Local name of each further property, with its values as the file has them. */
  readonly more: readonly (readonly [string, readonly string[]])[];
}

/** Properties that a term's entry shows in words. */
const told = new Set(['type', 'label', 'comment', 'example', 'isDefinedBy']);

/** Read the terms below a namespace, classes first, in the order of the file. */
export function readVocabulary(turtle: string, namespace: string): VocabularyTerm[] {
  const terms = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of new Parser().parse(turtle)) {
    if (!subject.value.startsWith(`${namespace}#`)) continue;
    const name = subject.value.slice(namespace.length + 1);
    const properties = terms.get(name) ?? new Map<string, string[]>();
    terms.set(name, properties);
    const key = localName(predicate.value);
    properties.set(key, [...(properties.get(key) ?? []), object.value]);
  }
  const read = [...terms].map(([name, properties]) => readTerm(name, properties));
  return read.sort((a, b) => Number(isProperty(a)) - Number(isProperty(b)));
}

/** Tell whether a term is a property. */
export function isProperty({ types }: VocabularyTerm): boolean {
  return types.includes('Property');
}

function readTerm(
  name: string,
  properties: ReadonlyMap<string, readonly string[]>,
): VocabularyTerm {
  const first = (key: string): string | undefined => properties.get(key)?.[0];
  return {
    name,
    types: (properties.get('type') ?? []).map(localName),
    label: first('label') ?? name,
    comment: first('comment') ?? '',
    example: first('example'),
    more: [...properties].filter(([key]) => !told.has(key)),
  };
}

/** Give what follows the last `#` or `/` of an IRI. */
export function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}
