import { readFileSync } from 'node:fs';
import { QueryEngine } from '@comunica/query-sparql-rdfjs-lite';
import { Parser, Store } from 'n3';
import { Store as Oxigraph } from 'oxigraph';
import { toNQuads } from '../../6-publish/read-jsonld.ts';
import type { Consumer, DataFile, Quad, Session, SparqlResults } from './consumer.ts';
import { quadsOf } from './quads.ts';
import { npmVersion } from './versions.ts';

const textOf = ({ path }: DataFile): string => readFileSync(path, 'utf8');

function library(
  name: string,
  { reads, load, read, ask }: Pick<Consumer, 'reads'> & Omit<Session, 'close'>,
): Consumer {
  const session = { load, read, ...(ask && { ask }), close: () => Promise.resolve() };
  return {
    name,
    from: `npm ${packages[name] ?? name}`,
    pace: 'fast',
    reads,
    version: () => Promise.resolve(npmVersion(packages[name] ?? name)),
    open: () => Promise.resolve(session),
  };
}

const packages: Readonly<Record<string, string>> = {
  'N3.js': 'n3',
  'jsonld.js': 'jsonld',
  Oxigraph: 'oxigraph',
  Comunica: '@comunica/query-sparql-rdfjs-lite',
};

const n3Formats = { ntriples: 'N-Triples', turtle: 'Turtle', trig: 'TriG', jsonld: '' } as const;

export const n3 = library('N3.js', {
  reads: ['ntriples', 'turtle', 'trig'],
  load: (file) => Promise.resolve(storeOf(file)),
  read: (file) => Promise.resolve(readWithN3(file)),
});

function readWithN3(file: DataFile): Quad[] {
  return new Parser({ format: n3Formats[file.format] }).parse(textOf(file));
}

function storeOf(file: DataFile): Store {
  return new Store(new Parser({ format: n3Formats[file.format] }).parse(textOf(file)));
}

export const jsonld = library('jsonld.js', {
  reads: ['jsonld'],
  load: (file) => toNQuads(JSON.parse(textOf(file))),
  read: async (file) => quadsOf(await toNQuads(JSON.parse(textOf(file)))),
});

const mediaTypes = {
  ntriples: 'application/n-triples',
  turtle: 'text/turtle',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
} as const;

function loadOxigraph(file: DataFile): Oxigraph {
  const store = new Oxigraph();
  store.load(textOf(file), { format: mediaTypes[file.format] });
  return store;
}

export const oxigraph = library('Oxigraph', {
  reads: ['ntriples', 'turtle', 'trig', 'jsonld'],
  load: (file) => Promise.resolve(loadOxigraph(file)),
  read: (file) =>
    Promise.resolve(quadsOf(loadOxigraph(file).dump({ format: 'application/n-quads' }))),
  ask: (data, queries) => {
    const store = loadOxigraph(data);
    const options = { results_format: 'application/sparql-results+json' };
    const answer = (query: string): SparqlResults =>
      JSON.parse(store.query(query, options) as unknown as string) as SparqlResults;
    return Promise.resolve(new Map([...queries].map(([name, query]) => [name, answer(query)])));
  },
});

/** Comunica asks over the statements that N3.js read from the file. */
export const comunica = library('Comunica', {
  reads: ['ntriples', 'turtle', 'trig'],
  load: (file) => Promise.resolve(storeOf(file)),
  read: async (file) => {
    const store = storeOf(file);
    const where = '{ { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }';
    const bindings = await new QueryEngine().queryBindings(`SELECT ?g ?s ?p ?o ${where}`, {
      sources: [store],
    });
    const rows = await bindings.toArray();
    const nowhere = { termType: 'DefaultGraph', value: '' };
    return rows.map((row) => ({
      subject: row.get('s') ?? nowhere,
      predicate: row.get('p') ?? nowhere,
      object: row.get('o') ?? nowhere,
      graph: row.get('g') ?? nowhere,
    }));
  },
});
