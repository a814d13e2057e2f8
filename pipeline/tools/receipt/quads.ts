import { Parser } from 'n3';
import type { Quad, SparqlResults, SparqlTerm } from './consumer.ts';

/** Read N-Triples or N-Quads as a consumer wrote them. */
export function quadsOf(text: string): Quad[] {
  return new Parser({ format: 'N-Quads' }).parse(text);
}

/** Read the answer to `SELECT ?s ?p ?o` as statements of one graph. */
export function quadsOfRows({ results }: SparqlResults, graph: string): Quad[] {
  return (results?.bindings ?? []).map(({ s, p, o }) => ({
    subject: termOf(s),
    predicate: termOf(p),
    object: termOf(o),
    graph: { termType: graph === '' ? 'DefaultGraph' : 'NamedNode', value: graph },
  }));
}

function termOf(term: SparqlTerm | undefined): Quad['graph'] {
  if (term === undefined) throw new Error('An answer has a row without a term');
  const { type, value, datatype } = term;
  if (type === 'uri') return { termType: 'NamedNode', value };
  if (type === 'bnode') return { termType: 'BlankNode', value };
  const language = term['xml:lang'];
  return {
    termType: 'Literal',
    value,
    ...(language === undefined ? {} : { language: language.toLowerCase() }),
    ...(datatype === undefined ? {} : { datatype: { value: datatype } }),
  };
}
