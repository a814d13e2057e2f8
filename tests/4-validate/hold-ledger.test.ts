import { expect, test } from 'vitest';
import { holdLedger } from '../../pipeline/4-validate/hold-ledger.ts';
import type { LedgerRow } from '../../pipeline/core/model.ts';

const place = { owner: 'p/1', shown: '1', words: 'River Trust' };
const made: LedgerRow = { ...place, class: 'name', record: 'm-1' };
const left: LedgerRow = { ...place, class: 'name', reason: 'sentence-start' };
const records = [{ id: 'm-1' }];
const found = { name: 2, marker: 0 };

test('counts that add up pass', () => {
  expect(() => holdLedger('1', [made, left], { found, records })).not.toThrow();
});

test.each([
  ['a row that is lacking', [made], found],
  ['a row too many', [made, left, left], found],
  ['a row with a record and a reason', [made, left, { ...made, ...left }], { name: 3 }],
  ['a row with neither', [made, { ...place, class: 'name' }], found],
  ['a class that was not found', [made, left, { ...left, class: 'date' }], found],
  ['a record that is not there', [made, { ...made, record: 'm-2' }], found],
] as const)('%s ends the build', (_, rows, counted) => {
  expect(() => holdLedger('1', rows, { found: counted, records })).toThrow('Ledger of 1');
});
