import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  readingOf,
  rowDifference,
  rowsOf,
} from '../../../pipeline/tools/receipt/compare.ts';
import { quadsOf } from '../../../pipeline/tools/receipt/quads.ts';

const read = (text: string) => readingOf(quadsOf(text));
const one = '<https://e.example/a> <https://e.example/p> "1" .\n';
const two = '<https://e.example/b> <https://e.example/p> "2" .\n';
const graph = '<https://e.example/b> <https://e.example/p> "2" <https://e.example/g> .\n';

describe('two readings of a file', () => {
  test('are the same in any order', () => {
    expect(differenceOf(read(one + two), read(two + one), { withGraphs: true })).toBeUndefined();
  });

  test('differ by the first triple that one of them lacks', () => {
    const difference = differenceOf(read(two), read(one + two), { withGraphs: false });
    expect(difference).toContain(`missing: ${one.trim()}`);
  });

  test('differ by the first triple that one of them has in other words', () => {
    const changed = one.replace('"1"', '"1"^^<http://www.w3.org/2001/XMLSchema#integer>');
    const difference = differenceOf(read(changed), read(one), { withGraphs: false });
    expect(difference).toContain(`missing: ${one.trim()} instead: ${changed.trim()}`);
  });

  test('differ by a graph where graphs count', () => {
    const [there, wanted] = [read(one + graph), read(one + two)];
    expect(differenceOf(there, wanted, { withGraphs: false })).toBeUndefined();
    expect(differenceOf(there, wanted, { withGraphs: true })).toContain('https://e.example/g');
  });

  test('count statements with blank nodes', () => {
    const blank = '_:x <https://e.example/p> "1" .\n';
    expect(differenceOf(read(one + blank), read(one), { withGraphs: false })).toBe(
      '2 statements instead of 1',
    );
  });
});

describe('two answers', () => {
  const answer = (...values: readonly string[]) => ({
    head: { vars: ['n', 'm'] },
    results: {
      bindings: values.map((value) => ({ n: { type: 'literal' as const, value } })),
    },
  });

  test('are sets of terms, in any order, with what is unbound', () => {
    const rows = rowsOf(answer('b', 'a'));
    expect(rows).toEqual(['?m unbound ?n "a"', '?m unbound ?n "b"']);
    expect(rowDifference(rows, rowsOf(answer('a', 'b')))).toBeUndefined();
  });

  test('differ by a row', () => {
    expect(rowDifference(rowsOf(answer('a')), rowsOf(answer('a', 'b')))).toBe(
      'no row ?m unbound ?n "b"',
    );
    expect(rowDifference(rowsOf(answer('a', 'c')), rowsOf(answer('a')))).toBe(
      'a row ?m unbound ?n "c"',
    );
    expect(rowDifference(rowsOf(answer('a', 'a')), rowsOf(answer('a')))).toBe(
      '2 rows instead of 1',
    );
  });

  test('say the same by the types that stores write', () => {
    const bound = (type: 'literal' | 'typed-literal', datatype: string) =>
      rowsOf({
        head: { vars: ['n'] },
        results: { bindings: [{ n: { type, value: '4', datatype } }] },
      });
    const integer = 'http://www.w3.org/2001/XMLSchema#integer';
    expect(bound('typed-literal', integer)).toEqual(bound('literal', integer));
  });
});
