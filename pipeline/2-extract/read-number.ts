import type { Span } from '../core/model.ts';
import type { Anchor } from './anchors.ts';
import { fractionForms } from './fraction-forms.ts';
import type { NumberForm } from './number-form.ts';
import { numberForms } from './number-forms.ts';
import { ordinalForms } from './ordinal-forms.ts';
import { matchAt, rulesByAnchor, startOf } from './rule.ts';
import type { Amount } from './values.ts';

/** A number as it is written, before its unit. */
export interface NumberRead extends Span {
  readonly amount: Amount;
  readonly kind: NumberForm['kind'];
  readonly form: string;
}

// Most numbers are plain digits, so they come first; all others are told by what they begin with.
const [digits, ...otherNumbers] = numberForms;
const forms = rulesByAnchor([
  ...(digits === undefined ? [] : [digits]),
  ...fractionForms,
  ...ordinalForms,
  ...otherNumbers,
]);

/** Read the number that begins at an anchor. */
export function readNumber(text: string, anchor: Anchor): NumberRead | undefined {
  const readable = text.slice(0, readableEnd(text, anchor));
  for (const form of forms.get(anchor.kind)?.rules ?? []) {
    const match = matchAt(form.pattern, readable, anchor.start);
    if (match !== undefined) return toNumber(form, match);
  }
  return undefined;
}

const BETWEEN = /\bbetween (?:an? )?$/i;

/** "Between one hundred and two thousand" are two numbers: the first ends before "and". */
function readableEnd(text: string, { kind, start }: Anchor): number {
  if (kind !== 'cardinal' && kind !== 'power') return text.length;
  const before = text.slice(Math.max(0, start - 'between a '.length - 1), start);
  const and = BETWEEN.test(before) ? text.indexOf(' and ', start) : -1;
  return and === -1 ? text.length : and;
}

function toNumber({ id, kind, fit, read }: NumberForm, match: RegExpExecArray): NumberRead {
  const groups = match.groups ?? {};
  const start = startOf(match);
  const number = fit?.(groups['words'] ?? '');
  if (number !== undefined && number !== groups['words']) {
    const end = match.index + number.length;
    return { start, end, amount: read({ words: number }), kind, form: id };
  }
  // An article ends before the space that divides it from its unit.
  const length = match[0] === '' ? -1 : match[0].length;
  return { start, end: match.index + length, amount: read(groups), kind, form: id };
}
