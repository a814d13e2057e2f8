import { expect, test } from 'vitest';
import { openShelf } from '../../pipeline/core/shelf.ts';

/** Take values that say how often they were made. */
function counting(limit: number) {
  const shelf = openShelf<string>(limit);
  const made = new Map<string, number>();
  const take = (key: string, weight = 1): string =>
    shelf.take(key, weight, () => {
      made.set(key, (made.get(key) ?? 0) + 1);
      return `${key}${made.get(key) ?? 0}`;
    });
  return { take, made };
}

test('a value is made once while there is room', () => {
  const { take, made } = counting(3);
  expect(['a', 'b', 'a', 'c', 'b'].map((key) => take(key))).toEqual(['a1', 'b1', 'a1', 'c1', 'b1']);
  expect([...made.values()]).toEqual([1, 1, 1]);
});

test('what was used longest ago makes room, and is made again', () => {
  const { take } = counting(2);
  expect(['a', 'b', 'a', 'c'].map((key) => take(key))).toEqual(['a1', 'b1', 'a1', 'c1']);
  expect(['a', 'b'].map((key) => take(key))).toEqual(['a1', 'b2']);
});

test('a value that is heavier than the shelf stands there alone', () => {
  const { take } = counting(2);
  expect([take('a'), take('heavy', 9), take('heavy', 9), take('a')]).toEqual([
    'a1',
    'heavy1',
    'heavy1',
    'a2',
  ]);
});
