import { canonicalLines } from './canonical-lines.ts';
import type { CanonicalLines } from './canonical-lines.ts';
import { canonize } from './canonize.ts';
import { readCsvw, textOf } from './read-csvw.ts';
import { readJsonLd } from './read-jsonld.ts';
import { readRdf } from './read-rdf.ts';
import { readWithCsvwParser } from './read-with-csvw-parser.ts';
import { readYamlLd } from './read-yamlld.ts';

/** What one way of reading the dataset gives. */
export interface RouteProof {
  readonly route: string;
  /** The canonical hash (RDFC-1.0, SHA-256) of its triples, graph names dropped. */
  readonly hash: string;
  readonly triples: number;
}

/** The first triple, in the order of bytes, that one of two routes has and the other has not. */
export interface Difference {
  readonly route: string;
  readonly reference: string;
  readonly triple: string;
  readonly standsIn: string;
}

/**
 * All routes that could be read; those by libraries that are not installed are left out. Without
 * difference and without fault, all say the same.
 */
export interface Proof {
  readonly routes: readonly RouteProof[];
  readonly difference?: Difference;
  /** The first route that could not be read, and why. */
  readonly fault?: { readonly route: string; readonly reason: string };
}

/** Files of dist by their path. */
export type Files = ReadonlyMap<string, string>;

/** Canonical lines; undefined where what reads them is not installed. */
type Lines = readonly string[] | undefined;

const metadataPath = 'csv/csvw-metadata.json';

/** Every way of reading the dataset; the first is the one that the others are compared with. */
const routes: readonly {
  readonly route: string;
  readonly read: (files: Files) => Lines | Promise<Lines>;
}[] = [
  { route: 'dataset.nt', read: (files) => readRdf(textOf(files, 'dataset.nt'), 'N-Triples') },
  { route: 'dataset.nt by rdf-canonize', read: (files) => canonize(textOf(files, 'dataset.nt')) },
  { route: 'dataset.ttl', read: (files) => readRdf(textOf(files, 'dataset.ttl'), 'Turtle') },
  { route: 'dataset.trig', read: (files) => readRdf(textOf(files, 'dataset.trig'), 'TriG') },
  {
    route: 'dataset.jsonld',
    read: (files) => readJsonLd(JSON.parse(textOf(files, 'dataset.jsonld'))),
  },
  { route: 'yaml/', read: readYamlLd },
  { route: 'csv/', read: (files) => readCsvw(files, metadataPath) },
  { route: 'csv/ by rdf-parser-csvw', read: (files) => readWithCsvwParser(files, metadataPath) },
];

/** Read the dataset in every format and by every route, and compare what they say. */
export async function proveEqual(files: Files): Promise<Proof> {
  const proofs: RouteProof[] = [];
  let reference: { readonly route: string; readonly lines: CanonicalLines } | undefined;
  let difference: Difference | undefined;
  let fault: Proof['fault'];
  for (const { route, read } of routes) {
    try {
      const given = await read(files);
      if (given === undefined) continue;
      const lines = canonicalLines(given);
      proofs.push({ route, hash: lines.hash, triples: lines.sorted.length });
      reference ??= { route, lines };
      difference ??= compare(reference, { route, lines });
    } catch (error) {
      fault ??= { route, reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { routes: proofs, ...(difference && { difference }), ...(fault && { fault }) };
}

interface RouteLines {
  readonly route: string;
  readonly lines: CanonicalLines;
}

function compare(reference: RouteLines, other: RouteLines): Difference | undefined {
  if (reference.lines.hash === other.lines.hash) return undefined;
  const missing = firstBeside(reference, other);
  const added = firstBeside(other, reference);
  const [first] = [missing, added]
    .filter((found) => found !== undefined)
    .sort((a, b) => Buffer.compare(Buffer.from(a.triple), Buffer.from(b.triple)));
  if (first === undefined) throw new Error('Two hashes of the same lines');
  return { route: other.route, reference: reference.route, ...first };
}

function firstBeside({ route, lines }: RouteLines, other: RouteLines) {
  const known = new Set(other.lines.sorted);
  const triple = lines.sorted.find((line) => !known.has(line));
  return triple === undefined ? undefined : { triple, standsIn: route };
}
