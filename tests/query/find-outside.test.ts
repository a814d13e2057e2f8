import { describe, expect, test } from 'vitest';
import { findOutside } from '../../pipeline/query/find-outside.ts';

describe('a query that reaches outside the data', () => {
  test.each([
    ['SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }', 'SERVICE', 11],
    ['select * { service silent ?x { ?s ?p ?o } }', 'SERVICE', 11],
    ['LOAD <http://127.0.0.1/x>', 'LOAD', 0],
    ['# all\nDELETE WHERE { ?s ?p ?o }', 'DELETE', 6],
    ['INSERT DATA { <a> <b> <c> }', 'INSERT', 0],
  ])('%s', (query, word, start) => {
    expect(findOutside(query)).toEqual({ word, start, end: start + word.length });
  });
});

describe('the same words where they mean nothing', () => {
  test.each([
    'SELECT * { ?service a <https://schema.org/Service> }',
    'SELECT * { ?s a schema:Service ; :load ?load }',
    'SELECT * { ?s ?p "SERVICE <x>" }',
    "SELECT * { ?s ?p '''it's a\nSERVICE ''' }",
    'SELECT * { ?s ?p ?o } # LOAD nothing',
    'PREFIX service: <http://example.org/> SELECT * { ?s service:x ?o }',
    'SELECT * { ?s ?p ?o FILTER(?o < 3 && ?o > 1) }',
  ])('%s', (query) => {
    expect(findOutside(query)).toBeUndefined();
  });
});
