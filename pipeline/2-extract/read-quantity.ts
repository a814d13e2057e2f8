import type { Span } from '../core/model.ts';
import type { Anchor } from './anchors.ts';
import { exactly, noAmount } from './amount.ts';
import { toDecimal } from './decimals.ts';
import { moneyRules } from './money-rules.ts';
import type { NumberForm } from './number-form.ts';
import { plainRules } from './plain-rules.ts';
import { readNumber } from './read-number.ts';
import type { NumberRead } from './read-number.ts';
import { anyMatchAt, matchAt, startOf } from './rule.ts';
import { unitRules } from './unit-rules.ts';
import { unreadRules } from './unread-rules.ts';
import type { FigureRule } from './figure-rule.ts';
import type { Amount, Unit } from './values.ts';

/** Every rule that tells what a number counts, in the order in which they are tried. */
export const figureRules: readonly FigureRule[] = [
  ...moneyRules,
  ...unreadRules,
  ...unitRules,
  ...plainRules,
];

/** A number with its unit, before its hedge. `shift` is how far its unit moved the point. */
export interface Quantity extends Span {
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly amount: Amount;
  readonly kind: NumberForm['kind'];
  readonly unit: Unit | undefined;
  readonly shift: number;
  readonly form: string;
  readonly rule: string;
}

/** Read the number that begins at an anchor, and its unit. */
export function readQuantity(text: string, anchor: Anchor): Quantity | undefined {
  const number = readNumber(text, anchor);
  if (number === undefined) return undefined;
  const { rules, mayStart, mayEnd } = rulesByKind[number.kind];
  const special = mayStart(text, number.start) || mayEnd(text, number.end);
  for (const rule of rules) {
    const isPlain = rule.at === undefined && rule.after === undefined;
    const quantity = special || isPlain ? applyRule(text, number, rule) : undefined;
    if (quantity !== undefined) return quantity;
  }
  return undefined;
}

/** The rules for a kind of number, and whether any with a pattern may fit at its start or end. */
interface KindRules {
  readonly rules: readonly FigureRule[];
  readonly mayStart: (text: string, at: number) => boolean;
  readonly mayEnd: (text: string, at: number) => boolean;
}

const rulesByKind: Readonly<Record<NumberForm['kind'], KindRules>> = {
  cardinal: rulesFor('cardinal'),
  ordinal: rulesFor('ordinal'),
  share: rulesFor('share'),
  open: rulesFor('open'),
  unread: rulesFor('unread'),
};

function rulesFor(kind: NumberForm['kind']): KindRules {
  const rules = figureRules.filter(({ kinds }) => kinds.includes(kind));
  // A rule with both patterns needs both: the one at the start is enough to see it coming.
  const starts = rules.flatMap(({ at }) => at ?? []);
  const ends = rules.flatMap(({ at, after }) => (at === undefined ? (after ?? []) : []));
  return { rules, mayStart: anyMatchAt(starts), mayEnd: anyMatchAt(ends) };
}

function applyRule(text: string, number: NumberRead, rule: FigureRule): Quantity | undefined {
  const at = rule.at && matchAt(rule.at, text, number.start);
  const after = rule.after && matchAt(rule.after, text, number.end);
  if ((rule.at && !at) || (rule.after && !after)) return undefined;
  const unit = rule.unit({ ...at?.groups, ...after?.groups });
  return {
    start: at === undefined ? number.start : startOf(at),
    end: after === undefined ? number.end : number.end + after[0].length,
    numberStart: number.start,
    numberEnd: number.end,
    amount: unit === undefined ? noAmount : shift(number.amount, rule.power),
    kind: number.kind,
    unit,
    shift: rule.power ?? 0,
    form: number.form,
    rule: rule.id,
  };
}

function shift(amount: Amount, power = 0): Amount {
  if (power === 0 || amount.value === undefined) return amount;
  return exactly(toDecimal(amount.value, power));
}
