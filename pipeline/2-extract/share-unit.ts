import { exactly } from './amount.ts';
import { compareDecimals, toDecimal } from './decimals.ts';
import { powers } from './number-words.ts';
import type { Quantity } from './read-quantity.ts';

/** Rules whose unit stands before the number, and so before the first of two. */
const WRITTEN_BEFORE = ['figure-money-sign', 'figure-money-code', 'figure-aged'];

/** Give two joined numbers the unit and the power of ten that is written once for both. */
export function shareUnit(
  text: string,
  first: Quantity,
  second: Quantity,
): { readonly first: Quantity; readonly second: Quantity } | undefined {
  const scaled = sharePower(text, first, second);
  if (isSameUnit(first, second)) return { first: scaled, second };
  if (first.rule === 'figure-count') return { first: takeUnit(scaled, second), second };
  const written = WRITTEN_BEFORE.includes(first.rule) && second.rule === 'figure-count';
  return written ? { first: scaled, second: takeUnit(second, first) } : undefined;
}

function isSameUnit(first: Quantity, second: Quantity): boolean {
  return first.rule === second.rule && JSON.stringify(first.unit) === JSON.stringify(second.unit);
}

function takeUnit(quantity: Quantity, { unit, rule, shift }: Quantity): Quantity {
  const value = toDecimal(quantity.amount.value ?? '', shift);
  return { ...quantity, unit, rule, amount: exactly(value) };
}

const SMALL = '1000';
const POWER = /(?<power>hundred|thousand|million|billion|trillion|bn|tn|mn|m|k)s?$/i;

/** In "one to two million" the power of ten belongs to both numbers. */
function sharePower(text: string, first: Quantity, second: Quantity): Quantity {
  const power = powerOf(text, second);
  const low = first.amount.value ?? '';
  const mantissa = toDecimal(second.amount.value ?? '', -power);
  if (power === 0 || powerOf(text, first) !== 0 || compareDecimals(low, SMALL) >= 0) return first;
  if (compareDecimals(low, mantissa) >= 0) return first;
  return { ...first, amount: exactly(toDecimal(low, power)) };
}

function powerOf(text: string, { numberStart, numberEnd }: Quantity): number {
  const word = POWER.exec(text.slice(numberStart, numberEnd))?.groups?.['power'] ?? '';
  return powers.get(word.toLowerCase()) ?? 0;
}
