import { parse } from 'yaml';
import { readJsonLd } from './read-jsonld.ts';

/** Not RDF: the ledger says what is in no record, proposals what nobody has decided. */
const notRdf = new Set(['yaml/ledger.yaml', 'yaml/proposals.yaml']);

/** Read every YAML-LD file below yaml/ and give the triples of all as canonical lines. */
export async function readYamlLd(files: ReadonlyMap<string, string>): Promise<string[]> {
  const paths = [...files.keys()].filter((path) => path.startsWith('yaml/') && !notRdf.has(path));
  if (paths.length === 0) throw new Error('Unexpected end of files, expected some below yaml/');
  const lines: string[] = [];
  for (const path of paths) {
    const document: unknown = parse(files.get(path) ?? '', { version: '1.2', strict: true });
    for (const line of await readJsonLd(document)) lines.push(line);
  }
  return lines;
}
