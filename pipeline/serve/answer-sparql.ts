import Negotiator from 'negotiator';
import { limitQuery } from '../query/limit-query.ts';
import { readQuery } from '../query/read-query.ts';
import { plain } from './respond.ts';
import type { Answer } from './respond.ts';
import type { SparqlThread } from './sparql-thread.ts';

/** A request of the SPARQL 1.1 Protocol. */
export interface SparqlRequest {
  readonly method: string;
  readonly search: URLSearchParams;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  /** The body, or undefined where it was too long. */
  readonly body: string | undefined;
}

/** More rows are refused: the answer would be cut, or would hold up everybody else. */
export const mostRows = 10_000;

const mostBytes = 20 << 20;

const rowTypes = [
  'application/sparql-results+json',
  'application/sparql-results+xml',
  'text/csv',
  'text/tab-separated-values',
];
const tripleTypes = ['text/turtle', 'application/n-triples'];

/** Answer a query; the data is only read. */
export async function answerSparql(thread: SparqlThread, request: SparqlRequest): Promise<Answer> {
  const query = queryOf(request);
  if (typeof query !== 'string') return query;
  const read = readQuery(query);
  if ('refused' in read) return plain(400, read.problem);
  const offered = read.gives === 'triples' ? tripleTypes : rowTypes;
  const accept = request.accept ?? '*/*';
  const type = new Negotiator({ headers: { accept } }).mediaType([...offered]);
  if (type === undefined)
    return plain(406, `Offered are ${offered.join(', ')}.`, { vary: 'Accept' });
  const answered = await thread.ask({ query: limitQuery(read, mostRows), accept: type });
  if (answered === 'too-slow') return plain(503, 'The query took too long and was ended.');
  if (answered === 'too-many') return plain(503, 'Too many queries wait.', { 'retry-after': '5' });
  if ('problem' in answered) return plain(400, answered.problem);
  return sized(answered.text, type);
}

function queryOf({ method, search, contentType = '', body }: SparqlRequest): string | Answer {
  if (method === 'GET' || method === 'HEAD') return oneQuery(search);
  if (method !== 'POST')
    return plain(405, 'Ask with GET or POST.', { allow: 'GET, HEAD, POST, OPTIONS' });
  if (body === undefined) return plain(413, 'The query is too long.');
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return oneQuery(new URLSearchParams(body));
  if (type === 'application/sparql-query') return body;
  if (type === 'application/sparql-update')
    return plain(403, 'This data is only read: updates are refused.');
  return plain(415, 'Send application/sparql-query or application/x-www-form-urlencoded.');
}

function oneQuery(search: URLSearchParams): string | Answer {
  if (search.has('update')) return plain(403, 'This data is only read: updates are refused.');
  if (search.has('default-graph-uri') || search.has('named-graph-uri')) {
    return plain(400, 'There is one graph here: no graph can be chosen.');
  }
  const [query, another] = search.getAll('query');
  if (query === undefined || another !== undefined) return plain(400, 'Send one parameter query.');
  return query;
}

function sized(text: string, type: string): Answer {
  if (countRows(text, type) > mostRows) {
    return plain(
      422,
      `The answer has over ${mostRows} rows: add LIMIT and OFFSET, or load the downloads.`,
    );
  }
  const body = Buffer.from(text, 'utf8');
  if (body.length > mostBytes) return plain(422, 'The answer is too large: ask for less at once.');
  const headers = {
    'content-type': type,
    'content-length': String(body.length),
    vary: 'Accept',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body };
}

/** Count rows as far as their number matters; triples are bounded by their bytes. */
function countRows(text: string, type: string): number {
  if (type === 'application/sparql-results+json') {
    const { results } = JSON.parse(text) as { results?: { bindings: unknown[] } };
    return results?.bindings.length ?? 0;
  }
  if (type === 'application/sparql-results+xml') return text.split('<result>').length - 1;
  if (type === 'text/tab-separated-values') return text.split('\n').length - 2;
  return type === 'text/csv' ? countCsvRows(text) : 0;
}

/** A line end inside quotation marks ends no row. */
function countCsvRows(text: string): number {
  return text.replace(/"[^"]*"/g, '').split('\n').length - 2;
}
