import { describe, expect, test } from 'vitest';
import { patternWords } from '../../pipeline/core/pattern-words.ts';
import { faultsOf } from '../../pipeline/core/schema.ts';
import { schemas } from '../../pipeline/core/schemas.ts';

function* patternsIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'pattern' && typeof value === 'string') yield value;
    else yield* patternsIn(value);
  }
}

const patterns = [...new Set(schemas.flatMap((schema) => [...patternsIn(schema)]))];

test('each pattern of the schemas is told in words, and no words are left over', () => {
  expect(Object.keys(patternWords).sort()).toEqual([...patterns].sort());
});

describe.each(patterns)('%s', (pattern) => {
  const words = patternWords[pattern] ?? '';
  const [, named = ''] = /such as (.+)$/.exec(words) ?? [];
  const examples = named.split(/, | or | for percent/).filter((example) => example !== '');

  test('is met by its examples', () => {
    for (const example of examples) expect(example).toMatch(new RegExp(pattern, 'u'));
  });
});

test('a value that does not fit is told in words', () => {
  const catalogue = { name: 'Bridges', base: 'http://example.org', license: 7 };
  const told = faultsOf('source-catalogue.schema.json', catalogue);
  const said = (key: string) => told.find(({ path }) => path[0] === key)?.expected;
  expect(said('base')).toContain('such as https://example.org/data/');
  expect(said('license')).toBe('a text');
});
