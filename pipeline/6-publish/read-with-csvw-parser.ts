import { Readable } from 'node:stream';
import { canonicalLine } from './canonical-lines.ts';
import type { Statement } from './canonical-lines.ts';
import { readCsvwMetadata } from './csvw-metadata.ts';
import { loadLibrary } from './load-library.ts';
import { namespaces } from './namespaces.ts';
import { textOf } from './read-csvw.ts';
import { toNQuads } from './read-jsonld.ts';
import { storeRdf } from './read-rdf.ts';

/**
 * What the CSVW context says of the terms that our metadata uses, but for templates: braces may not
 * stand in an IRI, so they are read as strings.
 */
const context = {
  '@vocab': namespaces.csvw,
  xsd: namespaces.xsd,
  anyURI: 'xsd:anyURI',
  date: 'xsd:date',
  decimal: 'xsd:decimal',
  gYear: 'xsd:gYear',
  gYearMonth: 'xsd:gYearMonth',
  integer: 'xsd:integer',
  string: 'xsd:string',
  columns: { '@id': 'column', '@container': '@list' },
  datatype: { '@id': 'datatype', '@type': '@vocab' },
  titles: 'title',
} as const;

/**
 * Convert tables to RDF with rdf-parser-csvw, and give the triples as canonical lines; undefined where
 * the library is not installed.
 */
export async function readWithCsvwParser(
  files: ReadonlyMap<string, string>,
  metadataPath: string,
): Promise<string[] | undefined> {
  const library = (await loadLibrary('rdf-parser-csvw')) as Library | undefined;
  if (library === undefined) return undefined;
  const text = textOf(files, metadataPath);
  const { dialect, tables } = JSON.parse(text) as Group;
  const lines: string[] = [];
  for (const [index, { path, suppressed }] of readCsvwMetadata(text, metadataPath).entries()) {
    if (suppressed) continue;
    const { tableSchema } = tables[index] ?? {};
    const metadata = await toNQuads({ '@context': context, dialect, tableSchema });
    for (const line of await readTable(library, textOf(files, path), metadata)) lines.push(line);
  }
  return lines;
}

/** The library as we use it: it brings no types of its own. */
interface Library {
  readonly default: new (options: { readonly metadata: unknown }) => {
    readonly import: (input: Readable) => AsyncIterable<Statement>;
  };
}

interface Group {
  readonly dialect: unknown;
  readonly tables: readonly { readonly tableSchema?: unknown }[];
}

/** The library always adds what standard mode says about rows, as blank nodes: that is left out. */
async function readTable(library: Library, csv: string, metadata: string): Promise<string[]> {
  const { hide, show } = hideFrom(csv);
  const parser = new library.default({ metadata: storeRdf(metadata, 'N-Quads') });
  const lines: string[] = [];
  for await (const statement of parser.import(Readable.from([hide(csv)]))) {
    if (statement.subject.termType !== 'BlankNode') lines.push(show(canonicalLine(statement)));
  }
  return lines;
}

/**
 * Version 1.1.0 encodes `%2F` again as `%252F`, and encodes brackets and apostrophes, though `{+name}`
 * keeps all of these. So words that stand nowhere in the table take their place on the way through.
 */
function hideFrom(csv: string) {
  let mark = 'x';
  while (csv.includes(`~${mark}`)) mark += 'x';
  const hide = (text: string): string =>
    text.replace(/[%[\]']/g, (character) => `~${mark}${character.charCodeAt(0)}~`);
  const hidden = new RegExp(`~${mark}(\\d+)~`, 'g');
  const show = (line: string): string =>
    line.replace(hidden, (_word, code: string) => String.fromCharCode(Number(code)));
  return { hide, show };
}
