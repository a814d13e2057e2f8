import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Parsers that share no code with us, from Debian, count what the manifest says. */

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}manifest.json`, 'utf8')) as {
  readonly files: readonly {
    readonly path: string;
    readonly triples?: number;
    readonly quads?: number;
  }[];
};

interface Program {
  readonly name: string;
  /** Succeeds where the program is installed. */
  readonly installed: readonly [string, ...string[]];
  readonly formats: Readonly<Record<string, readonly string[]>>;
  readonly count: (path: string, format: readonly string[]) => number;
}

const python = '/usr/bin/python3';
const countInPython = `
import sys, rdflib
rdflib.NORMALIZE_LITERALS = False
graph = rdflib.ConjunctiveGraph()
graph.parse(sys.argv[1], format=sys.argv[2])
print(len(graph))
`;

const programs: readonly Program[] = [
  {
    name: 'rapper',
    installed: ['rapper', '--version'],
    formats: {
      'dataset.ttl': ['turtle'],
      'dataset.nt': ['ntriples'],
      'dataset.trig': ['trig'],
      'facts.ttl': ['turtle'],
      'facts.nt': ['ntriples'],
    },
    count: (path, [format]) => {
      const { status, stderr } = spawnSync('rapper', ['-c', '-i', format!, path], {
        encoding: 'utf8',
      });
      expect([status, stderr.split('\n').filter((line) => /error|warning/i.test(line))]).toEqual([
        0,
        [],
      ]);
      return Number(/returned (\d+) triples/.exec(stderr)?.[1]);
    },
  },
  {
    name: 'serdi',
    installed: ['serdi', '-v'],
    formats: {
      'dataset.ttl': ['turtle', 'ntriples'],
      'dataset.nt': ['ntriples', 'ntriples'],
      'dataset.trig': ['trig', 'nquads'],
      'facts.ttl': ['turtle', 'ntriples'],
      'facts.nt': ['ntriples', 'ntriples'],
    },
    count: (path, [from, to]) => {
      const { status, stdout, stderr } = spawnSync('serdi', ['-i', from!, '-o', to!, path], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      expect([status, stderr]).toEqual([0, '']);
      return new Set(stdout.trimEnd().split('\n')).size;
    },
  },
  {
    name: 'rdflib',
    installed: [python, '-c', 'import rdflib'],
    formats: {
      'dataset.ttl': ['turtle'],
      'dataset.nt': ['nt'],
      'dataset.trig': ['trig'],
      'dataset.jsonld': ['json-ld'],
      'facts.ttl': ['turtle'],
      'facts.nt': ['nt'],
    },
    count: (path, [format]) =>
      Number(execFileSync(python, ['-c', countInPython, path, format!], { encoding: 'utf8' })),
  },
];

/** `make test` installs the programs on Debian for the administrator: there, a lack of one is a fault. */
const mustRun = existsSync('/etc/debian_version') && process.getuid?.() === 0;

describe.each(programs)('$name', ({ name, installed, formats, count }) => {
  const isInstalled = spawnSync(installed[0], installed.slice(1)).status === 0;

  test.for(Object.entries(formats))(
    'counts in %s what the manifest says',
    ([path, format], { skip }) => {
      skip(!isInstalled && !mustRun, `${name} is not installed: run make test as root on Debian`);
      const { triples, quads } = manifest.files.find((file) => file.path === path)!;
      expect(count(dist + path, format)).toBe(path.endsWith('.trig') ? quads : triples);
    },
  );
});
