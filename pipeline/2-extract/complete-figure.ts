import type { Span } from '../core/model.ts';
import { atLeast, between } from './amount.ts';
import { findCountNoun, findJoinedNoun } from './count-noun.ts';
import { findHedge } from './find-hedge.ts';
import type { HedgeRule } from './hedges.ts';
import { findRate } from './rates.ts';
import type { Quantity } from './read-quantity.ts';
import { matchAt } from './rule.ts';
import type { Amount, FigureFound, Rate } from './values.ts';

/** Add to a quantity its hedge, the noun that it counts and its rate, inside the room it has. */
export function completeFigure(text: string, quantity: Quantity, room: Span): FigureFound {
  const { unit, kind, numberStart, numberEnd, form, rule } = quantity;
  const ordinal = kind === 'ordinal';
  const noun = nounOf(text, quantity, quantity.end, room);
  const stated = unit !== undefined && !ordinal;
  const hedge = stated ? findHedge(text, quantity, { noun, room }) : undefined;
  const end = Math.max(quantity.end, hedge?.end ?? 0);
  const countOf = noun ?? (hedge && nounOf(text, quantity, end, room));
  const rate = stated ? rateOf(text, end, countOf?.end ?? end, room) : undefined;
  const amount = hedge === undefined ? quantity.amount : limit(quantity.amount, hedge.rule);
  return {
    kind: 'figure',
    start: hedge?.start ?? Math.max(quantity.start, room.start),
    end: rate?.start === end + 1 ? rate.end : end,
    numberStart,
    numberEnd,
    value: amount.value,
    minimum: amount.minimum,
    maximum: amount.maximum,
    ratio: amount.ratio,
    openMagnitude: amount.openMagnitude,
    hedge: hedge?.rule.hedge,
    unit,
    countOf,
    rate,
    change: undefined,
    ordinal,
    form,
    rule,
  };
}

/** Words between a number and its noun that are no part of it. */
const MORE = / more(?! than\b)/y;

function nounOf(text: string, quantity: Quantity, end: number, room: Span): Span | undefined {
  const { unit, kind, rule } = quantity;
  if (unit?.kind !== 'count' || rule === 'figure-after-name') return undefined;
  if (text[end] === '-') return findJoinedNoun(text, end);
  const start = kind === 'open' && text.startsWith(' of ', end) ? end + ' of'.length : end;
  const more = text[start + 1] === 'm' ? matchAt(MORE, text, start) : undefined;
  return findCountNoun(text, start + (more?.[0].length ?? 0), room.end);
}

function rateOf(text: string, end: number, nounEnd: number, room: Span): Rate | undefined {
  const rate = findRate(text, end) ?? (nounEnd > end ? findRate(text, nounEnd) : undefined);
  return rate !== undefined && rate.end <= room.end ? rate : undefined;
}

/** Make the number a bound where its hedge says so; a range keeps both its ends. */
function limit(amount: Amount, { bound }: HedgeRule): Amount {
  if (bound === 'maximum' && amount.openMagnitude) return atLeast(undefined);
  if (bound === 'value' || amount.value === undefined) return amount;
  return bound === 'minimum' ? between(amount.value, undefined) : between(undefined, amount.value);
}
