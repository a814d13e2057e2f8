import type { Span } from '../core/model.ts';
import { findFigures } from './find-figures.ts';
import { findValues } from './find-values.ts';
import { isBareYear, markFigure } from './mark-figure.ts';
import { statesQuantity } from './states-quantity.ts';
import { firstBehind, firstFrom, overlapsOne } from './span-search.ts';
import { unitLength } from './unit-symbols.ts';
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
  const whole = findWholes(text).filter((each) => !overlapsOne(each, taken));
  const values = findValues(text).filter(
    (each) => !overlapsOne(each, taken) && !overlapsOne(each, whole),
  );
  const dates = values
    .filter((value) => value.kind === 'date')
    .filter(({ end }) => !reportBehind.test(text.slice(end, end + 8)));
  const periods = values.filter((value) => value.kind === 'period');
  const figures = values.filter((value) => value.kind === 'figure');
  return [
    ...whole,
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

/** "[2019] UKSC 41": the year of a series of law reports dates nothing. */
const reportBehind = /^\] (?:\d )?[A-Z]{2}/;

/** What other rules read as a code or in parts. */
const wholes: readonly {
  readonly kind: 'date' | 'figure';
  readonly rule: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'date',
    rule: 'date-fiscal-year',
    pattern: /(?<![\p{L}\d])FY[ -]?(?:(?:19|20)\d\d|\d\d)(?:[/\u2010-\u2015-]\d{2,4})?(?!\d)/gu,
  },
  {
    kind: 'date',
    rule: 'date-days-of-month',
    pattern:
      /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}[\u2010-\u2015-]\d{1,2}(?:,? (?:19|20)\d\d)?(?!\d)/gu,
  },
  {
    kind: 'figure',
    rule: 'figure-ratio',
    pattern: /(?<![\d:.])\d{1,4}(?:\.\d+)?:1(?![\d:])/gu,
  },
  {
    kind: 'figure',
    rule: 'figure-half-million',
    pattern: /(?<![\p{L}-])(?:half|quarter)-(?:million|billion)(?: dollars| pounds)?(?!\p{L})/gu,
  },
];

/** "FY2007", "a quarter-million barrels". */
function findWholes(text: string): MarkedValue[] {
  if (!/FY|-[mb]illion|:1|[a-y] \d{1,2}[\u2010-\u2015-]\d/.test(text)) return [];
  const found = wholes.flatMap(({ kind, rule, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => {
      const end = index + words.length;
      return { kind, rule, start: index, end: end + unitLength(text, end) };
    }),
  );
  return found.sort((left, right) => left.start - right.start);
}

/** Dates that share a month or year, or that are the years or months of one range, are one mark. */
function markTimes(
  text: string,
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
): MarkedValue[] {
  const marked: MarkedValue[] = [];
  let joins = false;
  for (const [index, date] of dates.entries()) {
    const last = joins ? marked.pop() : undefined;
    const start = last?.start ?? startWithLead(text, date.start);
    const period = periodOf(periods, { start, end: date.end });
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
  const alone = periods.filter(({ start, end, from, to }) => {
    const date = firstFrom(dates, start);
    return (from ?? to) !== undefined && !(date !== undefined && date.end <= end);
  });
  return [...marked, ...alone.map((period) => markPeriod(text, period))];
}

/** The period that holds a span. */
function periodOf(periods: readonly PeriodFound[], { start, end }: Span): PeriodFound | undefined {
  const period = firstBehind(periods, end - 1);
  return period !== undefined && period.start <= start ? period : undefined;
}

interface Following {
  readonly next: DateFound | undefined;
  readonly periods: readonly PeriodFound[];
}

function joinsNext(text: string, date: DateFound, { next, periods }: Following): boolean {
  if (next === undefined) return false;
  if (date.rule.startsWith('date-shared')) return next.start - date.end < LONGEST_JOINT;
  if (!isCoarse(date) || !isCoarse(next)) return false;
  const range = periodOf(periods, { start: date.start, end: next.end });
  if (range === undefined) return false;
  const between = /^between\b/i.test(text.slice(range.start, date.start));
  const joint = text.slice(date.end, next.start);
  return (between ? /^ and $/ : /^(?: to | until | through | ?[-\u2010-\u2015] ?)$/).test(joint);
}

/** A year or a month: two of them are the ends of one period, two days are two dates. */
function isCoarse({ precision }: DateFound): boolean {
  return precision === 'year' || precision === 'month';
}

const LONGEST_JOINT = 12;
/** What belongs to a date and stands before it: a day of the week, a season, the kind of year. */
const lead =
  /(?<![\p{L}-])(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.,? |(?<!\d[/.]?)\d{1,2}\/|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all) (?:of )?|(?:[Ff]iscal|[Ff]inancial|[Aa]cademic|[Tt]ax|[Cc]alendar) [Yy]ears? |[Ff]iscal |Easter |Christmas (?:Day |Eve )?|Q[1-4] (?:of )?|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal) (?:quarter|half) (?:of )?)$/u;
const LONGEST_LEAD = 24;

function startWithLead(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  return start - (lead.exec(before)?.[0].length ?? 0);
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
