import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readSimpleYaml } from '../../pipeline/1-parse/simple-yaml.ts';

/** What the reader of the whole language says; undefined where it has anything to remark. */
function readWhole(text: string): unknown {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0) return undefined;
  return { value: document.toJS({ maxAliasCount: 0 }) as unknown };
}

const pieces = [
  ...[
    'name',
    'id',
    'a',
    'b',
    ': ',
    ': ',
    ':',
    '- ',
    '- ',
    '\n',
    '\n',
    '\n  ',
    '\n  ',
    '\n    ',
    '\n\n',
  ],
  ...[
    ' ',
    '  ',
    'words of it',
    '17',
    '017',
    '34.10',
    '1.0.0',
    '1.2.3.4',
    '1_000',
    '0x1f',
    '2014-03-03',
    '-3',
    '+1',
    '1e3',
    '.5',
  ],
  ...[
    'true',
    'True',
    'null',
    '~',
    'no',
    "'",
    "''",
    '"',
    '\\',
    "it's",
    '>-',
    '|',
    '>',
    '{',
    '}',
    '{ ',
    ' }',
  ],
  ...[
    '[',
    ']',
    ', ',
    ',',
    '#',
    ' # words',
    '&x ',
    '*x',
    '!t ',
    '?',
    '%',
    '@',
    '`',
    'https://example.org/#a',
  ],
  ...['é', '😀', '\t', '---', '...', '<<: ', '__proto__: ', 'a:b', 'a#b'],
];
const texts = fc
  .array(fc.constantFrom(...pieces), { maxLength: 20 })
  .map((parts) => parts.join(''));
const entry = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom(...pieces),
  fc.constantFrom(...pieces),
);
const lines = fc
  .array(fc.tuple(fc.constantFrom('', '', '  ', '    ', '- ', '  - ', '    - '), entry), {
    maxLength: 8,
  })
  .map((all) => all.map(([start, [key, a, b]]) => `${start}${key}: ${a}${b}\n`).join(''));

test('what is read simply is what the whole language says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(texts, lines), (text) => {
      const simple = readSimpleYaml(text);
      if (simple !== undefined) expect(simple).toEqual(readWhole(text));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2_000) },
  );
});

test('the files of the shipped source are simple', () => {
  const folder = fileURLToPath(new URL('../../source', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(readSimpleYaml(text), file).toEqual(readWhole(text));
  }
});
