import jsonld from 'jsonld';
import { canonicalLine } from './canonical-lines.ts';
import type { Statement } from './canonical-lines.ts';

type Document = Parameters<typeof jsonld.toRDF>[0];

/** Nothing is lost in silence (`safe`), and nothing is fetched. */
const options = {
  safe: true,
  documentLoader: (url: string): never => {
    throw new Error(`Unexpected context ${url}, expected one inline`);
  },
} as const;

/** Read a JSON-LD document, already parsed, and give its triples as canonical lines. */
export async function readJsonLd(document: unknown): Promise<string[]> {
  const statements = (await jsonld.toRDF(document as Document, options)) as readonly Statement[];
  return statements.map(canonicalLine);
}

/** Convert a JSON-LD document, already parsed, to N-Quads. */
export async function toNQuads(document: unknown): Promise<string> {
  const format = 'application/n-quads';
  return (await jsonld.toRDF(document as Document, { ...options, format })) as unknown as string;
}
