import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proveEqual } from '../../pipeline/6-publish/prove-equal.ts';
import { waterBoard } from './water-board.ts';
import { writeFiles } from './write-files.ts';

/** How many places in the invented records have words. */
const places = (() => {
  let count = 0;
  waterBoard((words) => (count++, words));
  return count;
})();

/** Words that some format could take for something else. */
const awkward = fc.constantFrom(
  ...[
    '=1+1',
    '+',
    '-',
    '@x',
    '"',
    '""',
    "'",
    ',',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\ufeff',
  ],
  ...['\\', '\\n', '\u0000', '\u0001', '\u007f', '\u0085', '\u2028', '\ue000', '\uffff', '💧'],
  ...[
    '%41',
    '{+iri}',
    'true',
    'null',
    '~',
    '1.0',
    '2024-02-29',
    '# x',
    '- x',
    'x: y',
    '<a>',
    '@id',
  ],
);
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.array(awkward, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  },
);

test('any words are the same by every route', { timeout: 120_000 }, async () => {
  const all = fc.uniqueArray(words, { minLength: places, maxLength: places });
  const property = fc.asyncProperty(all, async (given) => {
    let next = 0;
    const board = waterBoard(() => given[next++]!);
    const { files, canonicalHash } = writeFiles(board);
    const { routes, difference, fault } = await proveEqual(files);
    expect({ difference, fault }).toEqual({});
    expect(new Set(routes.map(({ hash }) => hash))).toEqual(new Set([canonicalHash]));
  });
  await fc.assert(property, { numRuns: 40, endOnFailure: true });
});
