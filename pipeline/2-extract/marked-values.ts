import type { Span } from '../core/model.ts';
import { findFigures } from './find-figures.ts';
import { findValues } from './find-values.ts';
import { statesQuantity } from './states-quantity.ts';
import type { DateFound, FigureFound, PeriodFound } from './values.ts';

/** A date, period or figure with the words that a reader would mark for it. */
export interface MarkedValue extends Span {
  readonly kind: 'date' | 'period' | 'figure';
  readonly rule: string;
  readonly value?: string;
}

/**
 * Find the dates, periods and figures of a text as a reader would mark them: without preposition,
 * hedge or counted noun, outside the spans already taken, and no number that states no quantity.
 */
export function findMarkedValues(text: string, taken: readonly Span[] = []): MarkedValue[] {
  const values = findValues(text).filter(
    ({ start, end }) => !taken.some((span) => span.start < end && start < span.end),
  );
  const dates = values.filter((value) => value.kind === 'date');
  const periods = values.filter((value) => value.kind === 'period');
  const figures = values.filter((value) => value.kind === 'figure');
  return [
    ...markTimes(
      text,
      dates.filter(({ rule }) => rule !== 'date-time'),
      periods,
    ),
    ...[...figures, ...insideVague(text, periods)]
      .filter((figure) => isBareYear(text, figure) || statesQuantity(text, figure))
      .flatMap((figure) => markFigure(text, figure)),
  ].sort((left, right) => left.start - right.start);
}

/** Dates that share a month or year, or that are years with a dash, are one; a period that holds dates is these. */
function markTimes(
  text: string,
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
): MarkedValue[] {
  const marked: MarkedValue[] = [];
  let joins = false;
  for (const [index, date] of dates.entries()) {
    const last = joins ? marked.pop() : undefined;
    const start = last?.start ?? startWithSeason(text, date.start);
    const period = periods.find((each) => each.start <= start && date.end <= each.end);
    marked.push(
      last === undefined
        ? { kind: 'date', start, end: date.end, rule: date.rule, ...valueOf(date) }
        : {
            kind: period ? 'period' : 'date',
            start,
            end: date.end,
            rule: period?.rule ?? last.rule,
          },
    );
    joins = joinsNext(text, date, { next: dates[index + 1], periods });
  }
  const alone = periods.filter(
    ({ start, end, from, to }) =>
      (from ?? to) !== undefined && !dates.some((date) => start <= date.start && date.end <= end),
  );
  return [...marked, ...alone.map((period) => markPeriod(text, period))];
}

interface Following {
  readonly next: DateFound | undefined;
  readonly periods: readonly PeriodFound[];
}

function joinsNext(text: string, date: DateFound, { next, periods }: Following): boolean {
  if (next === undefined) return false;
  if (date.rule.startsWith('date-shared')) return next.start - date.end < LONGEST_JOINT;
  const years = date.precision === 'year' && next.precision === 'year';
  if (!years || !/^(?: to | ?[-\u2010-\u2015] ?)$/.test(text.slice(date.end, next.start)))
    return false;
  return periods.some(({ start, end }) => start <= date.start && next.end <= end);
}

const LONGEST_JOINT = 12;
const season = /(?<![\p{L}-])(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) (?:of )?$/u;

function startWithSeason(text: string, start: number): number {
  return start - (season.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0);
}

function valueOf({ value }: DateFound): { value?: string } {
  return value === undefined ? {} : { value };
}

const prepositions =
  /^(?:(?:by|since|until|till|before|after|from|between|during|over|in|to|up|prior|post|pre|ever|at|the|early|late|mid|start|end|beginning|middle|of)[ -])+/i;

function markPeriod(text: string, { start, end, rule }: PeriodFound): MarkedValue {
  const lead = prepositions.exec(text.slice(start, end))?.[0].length ?? 0;
  return { kind: 'period', start: start + lead, end, rule };
}

/** "Over the past nine years" names no dates, but states a duration. */
function insideVague(text: string, periods: readonly PeriodFound[]): FigureFound[] {
  const vague = periods.filter(({ notation }) => notation === 'vague');
  return vague.flatMap(({ start, end }) => {
    const figures = findFigures(text.slice(start, end));
    return figures.map((figure) => ({
      ...figure,
      start: start + figure.start,
      end: start + figure.end,
      numberStart: start + figure.numberStart,
      numberEnd: start + figure.numberEnd,
      countOf: undefined,
    }));
  });
}

/** "It set 2015 as its deadline": four digits that count nothing are a year. */
function isBareYear(text: string, figure: FigureFound): boolean {
  const { unit, hedge, change, countOf, numberStart, numberEnd } = figure;
  if ((hedge ?? change ?? countOf) !== undefined || unit?.kind !== 'count') return false;
  const before = text.slice(Math.max(0, numberStart - 8), numberStart);
  return (
    /^(?:19|20)\d\d$/.test(text.slice(numberStart, numberEnd)) && /(?:^|\p{Ll}{2} )$/u.test(before)
  );
}

const currencyBefore = /(?:(?:US|AU?|CA?|NZ|HK)?[$£€¥]|\b[A-Z]{3}) ?$/;

/** A figure with its sign or unit, but without the words that hedge it or that it counts. */
function markFigure(text: string, figure: FigureFound): MarkedValue[] {
  const { end, numberStart, numberEnd, unit, value, rule, form, countOf } = figure;
  const lead = text.slice(Math.max(0, numberStart - 5), numberStart);
  const sign = unit?.kind === 'money' ? (currencyBefore.exec(lead)?.[0].length ?? 0) : 0;
  const start = numberStart - sign;
  const counted = unit === undefined || unit.kind === 'count';
  const times =
    counted && countOf !== undefined && text.slice(countOf.start, countOf.end) === 'times';
  const last = times ? countOf.end : counted ? numberEnd : end;
  const words = text.slice(start, last);
  const joint = form === 'form-between' ? words.indexOf(' and ') : -1;
  if (isBareYear(text, figure)) {
    return [{ kind: 'date', start, end: last, rule: 'date-year-alone', value: words }];
  }
  const marked = { kind: 'figure', rule } as const;
  if (joint > 0) {
    return [
      { ...marked, start, end: start + joint },
      { ...marked, start: start + joint + ' and '.length, end: last },
    ];
  }
  return [{ ...marked, start, end: last, ...(value !== undefined && { value }) }];
}
