import { dateParts } from './date-parts.ts';
import type { DateParts, DateRule, Groups } from './date-parts.ts';
import { monthNumber } from './month-names.ts';
import { DASH, DAY, MONTH, YEAR, sticky } from './patterns.ts';

const NEXT = `(?: ?${DASH} ?|, | ?& ?|,? (?:to|and|or|until|through) )`;
const COMMA = '(?:,? |, ?)';

/** Dates with a day or month. The first rule that fits is taken. */
export const calendarRules: readonly DateRule[] = [
  {
    id: 'date-day-month-year',
    finds: 'a day, month and year',
    anchors: ['digits'],
    pattern: sticky(`(?<day>${DAY}) (?:(?:day )?of )?(?<month>${MONTH})${COMMA}(?<year>${YEAR})`),
    read: dateParts,
    examples: [
      ['The board met on {3 March 2014}.', '2014-03-03'],
      ['On the {3rd of March, 2014} the bridge opened.', '2014-03-03'],
      ['It rained on {9 Sept. 1921}.', '1921-09-09'],
      ['The letter of {31 February 2015} is a forgery.', 'no value'],
    ],
    counterExamples: ['The 3 marched in March 2014.'],
  },
  {
    id: 'date-month-day-year',
    finds: 'a month, day and year, in the American order',
    anchors: ['month'],
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY})${COMMA}(?<year>${YEAR})`),
    read: dateParts,
    examples: [
      ['The museum opened on {March 3, 2014}.', '2014-03-03'],
      ['{October 21st, 1988} was a Friday.', '1988-10-21'],
      ['The river froze on {Jan. 4 1963}.', '1963-01-04'],
    ],
    counterExamples: ['In March 2014 it rained.'],
  },
  {
    id: 'date-month-year',
    finds: 'a month and year',
    anchors: ['month'],
    pattern: sticky(`(?<month>${MONTH})(?: of |${COMMA})(?<year>${YEAR})`),
    read: dateParts,
    examples: [
      ['The library closed in {March 2014}.', '2014-03'],
      ['By {Sept. 2014} the roof was dry.', '2014-09'],
      ['The survey ({May, 1999}) is lost.', '1999-05'],
    ],
    counterExamples: ['They may 2014 times over.'],
  },
  {
    id: 'date-iso',
    finds: 'a date as in ISO 8601; a month only where it cannot be the end of a span of years',
    anchors: ['digits'],
    pattern: sticky(`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d\\d))?(?![-\\d/])`),
    fits: ({ year = '', month, day }) =>
      day !== undefined || Number(month) !== (Number(year) % 100) + 1,
    read: (groups) => (isMonthOfYear(groups) ? dateParts(groups) : undefined),
    examples: [
      ['The file is dated {2014-03-03}.', '2014-03-03'],
      ['Readings ended on {1999-12-31}.', '1999-12-31'],
      ['The count of {2014-03} is lost.', '2014-03'],
      ['The count of {2003-10} is lost.', 'no value'],
    ],
    counterExamples: ['The budget for 2011-12 was spent.', 'Case 2014-13 is closed.'],
  },
  {
    id: 'date-numeric',
    finds: 'a date in digits, where it is certain which is the day',
    anchors: ['digits'],
    pattern: sticky(`(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>${YEAR})`),
    read: readNumeric,
    examples: [
      ['The receipt says {23/04/2014}.', '2014-04-23'],
      ['The ticket of {04/23/2014} was void.', '2014-04-23'],
      ['The receipt says {03/04/2014}.', 'no value'],
    ],
    counterExamples: ['In 2014 the odds were 3/4.'],
  },
  {
    id: 'date-shared-month',
    finds: 'a day whose month and year follow after another day',
    anchors: ['digits'],
    pattern: sticky(
      `(?<day>${DAY})(?=(?:${NEXT}(?:the )?${DAY}){1,6} (?:of )?(?<month>${MONTH})` +
        `(?:${COMMA}(?<year>${YEAR}))?)`,
    ),
    read: dateParts,
    examples: [
      ['The fair ran from {3} to 5 March 2014.', '2014-03-03'],
      ['Tests on {3}, {4} and 9 May 2014 failed.', '2014-05-03', '2014-05-04'],
      ['It was shut on {30}–31 May 2014.', '2014-05-30'],
    ],
    counterExamples: ['The 3 museums opened in May 2014.'],
  },
  {
    id: 'date-shared-year',
    finds: 'a month, or day and month, whose year follows after a later month',
    anchors: ['digits', 'month'],
    pattern: sticky(
      `(?:(?<day>${DAY}) )?(?<month>${MONTH})(?: (?<american>${DAY}))?` +
        `(?=${NEXT}(?:${DAY} )?(?<later>${MONTH})(?: ${DAY},?)?${COMMA}(?<year>${YEAR}))`,
    ),
    read: readShared,
    examples: [
      ['Between {April} and June 2016 it rained.', '2016-04'],
      ['From {3 May} to 4 June 2016 it rained.', '2016-05-03'],
      ['From {November} to January 2017 it rained.', 'no value'],
    ],
    counterExamples: ['In May the board met, and in June 2016 it ended.'],
  },
  {
    id: 'date-day-month',
    finds: 'a day and month without a year',
    anchors: ['digits', 'month'],
    pattern: sticky(`${DAY} (?:of )?${MONTH}|${MONTH} ${DAY}(?![,.]\\d| ?%)`),
    read: () => undefined,
    examples: [
      ['The board meets on {3 March}.', 'no value'],
      ['It opens on the {1st of May}.', 'no value'],
      ['The fair began on {June 12}.', 'no value'],
    ],
    counterExamples: ['The board had 3 marches.'],
  },
  {
    id: 'date-month-alone',
    finds: 'a month without a year; where it may be a name or a verb, only after a fitting word',
    anchors: ['month'],
    pattern: sticky(
      '(?:January|February|July|September|October|November|December)\\b|' +
        '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Tt]hat|[Tt]his|[Ll]ast|[Nn]ext|[Ee]ach|' +
        '[Ee]very|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Bb]etween)[- ])' +
        '(?:March|April|May|June|August)\\b(?! [A-Z])|' +
        '(?<=\\b(?:[Bb]y|of|from|to) )(?:April|June|August)\\b(?! [A-Z])',
    ),
    read: () => undefined,
    examples: [
      ['It snowed that {May}.', 'no value'],
      ['The library closes in {August}.', 'no value'],
      ['Every {December} the river floods.', 'no value'],
    ],
    counterExamples: ['The board of May Smith.', 'Floods may come in spring.'],
  },
  {
    id: 'date-time',
    finds: 'a time of day or in a recording: no value, since it names no day',
    anchors: ['digits'],
    pattern: sticky(
      '\\d{1,2}(?:[:.][0-5]\\d){0,2} ?(?:[AaPp]\\.[Mm]\\.|[AaPp][Mm]\\b)|\\d{4} hours\\b|' +
        "\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?![\\d:])|\\d{1,2} o['’]clock",
    ),
    read: () => undefined,
    examples: [
      ['The gate opens at {10:30}.', 'no value'],
      ['It closes at {5.15pm} in winter, at {5 P.M.} in spring.', 'no value', 'no value'],
      ['The bell rings at {9 o’clock}.', 'no value'],
      ['The film shows it at {01:02:43}.', 'no value'],
    ],
    counterExamples: ['The ratio of 10:300 is odd.', 'The beam is 5.15 metres long.'],
  },
];

function isMonthOfYear({ year = '', month, day }: Groups): boolean {
  return day !== undefined || Number(month) <= Number(year) % 100;
}

function readNumeric({ first = '', second = '', year }: Groups): DateParts | undefined {
  if (Number(first) > 12) return dateParts({ year, month: second, day: first });
  const certain = Number(second) > 12 || first === second;
  return certain ? dateParts({ year, month: first, day: second }) : undefined;
}

function readShared({
  year,
  month = '',
  later = '',
  day,
  american,
}: Groups): DateParts | undefined {
  const inOrder = (monthNumber(month) ?? 0) <= (monthNumber(later) ?? 0);
  return inOrder ? dateParts({ year, month, day: day ?? american }) : undefined;
}
