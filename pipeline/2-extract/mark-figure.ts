import type { Span } from '../core/model.ts';
import type { MarkedValue } from './marked-values.ts';
import { rateLength, unitLength } from './unit-symbols.ts';
import type { FigureFound } from './values.ts';

/** What is measured by a year: "below 1990 levels", "at 2010 prices". */
const ofYear =
  /^ (?:levels?|prices|emissions|dollars|baselines?|values|terms|rates|figures|budget|edition)(?!\p{L})/u;

/** Where digits and their unit end: "10 409 tons", "1.2 m", "7-inch", "20 mg/kg". */
function endOfUnit(text: string, { numberEnd, end, rule, unit }: FigureFound): number {
  if (unit?.kind === 'measure') return end + rateLength(text, end);
  if (rule === 'figure-short-m' || (unit !== undefined && unit.kind !== 'count')) return end;
  const rest =
    rule === 'figure-spaced' ? moreDigits.exec(text.slice(numberEnd, numberEnd + 20)) : null;
  const last = numberEnd + (rest?.[0].length ?? 0);
  return last + unitLength(text, last);
}

const moreDigits = /^(?: \d{3})+(?![\d,.]*\d)/;

/** Tell whether four digits that count nothing are a year: "It set 2015 as its deadline". */
export function isBareYear(text: string, figure: FigureFound): boolean {
  const { unit, hedge, change, countOf, numberStart, numberEnd } = figure;
  if (!/^(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd)) || unit?.kind !== 'count')
    return false;
  if (ofYear.test(text.slice(numberEnd, numberEnd + 16))) return true;
  const before = text.slice(Math.max(0, numberStart - 8), numberStart);
  return (hedge ?? change ?? countOf) === undefined && /(?:^|\p{Ll}{2} )$/u.test(before);
}

/** "The 2008-2009 winter": a year, and a later one. */
function isYears(words: string): boolean {
  const [, first = '', last = ''] =
    /^((?:19|20)\d\d)[-\u2010-\u2015]((?:19|20)\d\d)$/.exec(words) ?? [];
  return first !== '' && Number(first) < Number(last);
}

const currencyBefore =
  /(?:(?<=(?:^|[\s(]))[-\u2010-\u2013\u2212])?(?:(?:US|AU?|CA?|NZ|HK)?[$£€¥]|\b[A-Z]{3}) ?$/;
const rupeesBefore = /(?:\u20b9|(?<!\p{L})Rs\.?) ?$/u;

/** Mark a figure with its sign or unit, but without the words that hedge it or that it counts. */
export function markFigure(text: string, figure: FigureFound): MarkedValue[] {
  const { value, rule, form } = figure;
  const { start, end } = spanOf(text, figure);
  const words = text.slice(start, end);
  if (isBareYear(text, figure)) {
    return [{ kind: 'date', start, end, rule: 'date-year-alone', value: words }];
  }
  if (isCounted(figure) && isYears(words)) {
    return [{ kind: 'period', start, end, rule: 'period-years' }];
  }
  const marked = { kind: 'figure', rule } as const;
  const joint = form === 'form-between' ? words.indexOf(' and ') : -1;
  if (joint < 1) return [{ ...marked, start, end, ...(value !== undefined && { value }) }];
  return [
    { ...marked, start, end: start + joint },
    { ...marked, start: start + joint + ' and '.length, end },
  ];
}

function isCounted({ unit }: FigureFound): boolean {
  return unit === undefined || unit.kind === 'count';
}

function spanOf(text: string, figure: FigureFound): Span {
  const { numberStart, unit, countOf } = figure;
  const lead = text.slice(Math.max(0, numberStart - 5), numberStart);
  const counted = isCounted(figure);
  const sign = counted ? rupeesBefore : unit?.kind === 'money' ? currencyBefore : undefined;
  const start = numberStart - (sign?.exec(lead)?.[0].length ?? 0);
  const times =
    counted && countOf !== undefined && text.slice(countOf.start, countOf.end) === 'times';
  return { start, end: times ? countOf.end : endOfUnit(text, figure) };
}
