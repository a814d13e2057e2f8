import { Generator } from 'sparqljs';
import type { SparqlQuery } from 'sparqljs';
import type { ReadQuery } from './read-query.ts';

/**
 * Bound the rows or triples of a query: it asks for one more than allowed, so that too many can be told
 * from just enough.
 */
export function limitQuery({ text, parsed, gives }: ReadQuery, mostRows: number): string {
  if (gives === 'truth') return text;
  const most = mostRows + 1;
  const asked = 'limit' in parsed ? parsed.limit : undefined;
  if (asked !== undefined && asked <= most) return text;
  if (asked === undefined && (!('values' in parsed) || parsed.values === undefined)) {
    return `${text}\nLIMIT ${most}`;
  }
  return new Generator().stringify({ ...parsed, limit: most } as SparqlQuery);
}
