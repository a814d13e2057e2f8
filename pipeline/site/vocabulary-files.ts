import { Parser } from 'n3';
import type { Quad } from 'n3';
import { canonicalLine } from '../6-publish/canonical-lines.ts';

/** Write the vocabulary in the forms that the file of it has not: N-Triples and expanded JSON-LD. */
export function vocabularyFiles(turtle: string): readonly (readonly [string, string])[] {
  const quads = new Parser().parse(turtle);
  const lines = [...new Set(quads.map(canonicalLine))].sort();
  const nodes = [...bySubject(quads)].map(toNode);
  return [
    ['vocabulary.nt', `${lines.join('\n')}\n`],
    ['vocabulary.jsonld', `${JSON.stringify(nodes, null, 1)}\n`],
  ];
}

function toNode([id, quads]: readonly [string, readonly Quad[]]): Record<string, unknown> {
  const properties: Record<string, unknown[]> = {};
  for (const { predicate, object } of quads) {
    (properties[predicate.value] ??= []).push(toValue(object));
  }
  return { '@id': id, ...properties };
}

function toValue(object: Quad['object']): Record<string, string> {
  if (object.termType !== 'Literal') return { '@id': object.value };
  const { value, language, datatype } = object;
  return language === ''
    ? { '@value': value, '@type': datatype.value }
    : { '@value': value, '@language': language };
}

function bySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const same = groups.get(quad.subject.value);
    if (same === undefined) groups.set(quad.subject.value, [quad]);
    else same.push(quad);
  }
  return groups;
}
