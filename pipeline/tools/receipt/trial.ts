import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../core/digest.ts';
import { readingOf } from './compare.ts';
import type { Reading } from './compare.ts';
import type { DataFile, FileFormat } from './consumer.ts';
import { jsonld, n3 } from './javascript.ts';
import type { Trial } from './receipt.ts';

const formats: Readonly<Record<string, FileFormat>> = {
  nt: 'ntriples',
  ttl: 'turtle',
  trig: 'trig',
  jsonld: 'jsonld',
};

interface Manifest {
  readonly canonicalHash: { readonly value: string };
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Prepare a trial of a dist folder; a file that is not as the manifest says ends it. */
export async function prepareTrial(dist: string, tell: Trial['tell']): Promise<Trial> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  checkFiles(dist, manifest);
  const files = manifest.files.flatMap(({ path }) => dataFile(dist, path));
  const data = files.find(({ name }) => name === 'dataset.nt');
  if (data === undefined) throw new Error(`${dist}/manifest.json lists no dataset.nt`);
  return {
    canonicalHash: manifest.canonicalHash.value,
    files,
    expected: await expectedOf(files),
    data,
    queries: readQueries(join(dist, 'queries')),
    answers: new Map(),
    tell,
  };
}

function checkFiles(dist: string, { files }: Manifest): void {
  for (const { path, sha256: expected } of files) {
    const whole = join(dist, path);
    if (!existsSync(whole)) throw new Error(`${whole} is missing, and the manifest lists it`);
    if (sha256(readFileSync(whole)) !== expected) {
      throw new Error(`${whole} is not as it was built: its SHA-256 differs from the manifest's`);
    }
  }
}

/** Files of RDF at the top of dist; a context is JSON-LD without a statement. */
function dataFile(dist: string, name: string): DataFile[] {
  const format = formats[/^[^/]+\.(\w+)$/.exec(name)?.[1] ?? ''];
  if (format === undefined || name === 'context.jsonld') return [];
  return [{ path: join(dist, name), name, format }];
}

/** Every form of a file says what its N-Triples say, or else what our own reader finds in it. */
async function expectedOf(files: readonly DataFile[]): Promise<ReadonlyMap<string, Reading>> {
  const readers = { n3: await n3.open(), jsonld: await jsonld.open() };
  const read = async (file: DataFile): Promise<Reading> =>
    readingOf(await readers[file.format === 'jsonld' ? 'jsonld' : 'n3'].read(file));
  const expected = new Map<string, Reading>();
  for (const file of files) {
    const lines = files.find(({ name }) => name === file.name.replace(/\.\w+$/, '.nt'));
    const own = await read(file);
    const { statements, lines: same, blank } = lines === undefined ? own : await read(lines);
    expected.set(file.name, { statements, lines: same, blank, graphs: own.graphs });
  }
  return expected;
}

function readQueries(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.rq'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
