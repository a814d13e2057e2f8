import { describe, expect, test } from 'vitest';
import type { AddressHistory, Fate } from '../../pipeline/core/addresses.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';
import { checkRedirects } from '../../pipeline/3-resolve/check-redirects.ts';

type Ended = readonly [Fate, ...string[]];

/** What is told of addresses that ended so; the others live. */
function toldOf(ended: Readonly<Record<string, Ended>>): string[] {
  const addresses = new Set([
    ...Object.keys(ended),
    ...Object.values(ended).flatMap(([, ...to]) => to),
  ]);
  const histories = new Map(
    [...addresses].map((address, event): [string, AddressHistory] => {
      const [fate, ...to] = ended[address] ?? [];
      const more = { because: 'Both are one.', authority: undefined, release: undefined };
      const ending = fate === undefined ? undefined : { fate, to, ...more };
      return [address, { address, release: undefined, ending, vouched: false, event }];
    }),
  );
  const { flag, diagnostics } = collectFlags();
  checkRedirects(histories, (event) => ({ file: 'i.yaml', start: event, end: event }), flag);
  return diagnostics.map(({ rule, start, advice }) => {
    const [line = ''] = /- \{.*\}/.exec(advice) ?? [];
    return [rule, start, line].join(' ').trim();
  });
}

describe('an address that ended', () => {
  test.each([
    ['leads to one that lives', { a: ['merged', 'b'] }],
    ['leads to several that live', { a: ['split', 'b', 'c'] }],
    ['leads nowhere', { a: ['withdrawn'] }],
  ] as const)('%s, and nothing is told', (_, ended) => {
    expect(toldOf(ended as unknown as Readonly<Record<string, Ended>>)).toEqual([]);
  });

  test('may not lead to one that leads elsewhere; the line to write arrives in one step', () => {
    expect(toldOf({ a: ['merged', 'b'], b: ['merged', 'c'] })).toEqual([
      "redirect-chain 0 - { address: a, event: merged, to: [c], because: 'Both are one.' }",
    ]);
    expect(toldOf({ a: ['merged', 'b'], b: ['split', 'c', 'd'] })).toEqual([
      "redirect-chain 0 - { address: a, event: split, to: [c, d], because: 'Both are one.' }",
    ]);
  });

  test('may not lead to itself, near or far', () => {
    expect(toldOf({ a: ['merged', 'a'] })).toEqual(['redirect-cycle 0']);
    expect(toldOf({ a: ['merged', 'b'], b: ['merged', 'a'] })).toEqual([
      'redirect-cycle 0',
      'redirect-cycle 1',
    ]);
  });

  test('may not lead to one that was withdrawn', () => {
    expect(toldOf({ a: ['merged', 'b'], b: ['withdrawn'] })).toEqual([
      "redirect-to-withdrawn 0 - { address: a, event: withdrawn, because: 'Both are one.' }",
    ]);
  });
});
