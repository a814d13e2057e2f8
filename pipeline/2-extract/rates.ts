import { anyOf } from './patterns.ts';
import { matchAt } from './rule.ts';
import { timeUnits } from './units.ts';
import type { Rate } from './values.ts';

const unitOf: ReadonlyMap<string, string> = new Map([
  ...timeUnits.flatMap(({ unit, words }) => words.map((word) => [word, unit] as const)),
  ['annum', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['p.a.', 'year'],
]);
const ADVERBS = anyOf(['annually', 'yearly', 'monthly', 'weekly', 'daily', 'hourly', 'p.a.']);
const TIMES = anyOf(timeUnits.flatMap(({ words }) => words.filter((word) => !word.endsWith('s'))));
const RATE = new RegExp(
  `[ -](?:(?:per|an?|each|every)[ -](?<time>${TIMES}|annum)\\b` +
    `(?!-| (?:ago|later|earlier|before|after|from)\\b)|(?<adverb>${ADVERBS})(?![a-z])|` +
    'per (?!cent\\b)(?<thing>[a-z]+(?:-[a-z]+)?))',
  'iy',
);

const STARTS: ReadonlySet<string> = new Set('paeymwdhPAE');

/** Find what a figure is counted by, right behind it: per year, a day, annually, per visit. */
export function findRate(text: string, at: number): Rate | undefined {
  if (!STARTS.has(text[at + 1] ?? '')) return undefined;
  const match = matchAt(RATE, text, at);
  if (match === undefined) return undefined;
  const { time, adverb, thing = '' } = match.groups ?? {};
  const unit = unitOf.get((time ?? adverb ?? '').toLowerCase()) ?? thing.toLowerCase();
  return { unit, start: at + 1, end: at + match[0].length };
}
