import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EntityKind } from '../../../pipeline/core/schema-types.ts';
import { relationGroups } from '../../../pipeline/2-extract/propose/propose-statements.ts';
import { isOfKind } from '../../../pipeline/2-extract/propose/property-kinds.ts';
import { checkTerms } from '../../../pipeline/6-publish/check-terms.ts';
import { storeRdf } from '../../../pipeline/6-publish/read-rdf.ts';
import { readTermModel } from '../../../pipeline/6-publish/term-model.ts';
import { ownBase, readContracts } from '../../../pipeline/contracts.ts';

const { vocabulary, termRules } = readContracts(ownBase);
const model = (await readTermModel(vocabulary, termRules))!;
const { '@context': context } = JSON.parse(readFileSync('schemas/context.jsonld', 'utf8')) as {
  '@context': Record<string, string | { '@id': string }>;
};
const classes: Partial<Record<EntityKind, string>> = {
  organisation: 'schema:Organization',
  group: 'v:Group',
  office: 'org:Post',
  person: 'schema:Person',
  place: 'schema:Place',
  legislation: 'schema:Legislation',
  publication: 'schema:CreativeWork',
  service: 'schema:Service',
  software: 'schema:SoftwareApplication',
  dataset: 'schema:Dataset',
  event: 'schema:Event',
  concept: 'schema:DefinedTerm',
};
const kinds = Object.keys(classes) as EntityKind[];
const prefixes = `
  @prefix schema: <https://schema.org/> .
  @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix dcterms: <http://purl.org/dc/terms/> .
  @prefix v: <${ownBase}vocabulary#> .
  @prefix org: <http://www.w3.org/ns/org#> .
  @prefix : <https://data.example.org/> .
`;

/** Whether the vocabularies take a triple whose subject or object is a thing of a kind. */
function isFit(property: string, kind: EntityKind, place: 'subject' | 'object'): boolean {
  const term = context[property];
  const iri = typeof term === 'string' ? term : (term?.['@id'] ?? '');
  const triple = place === 'subject' ? `:thing ${iri} "x" .` : `:other ${iri} :thing .`;
  const data = storeRdf(`${prefixes}:thing a ${classes[kind]} . ${triple}`, 'Turtle');
  const fault = place === 'subject' ? 'term-outside-domain' : 'term-outside-range';
  return !checkTerms(data, model, termRules).some(({ rule }) => rule === fault);
}

const made = relationGroups
  .flatMap(({ rules }) => rules)
  .flatMap(({ makes }) => (makes.kind === 'statement' ? [makes] : []));
const properties = [...new Set(made.map(({ property }) => property))];

test.each(properties)('%s is proposed of and with the kinds that its vocabulary allows', (name) => {
  const fit = (place: 'subject' | 'object') => kinds.filter((kind) => isFit(name, kind, place));
  const allowed = (place: 'subject' | 'object') =>
    kinds.filter((kind) => isOfKind(name, place, kind));
  expect(allowed('subject')).toEqual(fit('subject'));
  const relates = made.some(({ property, object }) => property === name && object !== undefined);
  if (relates) expect(allowed('object')).toEqual(fit('object'));
});
