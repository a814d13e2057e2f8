import type { Span } from '../core/model.ts';
import { findAnchors, outside } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { calendarRules } from './calendar-rules.ts';
import { noDate, toIsoDate } from './date-parts.ts';
import { candidatesAt, matchAt, rulesByAnchor } from './rule.ts';
import type { DateFound } from './values.ts';
import { countsNoun, isQuantity } from './year-guards.ts';
import { yearRules } from './year-rules.ts';

const calendar = rulesByAnchor(calendarRules);
const years = rulesByAnchor(yearRules);

/** Find the dates of a text, each only as precise as its words, outside spans already taken. */
export function findDates(
  text: string,
  taken: readonly Span[] = [],
  anchors = findAnchors(text),
): readonly DateFound[] {
  const dates: DateFound[] = [];
  let free = 0;
  for (const anchor of outside(anchors, taken)) {
    if (anchor.start < free || (anchor.kind !== 'digits' && anchor.kind !== 'month')) continue;
    const date = readDate(text, anchor) ?? readYear(text, anchor, dates.at(-1));
    if (date === undefined) continue;
    dates.push(date);
    free = date.end;
  }
  return dates;
}

function readDate(text: string, anchor: Anchor): DateFound | undefined {
  for (const { id, pattern, fits, read } of candidatesAt(calendar, text, anchor)) {
    const match = matchAt(pattern, text, anchor.start);
    const groups = match?.groups ?? {};
    if (match === undefined || fits?.(groups) === false) continue;
    const parts = read(groups);
    const date = parts === undefined ? noDate : toIsoDate(parts);
    const end = match.index + match[0].length;
    return { kind: 'date', start: match.index, end, ...date, rule: id };
  }
  return undefined;
}

const YEAR_LENGTH = 4;

function readYear(text: string, anchor: Anchor, last?: DateFound): DateFound | undefined {
  const { kind, start, end } = anchor;
  if (kind !== 'digits' || end - start !== YEAR_LENGTH || isQuantity(text, end)) return undefined;
  for (const { id, pattern, counted } of candidatesAt(years, text, anchor)) {
    const match = matchAt(pattern, text, start);
    if (match === undefined || countsNoun(text, end, counted)) continue;
    // A rule with a joint needs another date right before it.
    const joint = match.groups?.['joint'];
    if (joint !== undefined && last?.end !== start - joint.length) continue;
    const value = text.slice(start, end);
    return { kind: 'date', start, end, value, precision: 'year', rule: id };
  }
  return undefined;
}
