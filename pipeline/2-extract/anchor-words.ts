import { monthNames } from './month-names.ts';
import { fractions, ordinals, powers, teens, tens, units } from './number-words.ts';

/** What a word may begin: a number, a date, a stretch of time, a reference. */
export type WordKind =
  | 'cardinal'
  | 'power'
  | 'magnitude'
  | 'ordinal'
  | 'fraction'
  | 'month'
  | 'time'
  | 'relative'
  | 'part';

/** The words at which the rules are tried, in lower case. */
export const anchorWords: ReadonlyMap<string, WordKind> = new Map([
  ...kinds('fraction', fractions.keys()),
  ...kinds('ordinal', ordinals.keys()),
  ...kinds('cardinal', [...units.keys(), ...teens.keys(), ...tens.keys(), 'zero']),
  ...kinds(
    'power',
    [...powers.keys(), 'dozen'].filter((word) => word.length > 4),
  ),
  ...kinds(
    'magnitude',
    'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
  ),
  ...kinds(
    'month',
    monthNames.flat().map((name) => name.toLowerCase()),
  ),
  ...kinds(
    'time',
    'minute hour day week fortnight month months weeks year years decade century'.split(' '),
  ),
  ...kinds('relative', 'last past previous preceding recent next coming following'.split(' ')),
  ...kinds(
    'part',
    (
      'part section chapter schedule annex annexe appendix exhibit table figure volume phase ' +
      'article title category'
    ).split(' '),
  ),
]);

function kinds(kind: WordKind, words: Iterable<string>): (readonly [string, WordKind])[] {
  return [...words].map((word) => [word, kind] as const);
}
