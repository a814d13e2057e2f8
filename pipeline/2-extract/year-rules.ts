import { DASH, sticky } from './patterns.ts';
import type { AnchoredRule } from './rule.ts';

/**
 * A rule for years alone. `counted`: which years it leaves alone before a plural noun, which they
 * may count: none, only round ones as in "1500 places", or any.
 */
export interface YearRule extends AnchoredRule {
  readonly counted: 'none' | 'round' | 'any';
}

const ANY_YEAR = '(?:1\\d|20)\\d\\d';
const MODERN_YEAR = '(?:1[89]|20)\\d\\d';

/** Words that ask for a year. */
const afterWords: ReadonlySet<string> = new Set(
  (
    'in since during until till before after by circa throughout year years spring summer autumn ' +
    'winter christmas easter early late mid pre post dated ending ended'
  ).split(' '),
);
const determiners: ReadonlySet<string> = new Set(
  'the a an its their this that his her our early late original revised'.split(' '),
);

/** Years alone: four digits are a date only where the words around them say so. */
export const yearRules: readonly YearRule[] = [
  yearRule({
    id: 'date-year-after-word',
    finds: 'a year after one word that asks for it: in, since, by, during, summer, mid',
    counted: 'round',
    follows: afterWords,
    pattern: sticky(ANY_YEAR),
    examples: [
      ['The bridge was built in {1872}.', '1872'],
      ['Since {2014}, the library has lent maps.', '2014'],
      ['The mid-{1936} flood reached the mill.', '1936'],
      ['By {2018} the museum was full.', '2018'],
    ],
    counterExamples: ['It leaked in 1500 places.', 'It broke by 2018 millimetres.'],
  }),
  yearRule({
    id: 'date-year-after-phrase',
    finds: 'a year after words that together ask for one: prior to, the end of, as at',
    counted: 'round',
    follows: new Set(['to', 'at', 'and', 'of', 'about', 'around']),
    pattern: sticky(
      '(?<=\\b(?:[Pp]rior to|back to|[Aa]s (?:at|of)|dates? to|[Bb]etween now and|' +
        `(?:start|end|beginning|middle|half) of|(?:[Ii]n|[Ss]ince) (?:about|around)) )${ANY_YEAR}`,
    ),
    examples: [
      ['Prior to {1996} a ferry ran.', '1996'],
      ['At the end of {2014} it was shut.', '2014'],
      ['The bridge dates to {1872}.', '1872'],
    ],
    counterExamples: ['It lent maps at 1996 fairs.'],
  }),
  yearRule({
    id: 'date-year-after-weak-word',
    finds: 'a year after of, from, for, between or up to, unless it counts something',
    counted: 'any',
    follows: new Set(['of', 'from', 'for', 'between', 'to']),
    pattern: sticky(
      '(?<=(?<!\\b(?:total|number|sum|average|maximum|minimum|population|excess|region|out|' +
        'capacity|cost|value|price|height|length|depth|area|rate|distance|score|limit) )of |' +
        `[Ff]rom |[Ff]or |[Bb]etween |[Uu]p to )${ANY_YEAR}` +
        '(?! (?:to|and) \\d{1,3}\\b)(?! (?:to|and) \\d{4} [a-z]+s\\b)',
    ),
    examples: [
      ['The flood of {1953} destroyed the pier.', '1953'],
      ['Maps from {1871} were found.', '1871'],
      ['The accounts for {2016} are missing.', '2016'],
      ['Between {1914} and 1918 it was shut.', '1914'],
    ],
    counterExamples: [
      'There was a total of 1850.',
      'A crowd of 1984 readers came.',
      'It rose from 1800 to 2000 visitors.',
    ],
  }),
  yearRule({
    id: 'date-year-in-list',
    finds: 'a year that follows another: in 2014, 2015 and 2016',
    counted: 'any',
    pattern: sticky(
      `(?<=(?<joint>, (?:and |or )?| (?:and|or|to|until|through|&) (?:in |by )?| ?${DASH} ?))` +
        ANY_YEAR,
    ),
    examples: [
      ['It was dry in 2014, {2015} and {2016}.', '2015', '2016'],
      ['It closed from 1914 to {1918}.', '1918'],
      ['The river froze in 1895 or {1896}.', '1896'],
    ],
    counterExamples: ['It fell to 1850.', 'In all, 1850 came.'],
  }),
  yearRule({
    id: 'date-year-in-brackets',
    finds: 'a year in brackets, alone or at the end',
    counted: 'none',
    pattern: sticky(`(?<=[([](?:[^()[\\]]{1,60}, )?)${MODERN_YEAR}(?=[)\\]]|[,;:] )`),
    examples: [
      ['In its first year ({1996}) it was free.', '1996'],
      ['The survey (Harbour Board, {2016}) is lost.', '2016'],
      ['The plan ({2011}, revised later) failed.', '2011'],
    ],
    counterExamples: ['The crowd (1850 people) left.', 'The wall (of 1200 stones) fell.'],
  }),
  yearRule({
    id: 'date-year-before-noun',
    finds: 'a year between a word such as the or its, and a noun',
    counted: 'round',
    follows: determiners,
    pattern: sticky(`${MODERN_YEAR}(?= [A-Za-z])`),
    examples: [
      ['The {2018} figures were late.', '2018'],
      ['A {1997} survey of the river was lost.', '1997'],
      ['Its {2004} guide to bridges sold well.', '2004'],
    ],
    counterExamples: ['The 2000 readers left.', 'The 1850 people left.'],
  }),
  yearRule({
    id: 'date-year-of-law',
    finds: 'a year after the name of a law or its short form',
    counted: 'none',
    pattern: sticky(
      '(?<=\\b(?:Acts?|Bill|Regulations?|Orders?|Rules|Code|Convention|Directive|Treaty|Protocol|' +
        `Charter|Measure)(?: \\([^()]{1,40}\\))? )${MODERN_YEAR}`,
    ),
    examples: [
      ['The Harbours Act {1847} is in force.', '1847'],
      ['The Mills (Fees) Rules {2012} limits tolls.', '2012'],
      ['It is in the Quays Order (QO) {1999}.', '1999'],
    ],
    counterExamples: ['They act 1847 times.'],
  }),
  yearRule({
    id: 'date-year-in-name',
    finds: 'a year after a name that begins with a capital, unless it counts something',
    counted: 'any',
    pattern: sticky(
      "(?<=[A-Za-z,)’'&] [A-Z][A-Za-z’']{2,30} )(?<!\\b(?:About|Some|Over|Nearly|Almost|Around) )" +
        MODERN_YEAR,
    ),
    examples: [
      ['The River Strategy {2016} was short.', '2016'],
      ['It follows the Harbour Fair {1997} closely.', '1997'],
      ['The prize of the Oslo Games {1952} is lost.', '1952'],
    ],
    counterExamples: ['Some 1850 were lost.', 'The Harbour Board 1850 metres away is closed.'],
  }),
  yearRule({
    id: 'date-year-before-year',
    finds: 'a year before onwards, or before another with to or a dash between',
    counted: 'none',
    pattern: sticky(
      `${MODERN_YEAR}(?= onwards?\\b|(?: to | ?${DASH} )${MODERN_YEAR}` +
        '(?![\\d%]|[,.]\\d| [a-z]+s\\b))',
    ),
    examples: [
      ['The first works ({2025} to 2026) are small.', '2025'],
      ['Accounts {2014} – 2016 are missing.', '2014'],
      ['Phase three ({2028} onwards) is dear.', '2028'],
      ['The second flood, {1895} to 1896, was worse.', '1895'],
    ],
    counterExamples: ['It lent 1850 to 1900 maps.', 'It lent 1850 and 1900 was good.'],
  }),
  yearRule({
    id: 'date-year-possessive',
    finds: 'a year with a possessive ending',
    counted: 'none',
    pattern: sticky(`${MODERN_YEAR}(?=['’]s\\b)`),
    examples: [
      ['The board liked {2018}’s plan.', '2018'],
      ["The wall shows {1999}'s flood.", '1999'],
      ['The roof survived {1987}’s storm.', '1987'],
    ],
    counterExamples: ['The 2018s were sold.'],
  }),
];

function yearRule(row: Omit<YearRule, 'anchors'>): YearRule {
  return { ...row, anchors: ['digits'] };
}
