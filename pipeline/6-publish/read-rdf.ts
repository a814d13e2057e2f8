import { Parser, Store } from 'n3';
import { canonicalLine } from './canonical-lines.ts';

/** Formats that N3.js reads; graph names are dropped. */
export type RdfFormat = 'N-Quads' | 'N-Triples' | 'TriG' | 'Turtle';

/** Read a text as RDF and give its triples as canonical lines; a fault in it throws. */
export function readRdf(text: string, format: RdfFormat): string[] {
  return new Parser({ format }).parse(text).map(canonicalLine);
}

/** Read a text as RDF into a store that can be searched. */
export function storeRdf(text: string, format: RdfFormat): Store {
  return new Store(new Parser({ format }).parse(text));
}
