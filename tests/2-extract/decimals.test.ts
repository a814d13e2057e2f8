import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideExactly,
  multiplyDecimals,
  toDecimal,
} from '../../pipeline/2-extract/decimals.ts';

test.each([
  ['17.97', 6, '17970000'],
  ['0.04', 0, '0.04'],
  ['1.50', 0, '1.5'],
  ['007', 0, '7'],
  ['.5', 0, '0.5'],
  ['10', -2, '0.1'],
  ['123', -5, '0.00123'],
  ['-0.0', 0, '0'],
  ['\u221212.50', -1, '-1.25'],
  ['0', 6, '0'],
])('%s times ten to the power %i is %s', (digits, power, decimal) => {
  expect(toDecimal(digits, power)).toBe(decimal);
});

test.each([
  ['3', '4', '0.75'],
  ['1', '8', '0.125'],
  ['12', '3', '4'],
  ['1', '3', undefined],
  ['1', '0', undefined],
])('%s divided by %s is %s', (numerator, denominator, quotient) => {
  expect(divideExactly(numerator, denominator)).toBe(quotient);
});

const thousandths = fc.integer({ min: -1_000_000, max: 1_000_000 });
const decimalOf = (value: number): string => toDecimal(String(value), -3);

test('decimals are canonical', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{1,30}(?:\.\d{1,20})?$/), fc.nat(12), (digits, power) => {
      expect(toDecimal(digits, power)).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/);
      expect(toDecimal(toDecimal(digits, power))).toBe(toDecimal(digits, power));
    }),
  );
});

test('sums, products and order are those of whole numbers', () => {
  fc.assert(
    fc.property(thousandths, thousandths, (left, right) => {
      expect(addDecimals(decimalOf(left), decimalOf(right))).toBe(decimalOf(left + right));
      expect(multiplyDecimals(decimalOf(left), decimalOf(right))).toBe(
        toDecimal(String(left * right), -6),
      );
      expect(compareDecimals(decimalOf(left), decimalOf(right))).toBe(Math.sign(left - right));
    }),
  );
});
