import type { Flag, Where } from '../core/flags.ts';
import type { SourceEntity } from '../core/schema-types.ts';
import { endsEarly } from './check-payloads.ts';

/** Flag periods of the register that end before they start. */
export function checkPeriods(
  defined: Iterable<{ readonly source: SourceEntity; readonly where: Where }>,
  flag: Flag,
): void {
  for (const thing of defined) {
    const { start, end } = thing.source;
    if (start === undefined || end === undefined || !endsEarly(start, end)) continue;
    flag('period-ends-early', thing.where, { start, end });
  }
}
