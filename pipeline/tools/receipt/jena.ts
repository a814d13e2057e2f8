import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers, Consumer, DataFile, Session, SparqlResults } from './consumer.ts';
import { quadsOf } from './quads.ts';
import { runProgram } from './run-program.ts';
import { debianVersion } from './versions.ts';

const debian = 'libapache-jena-java';
const note = 'its Xerces classes had to be put where its code looks for them; no JSON-LD';

/** Apache Jena's parsers with strict checks, and its SPARQL over files. */
export const riot: Consumer = {
  name: 'Apache Jena riot',
  from: `Debian ${debian}`,
  note,
  pace: 'fast',
  reads: ['ntriples', 'turtle', 'trig'],
  version: () => debianVersion(debian),
  open: async () => {
    const jena = await openJena();
    return {
      load: ({ path }) => jena.run('riotcmd.riot', ['--count', path]),
      read: async ({ path }) => {
        const checked = await jena.run('riotcmd.riot', ['--strict', '--validate', path]);
        const said = warningsOf(checked.out + checked.err);
        if (said !== '') throw new Error(`riot warns of ${path}: ${said}`);
        return quadsOf((await jena.run('riotcmd.riot', ['--out=nq', path])).out);
      },
      ask: (data, queries) => askEach(jena, ['arq.sparql', '--data', data.path], queries),
      close: jena.close,
    };
  },
};

/** Apache Jena's database. */
export const tdb2: Consumer = {
  name: 'Apache Jena TDB2',
  from: `Debian ${debian}`,
  note,
  pace: 'full',
  reads: ['ntriples', 'turtle', 'trig'],
  version: () => debianVersion(debian),
  open: async () => {
    const jena = await openJena();
    let loaded = 0;
    const load = async ({ path }: DataFile): Promise<string> => {
      const place = join(jena.folder, `db${++loaded}`);
      await jena.run('tdb2.tdbloader', ['--loc', place, path]);
      return place;
    };
    const session: Session = {
      load: (file) => load(file),
      read: async (file) => {
        const place = await load(file);
        return quadsOf((await jena.run('tdb2.tdbdump', ['--loc', place])).out);
      },
      ask: async (data, queries) =>
        askEach(jena, ['tdb2.tdbquery', '--loc', await load(data)], queries),
      close: jena.close,
    };
    return session;
  },
};

interface Jena {
  readonly folder: string;
  readonly run: (mainClass: string, words: readonly string[]) => ReturnType<typeof runProgram>;
  readonly close: () => Promise<void>;
}

async function openJena(): Promise<Jena> {
  const folder = mkdtempSync(join(tmpdir(), 'receipt-jena-'));
  const close = (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  };
  try {
    const path = await classPath(folder);
    const run: Jena['run'] = (mainClass, words) =>
      runProgram('java', ['-cp', path, mainClass, ...words]);
    return { folder, run, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The jars of the package and of what it depends on, behind a folder with the repair. */
async function classPath(folder: string): Promise<string> {
  const { out: depends } = await runProgram('dpkg-query', ['-W', '-f=${Depends}', debian]);
  const packages = [debian, ...depends.split(',').map((name) => name.trim().replace(/ .*/, ''))];
  const { out: files } = await runProgram('dpkg', ['-L', ...packages]);
  const jars = files.split('\n').filter((path) => /^\/usr\/share\/java\/[^/]+\.jar$/.test(path));
  const used = jars.filter((path) => !versioned.test(path) && !otherLogs.test(path));
  await repairXerces(folder);
  return [folder, ...new Set(used)].join(':');
}

/** The same jar again under a name with its version. */
const versioned = /[-.]\d+(?:\.[0-9a-z]+)*\.jar$/;
/** slf4j takes one binding: slf4j-simple, which prints warnings. */
const otherLogs = /log4j|slf4j-(?!api|simple)|over-slf4j|jul-to-slf4j/;

/** Debian moved Xerces inside Jena to the package `xerces`, but not the messages that it loads. */
async function repairXerces(folder: string): Promise<void> {
  const inside = 'org/apache/jena/ext/xerces';
  await runProgram('unzip', ['-q', '/usr/share/java/jena-core.jar', `${inside}/*`, '-d', folder]);
  await runProgram('mv', [join(folder, inside), join(folder, 'xerces')]);
}

/** One query a run; the answer is JSON on standard output. */
async function askEach(
  jena: Jena,
  [mainClass = '', ...words]: readonly string[],
  queries: ReadonlyMap<string, string>,
): Promise<Answers> {
  const answers = new Map<string, SparqlResults>();
  for (const [name, query] of queries) {
    const file = join(jena.folder, 'query.rq');
    writeFileSync(file, query);
    const { out } = await jena.run(mainClass, [...words, '--results', 'json', '--query', file]);
    answers.set(name, JSON.parse(out) as SparqlResults);
  }
  return answers;
}

function warningsOf(printed: string): string {
  return printed
    .split('\n')
    .filter((line) => /WARN|ERROR/.test(line))
    .join('\n');
}
