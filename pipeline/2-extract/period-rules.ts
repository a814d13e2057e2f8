import type { Groups } from './date-parts.ts';
import { ordinals } from './number-words.ts';
import { DASH, YEAR, sticky } from './patterns.ts';
import type { AnchoredRule } from './rule.ts';
import type { PeriodNotation, PeriodParts } from './values.ts';

/**
 * A rule for periods that stand alone. `beforeDate`: a date follows at once, and ends it.
 * `uncounted`: what follows must not make it a quantity.
 */
export interface PeriodRule extends AnchoredRule {
  readonly beforeDate?: true;
  readonly uncounted?: true;
  readonly read: (groups: Groups) => PeriodParts | undefined;
}

const KIND_OF_YEAR = '(?:financial|academic|school|fiscal|calendar|tax|reporting|accounting)';
const FIRST_YEAR = '(?<first>(?:1[89]|20)\\d\\d)';
const SOME_MONTHS = '(?:\\d{1,3}|one|two|three|four|six|nine|twelve|eighteen)';
const NAMED_TIMES = '(?:minutes|hours|days|weeks|months|years|decades|centuries)';

/** Periods that need no date beside them. The first rule that fits is taken. */
export const periodRules: readonly PeriodRule[] = [
  {
    id: 'period-slash-years',
    finds: 'two years in a row written as one; what they mean is a convention of the report',
    anchors: ['digits'],
    pattern: anyCase(
      `(?<=(?<lead>(?:\\b(?:the )?${KIND_OF_YEAR} year |\\bFY ?)?))` +
        `${FIRST_YEAR}(?:/(?<second>\\d{4}|\\d\\d)|${DASH}(?<short>\\d\\d))(?![\\d/-]|[,.]\\d)`,
    ),
    read: ({ first = '', second, short = '' }) => readSlashYears(first, second ?? short),
    examples: [
      ['In {2018/19} the museum had a roof.', '2018/2019 slash-years'],
      ['The budget for {the financial year 2006/07} was lost.', '2006/2007 slash-years'],
      ['Loans fell in {2011–12} and {2013-14}.', '2011/2012 slash-years', '2013/2014 slash-years'],
      ['Loans rose in {1999/2000}.', '1999/2000 slash-years'],
    ],
    counterExamples: ['It was open in 2014-16.', 'The file is dated 2014-03-03.'],
  },
  {
    id: 'period-years',
    finds: 'a span of years with a dash or slash',
    anchors: ['digits'],
    uncounted: true,
    pattern: anyCase(`${FIRST_YEAR}(?:${DASH}|/)(?<second>\\d{4}|\\d\\d)(?![\\d/-]|[,.]\\d)`),
    read: ({ first = '', second = '' }) => readYears(first, second),
    examples: [
      ['The works ({2014–2016}) were loud.', '2014/2016 range'],
      ['It was shut in {1914-18}.', '1914/1918 range'],
      ['The {1939–1945} ledger is complete.', '1939/1945 range'],
    ],
    counterExamples: ['Some 1850–1900 readers came.', 'The lot 2014-11 was sold.'],
  },
  {
    id: 'period-decade',
    finds: 'a decade; without a value where the century is not said',
    anchors: ['digits'],
    pattern: anyCase(
      "(?<first>(?:1\\d|20)\\d0)s\\b|(?<=\\b(?:the|early|late|mid)[- ]|[’'])\\d0s\\b",
    ),
    read: ({ first }) => readDecade(first),
    examples: [
      ['The pier was built in the {1890s}.', '1890/1899 decade'],
      ['In the late {1960s} it was painted.', '1960/1969 decade'],
      ['Music of the {70s} was played.', 'no value decade'],
      ['The {1900s} were dry.', 'no value decade'],
    ],
    counterExamples: ['Readers in their 70s came.', 'The 1995s were sold.'],
  },
  {
    id: 'period-century',
    finds: 'a century; no value, since people differ on its first year',
    anchors: ['ordinal', 'cardinal', 'digits'],
    pattern: anyCase(
      '(?:(?:[a-z]{3,5}ty[- ])?[a-z]{2,10}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th))[- ]centur(?:y|ies)\\b',
    ),
    read: () => period('century'),
    examples: [
      ['A {nineteenth-century} bridge stands there.', 'no value century'],
      ['In the {21st century} it was closed.', 'no value century'],
      ['The {twenty-first century} began with floods.', 'no value century'],
    ],
    counterExamples: ['It stood for a century.', 'The third of the centuries began.'],
  },
  {
    id: 'period-part-of-year',
    finds: 'a quarter or half of a year; only the year is certain, the months are a convention',
    anchors: ['ordinal', 'relative', 'code'],
    pattern: anyCase(
      '(?:(?<ordinal>first|second|third|fourth|last) (?<part>quarter|half) of |' +
        '(?<=(?<lead>\\b(?<letter>[QH])))(?<number>[1-4])(?: of)? )' +
        `(?:the )?(?:${KIND_OF_YEAR} year )?(?<first>${YEAR})(?:/(?<second>\\d\\d)(?!\\d))?`,
    ),
    read: readPart,
    examples: [
      ['In the {first quarter of 2018} it rained.', '2018 quarter 1'],
      ['{Q3 2016} was dry.', '2016 quarter 3'],
      ['The {second half of 2018/19} was worse.', '2018/2019 half 2'],
    ],
    counterExamples: ['The first half of the bridge fell in 2018.'],
  },
  {
    id: 'period-ending',
    finds: 'a stretch of months or years by the date on which it ends',
    anchors: ['time'],
    beforeDate: true,
    pattern: anyCase(
      `(?<=(?<lead>(?:\\bthe )?(?:\\b(?:${KIND_OF_YEAR}|${SOME_MONTHS}) )?))` +
        '(?:year|weeks|months|years) (?:ending|ended|to|up to)(?: on)? ',
    ),
    read: () => ({ ...period('ending'), open: 'start' }),
    examples: [
      ['Loans in {the year ending 31 March 2018} fell.', '../2018-03-31 ending'],
      ['In {the six months to May 2016} it rained.', '../2016-05 ending'],
      ['The accounts for {the year ended 3 April 1996} are lost.', '../1996-04-03 ending'],
    ],
    counterExamples: ['It takes a year to build.', 'The months to come are dry.'],
  },
  {
    id: 'period-vague',
    finds: 'a stretch of time told from an unnamed present; words only',
    anchors: ['relative'],
    pattern: anyCase(
      '(?<=(?<lead>(?:\\b(?:over|in|during|for|within|throughout|across|of|from) )?' +
        '(?:\\b(?:the|these|more) )?))' +
        '(?:(?:last|past|previous|preceding|next|following|coming) ' +
        '(?:(?:couple of|number of|year or|(?!of )[a-z\\d-]{2,12}) )?' +
        `(?:and a half )?(?:${KIND_OF_YEAR} |working )?(?:${NAMED_TIMES}|year|month|week|decade)|` +
        `recent ${NAMED_TIMES})\\b`,
    ),
    read: () => period('vague'),
    examples: [
      ['{Over the last few years} loans fell.', 'no value vague'],
      ['Floods were rare {in recent years}.', 'no value vague'],
      ['{During the past 12 months} it was shut.', 'no value vague'],
      ['The museum opens {next year}.', 'no value vague'],
    ],
    counterExamples: ['The last of the years was dry.', 'It lasted 12 months.'],
  },
];

