import type { Groups } from './date-parts.ts';
import type { NumberForm } from './number-form.ts';
import type { Rule } from './rule.ts';
import type { Unit } from './values.ts';

/**
 * A rule that tells what a number counts. `at` is tried where the number starts, and may look back:
 * its group `lead` belongs to the figure. `after` is tried where the number ends, and belongs to it
 * too. `power` shifts the decimal point. `unit` gives nothing where the number has no value.
 */
export interface FigureRule extends Rule {
  readonly kinds: readonly NumberForm['kind'][];
  readonly at?: RegExp;
  readonly after?: RegExp;
  readonly power?: number;
  readonly unit: (groups: Groups) => Unit | undefined;
}
