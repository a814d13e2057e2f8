import { isPublished } from '../core/decision.ts';
import type { Flag, Where } from '../core/flags.ts';
import { valueKeyIn, valueKeyOf } from '../core/properties.ts';
import type { SourceDecision } from '../core/schema-types.ts';

/** A decision and where its parts stand. */
interface Placed {
  readonly decision: SourceDecision;
  readonly at: (...keys: string[]) => Where;
}

type WhereOf = (path: readonly (string | number)[]) => Where;

/** Flag what decisions say that cannot be, whatever their words are. */
export function checkPayloads(
  decisions: readonly SourceDecision[],
  whereOf: WhereOf,
  flag: Flag,
): void {
  const observed = new Set(
    decisions.filter((one) => one.observation && isPublished(one)).map(({ key }) => key),
  );
  for (const [index, decision] of decisions.entries()) {
    const at = (...keys: string[]): Where => whereOf(['decisions', index, ...keys]);
    const placed = { decision, at };
    checkChange(placed, observed, flag);
    checkStatement(placed, flag);
    checkBounds(placed, flag);
    checkDates(placed, flag);
    checkDecision(placed, flag);
  }
}

function checkChange({ decision, at }: Placed, observed: ReadonlySet<string>, flag: Flag): void {
  for (const end of ['from', 'to'] as const) {
    const key = decision.change?.[end];
    if (key === undefined || observed.has(key) || !isPublished(decision)) continue;
    flag('change-end-unknown', at('change', end), { key });
  }
}

function checkStatement({ decision: { statement }, at }: Placed, flag: Flag): void {
  if (statement === undefined) return;
  const { property } = statement;
  const [given, wanted] = [valueKeyIn(statement), valueKeyOf(property)];
  if (given === undefined || given === wanted) return;
  flag('statement-value-unfit', at('statement', given), { property, given, wanted });
}

/** A minimum above its maximum; decimals of this size compare as numbers. */
function checkBounds({ decision, at }: Placed, flag: Flag): void {
  for (const payload of ['observation', 'grant'] as const) {
    const { minimum, maximum } = decision[payload] ?? {};
    if (minimum === undefined || maximum === undefined) continue;
    if (Number(minimum) <= Number(maximum)) continue;
    flag('review-bounds-crossed', at(payload, 'maximum'), { minimum, maximum });
  }
}

const limits = [
  ['statement', 'from', 'to'],
  ['role', 'since', 'until'],
] as const;

function checkDates({ decision, at }: Placed, flag: Flag): void {
  for (const [payload, first, last] of limits) {
    const dates = decision[payload] as Readonly<Record<string, string | undefined>> | undefined;
    const [start, end] = [dates?.[first], dates?.[last]];
    if (start === undefined || end === undefined || !endsEarly(start, end)) continue;
    flag('period-ends-early', at(payload, last), { start, end });
  }
}

/** Tell whether an end lies before its start, as far as both are precise. */
export function endsEarly(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}

/** `proposal` stands for whatever a rule proposed, so it can only be rejected. */
function checkDecision({ decision, at }: Placed, flag: Flag): void {
  const { proposal, rule } = decision;
  if (proposal !== undefined && decision.decision !== 'reject') {
    flag('review-proposal-kept', at('proposal'), {});
  }
  if (rule !== undefined && decision.decision === 'add') {
    flag('review-rule-added', at('rule'), { rule });
  }
}
