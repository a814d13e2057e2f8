import { filledLines } from '../../core/lines.ts';
import { fileURLToPath } from 'node:url';
import type { Consumer, SparqlResults } from './consumer.ts';
import { quadsOf } from './quads.ts';
import { runProgram } from './run-program.ts';
import { debianVersion } from './versions.ts';

const program = fileURLToPath(new URL('read_with_rdflib.py', import.meta.url));
const python = '/usr/bin/python3';

/** rdflib, the RDF library of Python. */
export const rdflib: Consumer = {
  name: 'rdflib',
  from: 'Debian python3-rdflib',
  pace: 'fast',
  reads: ['ntriples', 'turtle', 'trig', 'jsonld'],
  version: () => debianVersion('python3-rdflib'),
  open: () =>
    Promise.resolve({
      load: ({ path, format }) => runProgram(python, [program, 'load', path, format]),
      read: async ({ path, format }) =>
        quadsOf((await runProgram(python, [program, 'read', path, format])).out),
      ask: async (data, queries) => {
        const input = JSON.stringify(Object.fromEntries(queries));
        const { out } = await runProgram(python, [program, 'ask', data.path], { input });
        const lines = filledLines(out);
        return new Map(lines.map((line) => JSON.parse(line) as [string, SparqlResults]));
      },
      close: () => Promise.resolve(),
    }),
};
