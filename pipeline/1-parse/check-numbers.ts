import type { Flag } from '../core/flags.ts';
import type { NumberedPlace } from '../core/outline.ts';

/** What report.yaml says of numbers that do not simply follow each other. */
export interface KnownNumbers {
  readonly gapsAfter: ReadonlySet<string>;
  /** Numbers that come again are counted, and their order is no error. */
  readonly areCounted?: boolean;
}

/** Flag repeated numbers, gaps, and numbers out of order in one unit of numbering. */
export function checkNumbers(
  numbered: readonly NumberedPlace[],
  flag: Flag,
  known: KnownNumbers = { gapsAfter: new Set() },
): void {
  const seen = new Set<string>();
  let before: string | undefined;
  for (const { number, where } of numbered) {
    const problem = seen.has(number) ? 'repeated' : misplaced(before, number);
    seen.add(number);
    if (problem === 'repeated') {
      flag(known.areCounted === true ? 'number-counted' : 'number-repeated', where, { number });
    }
    if (problem === 'gap' && !known.gapsAfter.has(before ?? '')) {
      flag('number-gap', where, { number, before: before ?? '' });
    }
    if (problem === 'order') {
      const rule = known.areCounted === true ? 'number-order-kept' : 'number-out-of-order';
      flag(rule, where, { number, before: before ?? '' });
    }
    if (problem !== 'order' && problem !== 'repeated') before = number;
  }
}

function misplaced(before: string | undefined, number: string): 'gap' | 'order' | undefined {
  if (before === undefined) return undefined;
  const last = before.split('.').map(Number);
  const next = number.split('.').map(Number);
  if (compare(next, last) <= 0) return 'order';
  return follows(last, next) ? undefined : 'gap';
}

/** 16 then 16.1 or 17; 16.3 then 16.4 or 17; 1.23 then 2.1. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const changed = next.findIndex((part, at) => part !== last[at]);
  if (changed === -1) return false;
  const step = changed >= last.length ? 1 : (last[changed] ?? 0) + 1;
  return next[changed] === step && next.slice(changed + 1).every((part) => part === 1);
}

function compare(first: readonly number[], second: readonly number[]): number {
  const length = Math.max(first.length, second.length);
  for (let at = 0; at < length; at++) {
    const difference = (first[at] ?? -1) - (second[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
