import type { Output } from '../core/output.ts';
import { dataPath } from './paths.ts';
import { nodeTexts, tripleLines } from './rdf-files.ts';
import { splitGraphs } from './split-graphs.ts';

/** Write each graph of a TriG file as files of its own, part by part; give its address and triples. */
export function writeGraphs(
  trig: string,
  { base, write }: { readonly base: string; readonly write: Output['write'] },
): ReadonlyMap<string, number> {
  const triples = new Map<string, number>();
  for (const { graph, prefixes, allPrefixes, body } of splitGraphs(trig)) {
    const address = graph.startsWith(base) ? graph.slice(base.length) : graph;
    const before = triples.get(address);
    const turtle = allPrefixes + body;
    const lines = tripleLines(turtle);
    write(dataPath(address, 'ttl'), prefixes + body);
    write(dataPath(address, 'nt'), lines.map((line) => `${line}\n`).join(''));
    const nodes = nodeTexts(turtle).join(',\n');
    write(dataPath(address, 'jsonld'), before === undefined ? `[${nodes}` : `,\n${nodes}`);
    triples.set(address, (before ?? 0) + lines.length);
  }
  for (const address of triples.keys()) write(dataPath(address, 'jsonld'), ']\n');
  return triples;
}
