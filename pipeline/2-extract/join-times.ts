import { periodJoins } from './period-joins.ts';
import type { PeriodJoin } from './period-joins.ts';
import { matchAt } from './rule.ts';
import type { DateFound, PeriodFound } from './values.ts';
import { phraseBefore, toPhrases, wordBefore, wordEndBefore } from './words-before.ts';

/** What a period can be made of. */
export type Time = DateFound | PeriodFound;

/** A period made of times, and of how many. */
interface Joined {
  readonly period: PeriodFound;
  readonly used: number;
}

/** Every word that stands before a date, with the rules that it may begin. */
const leads = toPhrases(
  new Map(
    periodJoins
      .flatMap(({ before = [] }) => before)
      .map(
        (words) => [words, periodJoins.filter(({ before }) => before?.includes(words))] as const,
      ),
  ),
);
const joinsAlone = periodJoins.filter(({ before }) => before === undefined);

/** Make a period of a time, or of two, and the words beside them. */
export function joinTimes(
  text: string,
  first: Time | undefined,
  second: Time | undefined,
): Joined | undefined {
  if (first === undefined || isWithoutDate(first)) return undefined;
  const lead = phraseBefore(text, beforeVague(text, first.start), leads);
  const middle = second && middleOf(text, first, second);
  for (const join of [...(lead?.meaning ?? []), ...joinsAlone]) {
    const start = join.before === undefined || lead === undefined ? first.start : lead.start;
    if (join.between === undefined) {
      const period = openPeriod(text, join, { start, time: first });
      if (period !== undefined) return { period, used: 1 };
    } else if (second !== undefined && middle !== undefined && join.between.includes(middle)) {
      const period = closedPeriod(join, { start, first, second });
      if (period !== undefined) return { period, used: 2 };
    }
  }
  return undefined;
}

/** Words between a preposition and its date that leave the date as it is. */
const VAGUE: ReadonlySet<string> = new Set(
  (
    'the very early late mid around about approximately spring summer autumn winter start ' +
    'beginning middle end of'
  ).split(' '),
);

/** Step back over the words that leave a date as it is. */
function beforeVague(text: string, start: number): number {
  let place = start;
  for (let word = wordBefore(text, place); VAGUE.has(word); word = wordBefore(text, place)) {
    place = wordEndBefore(text, place) - word.length;
  }
  return place;
}

const LONGEST_MIDDLE = 40;
const DASHES = /^ ?[-\u2010-\u2015\u2212] ?$/;

/** Give the words between two times without those that leave a date as it is; a dash is `-`. */
function middleOf(text: string, first: Time, second: Time): string | undefined {
  if (second.start - first.end > LONGEST_MIDDLE) return undefined;
  const middle = text.slice(first.end, second.start);
  if (DASHES.test(middle)) return '-';
  const words = middle.toLowerCase().split(/[ ,-]+/);
  return words.filter((word) => word !== '' && !VAGUE.has(word)).join(' ');
}

function isWithoutDate(time: Time): boolean {
  return time.kind === 'period' && (time.notation === 'vague' || time.notation === 'ending');
}

function openPeriod(
  text: string,
  { id, notation, after, open }: PeriodJoin,
  { start, time }: { readonly start: number; readonly time: Time },
): PeriodFound | undefined {
  const tail = after && matchAt(after, text, time.end);
  if (after !== undefined && tail === undefined) return undefined;
  // "Since 2014/15" begins with the first of its years, "after 2014/15" with the end of the last.
  const bound = notation === 'since' || notation === 'before' ? firstOf(time) : lastOf(time);
  return {
    kind: 'period',
    start,
    end: time.end + (tail?.[0].length ?? 0),
    notation,
    from: open === 'end' ? bound : undefined,
    to: open === 'start' ? bound : undefined,
    open,
    slashYears: isSlash(time),
    part: undefined,
    rule: id,
  };
}

interface Ends {
  readonly start: number;
  readonly first: Time;
  readonly second: Time;
}

function closedPeriod(
  { id, notation }: PeriodJoin,
  { start, first, second }: Ends,
): PeriodFound | undefined {
  if (isWithoutDate(second)) return undefined;
  const from = firstOf(first);
  const to = lastOf(second);
  if (from !== undefined && to !== undefined && !isInOrder(from, to)) return undefined;
  const slashYears = isSlash(first) || isSlash(second);
  const parts = { notation, from, to, open: undefined, slashYears, part: undefined };
  return { kind: 'period', start, end: second.end, ...parts, rule: id };
}

function firstOf(time: Time): string | undefined {
  return time.kind === 'date' ? time.value : time.from;
}

function lastOf(time: Time): string | undefined {
  return time.kind === 'date' ? time.value : time.to;
}

function isSlash(time: Time): boolean {
  return time.kind === 'period' && time.slashYears;
}

function isInOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}