function anyCase(source: string): RegExp {
  return sticky(source, 'iy');
}

function period(notation: PeriodNotation, from?: string, to?: string): PeriodParts {
  return { notation, from, to, open: undefined, slashYears: false, part: undefined };
}

function readSlashYears(first: string, second: string): PeriodParts | undefined {
  const last = String(Number(first) + 1);
  if (second !== last && second !== last.slice(2)) return undefined;
  return { ...period('slash-years', first, last), slashYears: true };
}

function readYears(first: string, second: string): PeriodParts | undefined {
  const last = first.slice(0, 4 - second.length) + second;
  return last > first ? period('range', first, last) : undefined;
}

function readDecade(first: string | undefined): PeriodParts {
  // The 1900s may be ten years or a hundred.
  if (first === undefined || first.endsWith('00')) return period('decade');
  return period('decade', first, `${first.slice(0, 3)}9`);
}

function readPart({ ordinal, part, letter, number, first = '', second }: Groups): PeriodParts {
  const notation = part?.toLowerCase() === 'half' || letter === 'H' ? 'half' : 'quarter';
  const last = ordinal?.toLowerCase() === 'last' ? (notation === 'half' ? 2 : 4) : undefined;
  const place = last ?? ordinals.get(ordinal?.toLowerCase() ?? '') ?? Number(number);
  const years = second === undefined ? undefined : readSlashYears(first, second);
  return { ...(years ?? period(notation, first, first)), notation, part: place };
}
