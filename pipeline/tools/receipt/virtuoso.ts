import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Consumer, DataFile, Quad, Session, SparqlResults } from './consumer.ts';
import { quadsOfRows } from './quads.ts';
import { killGroup, runProgram, startGroup } from './run-program.ts';
import { debianVersion } from './versions.ts';

const debian = 'virtuoso-opensource-7-bin';

const described: Omit<Consumer, 'open'> = {
  name: 'Virtuoso',
  from: `Debian ${debian}`,
  note: 'gives booleans back as 1 and 0, which only shapes.ttl has',
  pace: 'full',
  reads: ['ntriples', 'turtle', 'trig'],
  version: () => debianVersion(debian),
};

/** How long the server may take to say that it is online. */
const defaultStart = 60;

/** Virtuoso as a server of its own in a folder of its own, on this machine only. */
export const virtuoso: Consumer = virtuosoWithin(defaultStart);

/** Virtuoso that may take some seconds to start. */
export function virtuosoWithin(startSeconds: number): Consumer {
  return { ...described, open: () => openVirtuoso(startSeconds) };
}

async function openVirtuoso(startSeconds: number): Promise<Session> {
  const server = await startServer(startSeconds);
  return {
    load: (file) => load(server, file),
    read: async (file) => {
      const before = new Set(await graphsOf(server));
      const own = await load(server, file);
      const added = (await graphsOf(server)).filter((graph) => !before.has(graph));
      const quads: Quad[] = [];
      for (const graph of added) {
        const rows = await select(server, `SELECT ?s ?p ?o { GRAPH <${graph}> { ?s ?p ?o } }`);
        quads.push(...quadsOfRows(rows, graph === own ? '' : graph).map(spellBoolean));
        await sql(server, `SPARQL CLEAR GRAPH <${graph}>;`);
      }
      return quads;
    },
    ask: async (data, queries) => {
      const graph = await load(server, data);
      const answers = new Map<string, SparqlResults>();
      for (const [name, query] of queries) answers.set(name, await select(server, query, graph));
      return answers;
    },
    close: server.close,
  };
}

interface Server {
  readonly folder: string;
  readonly sqlPort: number;
  readonly httpPort: number;
  readonly close: () => Promise<void>;
}

async function startServer(startSeconds: number): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'receipt-virtuoso-'));
  const [sqlPort, httpPort] = [await freePort(), await freePort()];
  const settings = join(folder, 'virtuoso.ini');
  writeFileSync(settings, settingsOf({ folder, sqlPort, httpPort }));
  const words = ['+configfile', settings, '+foreground'];
  const child = startGroup('virtuoso-t', words, folder);
  const close = (): Promise<void> => {
    killGroup(child.pid);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    return Promise.resolve();
  };
  try {
    await untilOnline(child, startSeconds);
  } catch (error) {
    await close();
    throw error;
  }
  return { folder, sqlPort, httpPort, close };
}

async function untilOnline(child: ChildProcessWithoutNullStreams, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let said = '';
  try {
    await new Promise<void>((resolve, reject) => {
      const late = new Error(`Virtuoso did not start within ${seconds} seconds`);
      timer = setTimeout(() => reject(late), seconds * 1_000);
      const listen = (bytes: Buffer): void => {
        said += bytes.toString('utf8');
        if (said.includes('Server online')) resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`Virtuoso ended: ${said.slice(-500)}`)));
    });
  } finally {
    clearTimeout(timer);
  }
}

function settingsOf({ folder, sqlPort, httpPort }: Omit<Server, 'close'>): string {
  const file = (name: string): string => join(folder, name);
  return `[Database]
DatabaseFile = ${file('virtuoso.db')}
ErrorLogFile = ${file('virtuoso.log')}
LockFile = ${file('virtuoso.lck')}
TransactionFile = ${file('virtuoso.trx')}
xa_persistent_file = ${file('virtuoso.pxa')}
[TempDatabase]
DatabaseFile = ${file('temp.db')}
TransactionFile = ${file('temp.trx')}
[Parameters]
ServerPort = 127.0.0.1:${sqlPort}
DirsAllowed = ${folder}
NumberOfBuffers = 40000
[HTTPServer]
ServerPort = 127.0.0.1:${httpPort}
[SPARQL]
ResultSetMaxRows = 10000000
`;
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Load a file into a graph of its own, and look up whether it was read to its end. */
async function load(server: Server, file: DataFile): Promise<string> {
  const name = basename(file.path);
  const graph = `urn:receipt:${name}`;
  copyFileSync(file.path, join(server.folder, name));
  await sql(server, `delete from DB.DBA.load_list;`);
  await sql(server, `ld_dir('${server.folder}', '${name}', '${graph}');`);
  await sql(server, 'rdf_loader_run();');
  const state = await sql(server, 'select ll_state, ll_error from DB.DBA.load_list;');
  if (!/^2\s+NULL/m.test(state)) throw new Error(`Virtuoso did not load ${name}: ${state}`);
  return graph;
}

async function sql({ sqlPort }: Server, statement: string): Promise<string> {
  const words = [`127.0.0.1:${sqlPort}`, 'dba', 'dba', 'VERBOSE=OFF', `exec=${statement}`];
  const { out, err } = await runProgram('isql-vt', words);
  if (/^\*\*\* Error/m.test(out + err)) throw new Error(`${statement} ${out}${err}`);
  return out;
}

async function select({ httpPort }: Server, query: string, graph?: string): Promise<SparqlResults> {
  const body = new URLSearchParams({ query });
  if (graph !== undefined) body.set('default-graph-uri', graph);
  const response = await fetch(`http://127.0.0.1:${httpPort}/sparql`, {
    method: 'POST',
    headers: { accept: 'application/sparql-results+json' },
    body,
    signal: AbortSignal.timeout(120_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Virtuoso answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as SparqlResults;
}

/** The graphs that the server holds now, those of its own included. */
async function graphsOf(server: Server): Promise<string[]> {
  const { results } = await select(server, 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }');
  return (results?.bindings ?? []).flatMap(({ g }) => (g === undefined ? [] : [g.value]));
}

/** Virtuoso keeps a boolean as a number. */
function spellBoolean(quad: Quad): Quad {
  const { object } = quad;
  if (object.datatype?.value.endsWith('#boolean') !== true) return quad;
  return { ...quad, object: { ...object, value: object.value === '1' ? 'true' : 'false' } };
}
