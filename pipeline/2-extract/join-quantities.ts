import type { Anchor } from './anchors.ts';
import { addDecimals, compareDecimals } from './decimals.ts';
import { between, toRatio } from './amount.ts';
import { numberJoins } from './number-joins.ts';
import type { NumberJoin } from './number-joins.ts';
import { readQuantity } from './read-quantity.ts';
import type { Quantity } from './read-quantity.ts';
import { matchAt } from './rule.ts';
import { shareUnit } from './share-unit.ts';

/** What may follow a number that another one joins; most numbers end here. */
const JOINED = /-? (?:and|to|up to|or|in|out of) | ?[-\u2010-\u2015\u2212]/y;

/** Join a number with the next where they are a range, a change or a ratio; else give it alone. */
export function joinQuantities(
  text: string,
  first: Quantity,
  next: Anchor | undefined,
): readonly Quantity[] {
  if (next === undefined || first.amount.value === undefined || first.kind !== 'cardinal') {
    return [first];
  }
  if (matchAt(JOINED, text, first.end) === undefined) return [first];
  const second = readQuantity(text, next);
  if (second?.amount.value === undefined || second.kind !== 'cardinal') return [first];
  for (const join of numberJoins) {
    const joined = tryJoin(text, join, { first, second });
    if (joined !== undefined) return joined;
  }
  return [first];
}

interface Pair {
  readonly first: Quantity;
  readonly second: Quantity;
}

function tryJoin(text: string, join: NumberJoin, pair: Pair): readonly Quantity[] | undefined {
  const lead = join.lead && matchAt(join.lead, text, pair.first.start);
  const middle = matchAt(join.middle, text, pair.first.end);
  if (middle === undefined || (join.lead !== undefined && lead === undefined)) return undefined;
  if (pair.second.start !== pair.first.end + middle[0].length) return undefined;
  if (join.makes === 'ratio') return toShare(join, pair);
  const start = pair.first.start - (lead?.groups?.['lead']?.length ?? 0);
  return toRange(text, join, { ...pair, first: { ...pair.first, start } });
}

function toShare(
  { id, wholes }: NumberJoin,
  { first, second }: Pair,
): readonly Quantity[] | undefined {
  const numerator = first.amount.value ?? '';
  const denominator = second.amount.value ?? '';
  const whole = /^\d+$/.test(numerator) && /^\d+$/.test(denominator);
  const counts = first.rule === 'figure-count' && second.unit?.kind === 'count';
  if (!whole || !counts || compareDecimals(numerator, denominator) >= 0) return undefined;
  if (wholes !== undefined && numerator !== '1' && !wholes.includes(denominator)) return undefined;
  const amount = toRatio(numerator, denominator);
  const { start, numberStart } = first;
  const unit = { kind: 'share' } as const;
  return [
    { ...second, start, numberStart, amount, kind: 'share', unit, form: id, rule: 'figure-share' },
  ];
}

function toRange(text: string, join: NumberJoin, pair: Pair): readonly Quantity[] | undefined {
  const shared = shareUnit(text, pair.first, pair.second);
  if (shared === undefined) return undefined;
  const { first, second } = shared;
  const minimum = first.amount.value ?? '';
  const maximum = second.amount.value ?? '';
  const next = join.makes === 'near-range' ? addDecimals(minimum, '1') : maximum;
  // "From five to ten" is a change: two figures, which share their unit.
  if (join.lead === undefined && isChange(text, pair)) return [first, second];
  if (compareDecimals(minimum, maximum) >= 0 || next !== maximum) return undefined;
  const { start, numberStart } = first;
  return [{ ...second, start, numberStart, amount: between(minimum, maximum), form: join.id }];
}

const FROM = /(?<=\bfrom (?:(?:only|just|about|around|some|nearly|almost|over) )?)/iy;

function isChange(text: string, { first, second }: Pair): boolean {
  return (
    text.startsWith(' to ', second.start - 4) && matchAt(FROM, text, first.start) !== undefined
  );
}
