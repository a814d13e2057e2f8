import type { Span } from '../core/model.ts';
import { findAnchors, outside } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { joinTimes } from './join-times.ts';
import type { Time } from './join-times.ts';
import { periodRules } from './period-rules.ts';
import { candidatesAt, matchAt, rulesByAnchor, startOf } from './rule.ts';
import type { DateFound, PeriodFound } from './values.ts';
import { countsNoun, isQuantity } from './year-guards.ts';

const rules = rulesByAnchor(periodRules);

/** Find the stretches of time of a text: those written as one, and those made of its dates. */
export function findPeriods(
  text: string,
  dates: readonly DateFound[],
  anchors = findAnchors(text),
): readonly PeriodFound[] {
  const alone = findAlone(text, dates, anchors);
  const times = mergeTimes(alone, dates);
  const periods: PeriodFound[] = [];
  for (let index = 0; index < times.length;) {
    const joined = joinTimes(text, times[index], times[index + 1]);
    const time = times[index];
    if (joined !== undefined) periods.push(joined.period);
    else if (time?.kind === 'period') periods.push(time);
    index += joined?.used ?? 1;
  }
  return periods;
}

function findAlone(
  text: string,
  dates: readonly DateFound[],
  anchors: readonly Anchor[],
): readonly PeriodFound[] {
  const periods: PeriodFound[] = [];
  let free = 0;
  for (const anchor of outside(anchors, dates)) {
    const period = anchor.start < free ? undefined : readAlone(text, anchor, dates);
    if (period === undefined || period.start < free) continue;
    periods.push(period);
    free = period.end;
  }
  return periods;
}

function readAlone(
  text: string,
  anchor: Anchor,
  dates: readonly DateFound[],
): PeriodFound | undefined {
  for (const rule of candidatesAt(rules, text, anchor)) {
    const match = matchAt(rule.pattern, text, anchor.start);
    const parts = match && rule.read(match.groups ?? {});
    if (match === undefined || parts === undefined) continue;
    const end = match.index + match[0].length;
    if (rule.uncounted && (isQuantity(text, end) || countsNoun(text, end, 'any'))) continue;
    const period = { kind: 'period', start: startOf(match), end, ...parts, rule: rule.id } as const;
    const date = lastDateBefore(dates, end + 1);
    if (rule.beforeDate === true) {
      if (date?.start === end) return { ...period, end: date.end, to: date.value };
    } else if (date === undefined || date.start === end || date.end <= end) {
      return period;
    }
  }
  return undefined;
}

/** Find the last date that begins before a place, by halves: a paragraph may hold thousands. */
function lastDateBefore(dates: readonly DateFound[], place: number): DateFound | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return dates[low - 1];
}

/** Put periods, and the dates outside them, into text order. */
function mergeTimes(periods: readonly PeriodFound[], dates: readonly DateFound[]): readonly Time[] {
  if (periods.length === 0) return dates;
  const times: Time[] = [...periods, ...outside(dates, periods)];
  return times.sort((left: Span, right: Span) => left.start - right.start);
}
