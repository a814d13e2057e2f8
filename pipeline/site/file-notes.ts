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
  [/^manifest\.json$/, 'size, SHA-256 and counts of each file; the hashes of the inputs'],
  [/^ro-crate-metadata\.json$/, 'the whole as a research object (RO-Crate)'],
  [/^datapackage\.json$/, 'the tables as a Frictionless data package'],
  [/^id-history\.csv$/, 'what became of every address'],
  [/^receipt\.json$/, 'which software loaded this data, and what it counted'],
  [/^rules\.md$/, 'the rules that find and propose, with their examples'],
  [/^sitemap/, 'every address, for search engines'],
  [/^changes\.atom$/, 'the feed of releases'],
  [/^csv\/csvw-metadata\.json$/, 'what each column means (CSVW)'],
  [/^csv\/load-sqlite\.sql$/, 'loads all tables into SQLite, with types and keys'],
  [/^csv\/load-duckdb\.sql$/, 'loads all tables into DuckDB, with types'],
  [/^csv\//, 'a table'],
  [/^csv-excel\//, 'a table for spreadsheets'],
  [/^yaml\/ledger/, 'each thing found: its record, or why it has none'],
  [/^yaml\/proposals/, 'what rules propose and nobody has decided: no part of the data'],
  [/^yaml\//, 'records as YAML-LD'],
  [/^changes\//, 'what changed since a release'],
  [/^queries\/.*\.csv$/, 'the answer to the question of that name'],
  [/^queries\//, 'a question that the data answers, as SPARQL'],
  [/^redirects\//, 'rules for servers: what each old address answers'],
];

/** Say what a file is for. */
export function noteOf(path: string): string {
  return fileNotes.find(([pattern]) => pattern.test(path))?.[1] ?? '';
}

/** A store or library, and the line that loads a file into it. */
export type Loader = readonly [store: string, line: string];

/** Give the lines that load a file, store by store; none for a file that no store loads. */
export function loadersOf(path: string): readonly Loader[] {
  const [, ending = ''] = /\.([a-z]+)$/.exec(path) ?? [];
  if (path.startsWith('csv/')) return ending === 'csv' ? tableLoaders(path) : [];
  const format = rdfFormats[ending];
  return format === undefined || path.includes('/') ? [] : rdfLoaders(path, format);
}

/** How programs call the forms of RDF; what a program can't read is not there. */
interface RdfFormat {
  readonly oxigraph: string;
  readonly rdflib: string;
  readonly rapper?: string;
  readonly serdi?: string;
}

const rdfFormats: Readonly<Record<string, RdfFormat>> = {
  ttl: { oxigraph: 'text/turtle', rdflib: 'turtle', rapper: 'turtle', serdi: 'turtle' },
  nt: { oxigraph: 'application/n-triples', rdflib: 'nt', rapper: 'ntriples', serdi: 'ntriples' },
  trig: { oxigraph: 'application/trig', rdflib: 'trig', rapper: 'trig', serdi: 'trig' },
  jsonld: { oxigraph: 'application/ld+json', rdflib: 'json-ld' },
};

function rdfLoaders(path: string, format: RdfFormat): Loader[] {
  const { oxigraph, rdflib, rapper, serdi } = format;
  const graph = rdflib === 'trig' ? 'rdflib.Dataset()' : 'rdflib.Graph()';
  const isText = rapper !== undefined;
  return [
    ['Oxigraph', `store.load(readFileSync('${path}', 'utf8'), { format: '${oxigraph}' })`],
    ['rdflib', `data = ${graph}; data.parse('${path}', format='${rdflib}')`],
    ...(isText
      ? [
          ['N3.js', `store.addQuads(new Parser().parse(readFileSync('${path}', 'utf8')))`] as const,
          ['Apache Jena', `tdb2.tdbloader --loc db ${path}`] as const,
        ]
      : [['jsonld.js', `jsonld.toRDF(JSON.parse(readFileSync('${path}', 'utf8')))`] as const]),
    ...(rapper === undefined ? [] : [['rapper', `rapper -i ${rapper} ${path}`] as const]),
    ...(serdi === undefined ? [] : [['serdi', `serdi -i ${serdi} ${path}`] as const]),
    ...(isText ? [['Virtuoso', virtuosoLine(path)] as const] : []),
  ];
}

function virtuosoLine(path: string): string {
  return `ld_dir('.', '${path}', 'https://example.org/graph'); rdf_loader_run(); checkpoint;`;
}

function tableLoaders(path: string): Loader[] {
  const name = path.slice('csv/'.length, -'.csv'.length);
  return [
    ['SQLite', 'cd csv && sqlite3 ../report.sqlite < load-sqlite.sql'],
    ['DuckDB', 'cd csv && duckdb ../report.duckdb < load-duckdb.sql'],
    ['pandas', `${name} = pandas.read_csv('${path}')`],
    ['R', `${name} <- read.csv("${path}", encoding = "UTF-8")`],
  ];
}
