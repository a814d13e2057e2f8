import { expect, test } from 'vitest';
import { findUnaccounted } from '../../pipeline/4-validate/check-coverage.ts';
import type { FoundThing } from '../../pipeline/4-validate/account-passage.ts';

const text = 'In 2014 the NBB wrote that “43 bridges” stand.';

/** What the extractors may have found: words and their class. */
function found(...things: readonly (readonly [string, FoundThing['class']])[]): FoundThing[] {
  return things.map(([words, kind]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, class: kind };
  });
}

const all = [
  ['2014', 'date'],
  ['NBB', 'name'],
  ['43 bridges', 'quotation'],
  ['43', 'figure'],
] as const;

const missingOf = (things: readonly FoundThing[]): string[] =>
  findUnaccounted(text, things).map(({ start, end }) => text.slice(start, end));

test('nothing is missing where each digit, mark and word in capitals lies in something found', () => {
  expect(missingOf(found(...all))).toEqual([]);
});

test.each([
  [0, '2014'],
  [1, 'NBB'],
  [2, '“'],
  [3, '43'],
])('without the thing at %i, %s is missing', (left, missing) => {
  expect(missingOf(found(...all.filter((_, at) => at !== left)))).toEqual([missing]);
});

test('a thing of a class that a sign cannot be does not account for it', () => {
  expect(missingOf(found(...all.slice(0, 3), ['43', 'name'])).length).toBe(0);
  expect(missingOf(found(...all.slice(0, 3), ['43', 'text']))).toEqual(['43']);
});
