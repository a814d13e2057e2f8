import { divideExactly } from './decimals.ts';
import type { Amount } from './values.ts';

/** A number that says nothing. */
export const noAmount: Amount = {
  value: undefined,
  minimum: undefined,
  maximum: undefined,
  ratio: undefined,
  openMagnitude: false,
};

/** Make an amount of one value. */
export function exactly(value: string | undefined): Amount {
  return { value, minimum: undefined, maximum: undefined, ratio: undefined, openMagnitude: false };
}

/** Make an amount of its bounds. */
export function between(minimum: string | undefined, maximum: string | undefined): Amount {
  return { value: undefined, minimum, maximum, ratio: undefined, openMagnitude: false };
}

/** Make an amount of words that give a power of ten only. */
export function atLeast(minimum: string | undefined): Amount {
  return { value: undefined, minimum, maximum: undefined, ratio: undefined, openMagnitude: true };
}

/** Give a ratio as a decimal where that is exact, else as its two numbers. */
export function toRatio(numerator: string, denominator: string): Amount {
  const value = divideExactly(numerator, denominator);
  const ratio = value === undefined ? { numerator, denominator } : undefined;
  return { value, minimum: undefined, maximum: undefined, ratio, openMagnitude: false };
}
