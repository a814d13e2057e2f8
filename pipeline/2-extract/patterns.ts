import { monthNames } from './month-names.ts';
import { powerWords, teens, tens, units } from './number-words.ts';

/** Write an alternation of literal words, the longest first, so that none hides another. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  return `(?:${longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** Make a pattern of alternatives that is tried at one place only. */
export function sticky(alternatives: string | readonly string[], flags = 'y'): RegExp {
  const source = typeof alternatives === 'string' ? alternatives : alternatives.join('|');
  return new RegExp(source, flags);
}

/** Any dash or hyphen that may stand between two numbers. */
export const DASH = '[-\\u2010-\\u2015\\u2212]';

/** A number in digits: thousands by comma, thin or no-break space; decimals by full stop. */
export const DIGITS =
  '(?:\\d{1,3}(?:,\\d{3}(?!\\d))+|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3}(?!\\d))+|\\d+)' +
  '(?:\\.\\d+)?';

/** The name of a month, as people write it: with a capital; abbreviated, perhaps with a stop. */
export const MONTH =
  `(?:(?:${anyOf(monthNames.map(([name]) => name))}|` +
  `${anyOf(monthNames.flatMap(([, ...short]) => short))}\\.?)(?![A-Za-z]))`;

/** The number of a day, with or without its ordinal ending. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';

/** A year from 1000 to 2099 that is not the beginning of something longer. */
export const YEAR = '(?:1\\d|20)\\d\\d(?!\\d|[,.]\\d)';

const words = [...units.keys(), ...teens.keys(), ...tens.keys(), ...powerWords, 'zero'];
const WORD = `${anyOf(words)}\\b`;

/** What may follow a number word; `longestNumber` tells how far it is one number. */
export const MORE_WORDS = `(?:(?:[- ]| and )${WORD}){0,11}`;

/** Number words one after another: `twenty-one`, `two hundred and fifty thousand`. */
export const NUMBER_WORDS = `${WORD}${MORE_WORDS}`;
