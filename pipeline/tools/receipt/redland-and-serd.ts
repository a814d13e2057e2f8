import type { Consumer, FileFormat } from './consumer.ts';
import { quadsOf } from './quads.ts';
import { runProgram } from './run-program.ts';
import { debianVersion } from './versions.ts';

/** A parser on the command line that prints what it reads as N-Quads. */
function parser(
  name: string,
  debian: string,
  wordsFor: (format: FileFormat, path: string) => readonly string[],
): Consumer {
  return {
    name,
    from: `Debian ${debian}`,
    pace: 'fast',
    reads: ['ntriples', 'turtle', 'trig'],
    version: () => debianVersion(debian),
    open: () =>
      Promise.resolve({
        load: ({ format, path }) => runProgram(name, wordsFor(format, path)),
        read: async ({ format, path }) =>
          quadsOf((await runProgram(name, wordsFor(format, path))).out),
        close: () => Promise.resolve(),
      }),
  };
}

/** Raptor, the parser of Redland. */
export const rapper = parser('rapper', 'raptor2-utils', (format, path) => [
  ...['-q', '-i', format, '-o', 'nquads'],
  path,
]);

/** Serd, a streaming parser in C. */
export const serdi = parser('serdi', 'serdi', (format, path) => [
  ...['-i', format, '-o', 'nquads'],
  path,
]);
