/** What the files of dist are for, by the start of their path; the first that fits counts. */
const fileNotes: readonly (readonly [RegExp, string])[] = [
  [/^dataset\.ttl$/, 'all of the data, as Turtle'],
  [/^dataset\.nt$/, 'all of the data, as sorted N-Triples; its SHA-256 is the canonical hash'],
  [/^dataset\.trig$/, 'the same, each triple in the graph of its report or of the register'],
  [/^dataset\.jsonld$/, 'all of the data, as JSON-LD'],
  [/^facts\.ttl$/, 'plain facts, names, kinds and links: small, easy to query'],
  [/^facts\.nt$/, 'the same as facts.ttl, as N-Triples'],
  [/^context\.jsonld$/, 'what each key of the records means'],
  [/^vocabulary\.ttl$/, 'the terms of our own'],
  [/^shapes\.ttl$/, 'shapes (SHACL) that the data keeps to'],
  [/^catalogue\./, 'the catalogue: DCAT, VoID, schema.org and provenance'],
  [/^ro-crate-metadata\.json$/, 'the whole as a research object (RO-Crate)'],
  [/^datapackage\.json$/, 'the tables as a Frictionless data package'],
  [/^id-history\.csv$/, 'what became of every address'],
  [/^receipt\.json$/, 'which software loaded this data, and what it counted'],
  [/^csv\/csvw-metadata\.json$/, 'what each column means (CSVW)'],
  [/^csv\//, 'a table'],
  [/^csv-excel\//, 'a table for spreadsheets'],
  [/^yaml\//, 'records as YAML-LD'],
  [/^changes\//, 'what changed since a release'],
  [/^queries\//, 'a question that the data answers, as SPARQL'],
  [/^redirects\//, 'rules for servers: what each old address answers'],
];

/** Say what a file is for. */
export function noteOf(path: string): string {
  return fileNotes.find(([pattern]) => pattern.test(path))?.[1] ?? '';
}

/** A store or library, and the line that loads a file into it. */
export const loaders: readonly (readonly [string, string])[] = [
  ['Apache Jena', 'tdb2.tdbloader --loc=store dataset.nt'],
  ['Virtuoso', "ld_dir('/data', 'dataset.nt', 'urn:reports'); rdf_loader_run();"],
  ['Oxigraph', 'oxigraph load --location store --file dataset.nt'],
  ['rdflib (Python)', "graph = rdflib.Graph().parse('dataset.ttl')"],
  [
    'N3.js (JavaScript)',
    "const store = new Store(new Parser().parse(readFileSync('dataset.ttl', 'utf8')));",
  ],
  ['SQLite', "sqlite3 reports.db '.mode csv' '.import csv/entities.csv entities'"],
  ['pandas (Python)', "entities = pandas.read_csv('csv/entities.csv')"],
];
