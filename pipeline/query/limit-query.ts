import { Generator, Parser } from 'sparqljs';
import type { SparqlQuery } from 'sparqljs';

/** A query that may be run, or why not. */
export type LimitedQuery = { readonly query: string } | { readonly problem: string };

/**
 * Read a SPARQL 1.1 query and bound its rows: it asks for one more than allowed, so that too many can
 * be told from just enough. Updates and SERVICE are refused.
 */
export function limitQuery(query: string, mostRows: number): LimitedQuery {
  let parsed: SparqlQuery;
  try {
    parsed = new Parser().parse(query);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  if (parsed.type === 'update') return { problem: 'This data is only read: updates are refused.' };
  if (hasService(parsed)) return { problem: 'SERVICE is refused: no other machine is asked.' };
  if (parsed.queryType === 'ASK') return { query };
  const most = mostRows + 1;
  const asked = 'limit' in parsed ? parsed.limit : undefined;
  if (asked !== undefined && asked <= most) return { query };
  if (asked === undefined && parsed.values === undefined)
    return { query: `${query}\nLIMIT ${most}` };
  return { query: new Generator().stringify({ ...parsed, limit: most } as SparqlQuery) };
}

function hasService(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ((part as { type?: unknown }).type === 'service') return true;
  return Object.values(part).some(hasService);
}
