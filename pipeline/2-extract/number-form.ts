import type { Groups } from './date-parts.ts';
import type { AnchoredRule } from './rule.ts';
import type { Amount } from './values.ts';

/**
 * A way to write a number. `read` gets the named groups; an empty amount means that the number has
 * no value of its own. `fit` tells which of the words in group `words` make one number.
 */
export interface NumberForm extends AnchoredRule {
  readonly fit?: (words: string) => string;
  readonly kind: 'cardinal' | 'ordinal' | 'share' | 'open' | 'unread';
  readonly read: (groups: Groups) => Amount;
}

/** Words for the powers of ten, as a pattern. */
export const POWERS = '(?:hundred|thousand|million|billion|trillion)';

/** What may follow a number to add a half or a quarter to it. */
export const HALF = '(?: and an? (?<half>half|quarter)\\b)?';

/** The value of `half` and `quarter`, and of the signs that have an exact one. */
export const parts: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
  ['½', '0.5'],
  ['¼', '0.25'],
  ['¾', '0.75'],
  ['⅛', '0.125'],
]);
