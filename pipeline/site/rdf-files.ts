import { Parser } from 'n3';
import type { Quad } from 'n3';
import { canonicalLine } from '../6-publish/canonical-lines.ts';
import { dataPath } from './paths.ts';
import { groupBy } from '../core/group-by.ts';

/** Write a document that is Turtle in the other forms: N-Triples and expanded JSON-LD. */
export function rdfFiles(address: string, turtle: string): readonly (readonly [string, string])[] {
  return [
    [dataPath(address, 'nt'), `${tripleLines(turtle).join('\n')}\n`],
    [dataPath(address, 'jsonld'), `[${nodeTexts(turtle).join(',\n')}]\n`],
  ];
}

/** Give the triples of a Turtle text as lines of N-Triples, sorted, each once. */
export function tripleLines(turtle: string): string[] {
  return [...new Set(new Parser().parse(turtle).map(canonicalLine))].sort();
}

/** Give the subjects of a Turtle text as nodes of expanded JSON-LD. */
export function nodeTexts(turtle: string): string[] {
  const groups = groupBy(new Parser().parse(turtle), ({ subject }) => subject.value);
  return [...groups].map((group) => JSON.stringify(toNode(group)));
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
