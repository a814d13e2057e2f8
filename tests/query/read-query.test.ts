import { describe, expect, test } from 'vitest';
import { readQuery } from '../../pipeline/query/read-query.ts';

const refusalOf = (query: string): { refused: string; words: string } | undefined => {
  const read = readQuery(query);
  if (!('refused' in read)) return undefined;
  return { refused: read.refused, words: query.slice(read.start, read.end) };
};

describe('what reaches outside the data is refused at its word', () => {
  test.each([
    ['SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }', 'service', 'SERVICE'],
    ['select * { service silent ?x { ?s ?p ?o } }', 'service', 'service'],
    ['SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }', 'service', 'SERVICE'],
    ['ASK { FILTER EXISTS { SERVICE ?x { ?s ?p ?o } } }', 'service', 'SERVICE'],
    ['SELECT * { ?s ?p "SERVICE" . SERVICE ?x { ?s ?p ?o } }', 'service', 'SERVICE'],
    ['LOAD <http://127.0.0.1/x>', 'update', 'LOAD'],
    ['LOAD SILENT <http://127.0.0.1/x> INTO GRAPH <http://127.0.0.1/y>', 'update', 'LOAD'],
    ['# all\nDELETE WHERE { ?s ?p ?o }', 'update', 'DELETE'],
    ['INSERT DATA { <a:a> <a:b> <a:c> }', 'update', 'INSERT'],
    ['PREFIX load: <a:b> CLEAR ALL', 'update', 'CLEAR'],
  ])('%s', (query, refused, words) => {
    expect(refusalOf(query)).toEqual({ refused, words });
  });
});

describe('the same words where they mean nothing are read', () => {
  test.each([
    'SELECT * { ?service a <https://schema.org/Service> }',
    'PREFIX schema: <a:b> PREFIX : <a:c> SELECT * { ?s a schema:Service ; :load ?load }',
    'SELECT * { ?s ?p "SERVICE <x>" }',
    "SELECT * { ?s ?p '''it's a\nSERVICE ''' }",
    'SELECT * { ?s ?p ?o } # LOAD nothing',
    'PREFIX service: <http://example.org/> SELECT * { ?s service:x ?o }',
    'SELECT * { ?s ?p ?o FILTER(?o < 3 && ?o > 1) }',
  ])('%s', (query) => {
    expect(refusalOf(query)).toBeUndefined();
  });
});

describe('what is no SPARQL is told at its place', () => {
  test.each([
    ['SELECT *\nWHERE ?s', '?s', 'Unexpected "?s", expected \'{\'.'],
    ['SELECT *\n{ ?s ?p', '', 'Unexpected the end of the query.'],
    ['SELECT * { ?s ?p ?o } # why\nLIMIT -1', '-1', 'Unexpected "-1", expected \'INTEGER\'.'],
    ['SELECT * { ?x schema:name ?y }', 'schema:', 'Unknown prefix: schema'],
    ['SELECT * { LOAD ?p ?o }', 'LOAD', 'Unexpected "LOAD".'],
    ['', '', 'The query is empty.'],
  ])('%j', (query, words, problem) => {
    const read = readQuery(query);
    expect(read).toMatchObject({ refused: 'syntax', problem });
    expect(refusalOf(query)?.words).toBe(words);
  });
});

test('what a query gives is known before it runs', () => {
  const gives = ['SELECT * {}', 'ASK {}', 'CONSTRUCT WHERE { ?s ?p ?o }', 'DESCRIBE <a:b>'].map(
    (query) => {
      const read = readQuery(query);
      return 'gives' in read ? read.gives : read.problem;
    },
  );
  expect(gives).toEqual(['rows', 'truth', 'triples', 'triples']);
});
