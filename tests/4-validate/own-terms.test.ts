import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { checkOwnTerms } from '../../pipeline/4-validate/check-own-terms.ts';
import { readOwnTerms } from '../../pipeline/4-validate/own-terms.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';

const vocabulary = readFileSync(new URL('../../schemas/vocabulary.ttl', import.meta.url), 'utf8');

test('every term is read, with what a parser of Turtle finds', () => {
  const found = new Map<string, Record<string, string>>();
  for (const { subject, predicate, object } of new Parser().parse(vocabulary)) {
    const [, term] = /\/vocabulary#(.+)$/.exec(subject.value) ?? [];
    const key = predicate.value.replace(/^.*[#/]/, '');
    if (term !== undefined) found.set(term, { ...found.get(term), [key]: object.value });
  }
  const read = readOwnTerms(vocabulary);
  expect(read.map(({ term }) => term).sort()).toEqual([...found.keys()].sort());
  expect(read.map(({ means }) => means)).toEqual(
    read.map(({ term }) => found.get(term)!['comment']),
  );
  const kinds = read.map(({ type }) => type.replace(/^.*:/, ''));
  expect(kinds).toEqual(read.map(({ term }) => found.get(term)!['type']!.replace(/^.*[#/]/, '')));
});

test('other words for the same meaning need a note of their own', () => {
  const block = (comment: string, note?: string): string =>
    `v:Name a rdfs:Class ;\n  rdfs:comment "${comment}"@en-gb ;\n${note === undefined ? '' : `  skos:changeNote "${note}"@en-gb ;\n`}  rdfs:isDefinedBy <x> .\n`;
  const told = (now: string, before: string): string[] => {
    const { flag, diagnostics } = collectFlags();
    const released = { version: '1.0.0', terms: readOwnTerms(before) };
    const where = { file: 'catalogue.yaml', start: 0, end: 0 };
    checkOwnTerms(readOwnTerms(now), released, { where, flag });
    return diagnostics.map(({ rule }) => rule);
  };
  expect(told(block('A name.'), block('A name.'))).toEqual([]);
  expect(told(block('A "name\\".'.replace('"', '\\"')), block('A name.'))).toEqual([
    'term-changed',
  ]);
  expect(told(block('One name.', 'Said more exactly.'), block('A name.'))).toEqual([]);
  expect(told(block('Two.', 'Old note.'), block('A name.', 'Old note.'))).toEqual(['term-changed']);
  expect(told('', block('A name.'))).toEqual(['term-lost']);
});
