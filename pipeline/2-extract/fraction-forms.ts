import { exactly, toRatio } from './amount.ts';
import { multiplyDecimals } from './decimals.ts';
import { POWERS, parts } from './number-form.ts';
import type { NumberForm } from './number-form.ts';
import { fractions, teens, units, valueOfWords } from './number-words.ts';
import { anyOf } from './patterns.ts';
import { timeUnits } from './units.ts';
import type { Amount } from './values.ts';

const names = [...fractions.keys()].filter((word) => !word.startsWith('hal'));
const ONE_PART = anyOf(['half', ...names.filter((word) => !word.endsWith('s'))]);
const PARTS = anyOf(['halves', ...names.filter((word) => word.endsWith('s'))]);
const COUNT = anyOf([...units.keys(), ...teens.keys()]);
const TIME = anyOf(timeUnits.flatMap(({ words }) => words));

/** Fractions, and the article as one. They are tried before other numbers. */
export const fractionForms: readonly NumberForm[] = [
  {
    id: 'form-fraction',
    finds: 'a fraction in words that begins with a number',
    anchors: ['cardinal'],
    kind: 'share',
    pattern: new RegExp(
      `(?<count>one)[- ](?<one>${ONE_PART})\\b|(?<some>${COUNT})[- ](?<parts>${PARTS})\\b`,
      'iy',
    ),
    read: ({ count, one, some, parts: many }) => readFraction(count ?? some, one ?? many),
    examples: [
      ['{Two thirds} of the roof fell.', '2/3 share'],
      ['It lent {three-quarters} of its maps.', '0.75 share'],
      ['{One fifth} was lost.', '0.2 share'],
    ],
    counterExamples: ['It has the third cabin.'],
  },
  {
    id: 'form-half-power',
    finds: 'half a million and its like',
    anchors: ['fraction'],
    kind: 'cardinal',
    pattern: new RegExp(
      `(?<half>half|(?<=\\b(?<lead>a ))quarter of) an? (?<power>${POWERS}|dozen)\\b`,
      'iy',
    ),
    read: ({ half, power = '' }) =>
      exactly(
        multiplyDecimals(half?.toLowerCase() === 'half' ? '0.5' : '0.25', valueOfWords(power)),
      ),
    examples: [
      ['It lent {half a million} maps.', '500000 maps'],
      ['He has {half a dozen} oars.', '6 oars'],
      ['{A quarter of a million} coins were found.', '250000 coins'],
    ],
    counterExamples: ['Half a bridge fell.'],
  },
  {
    id: 'form-a-fraction',
    finds: 'a quarter, a third and so on, of something',
    anchors: ['ordinal', 'fraction'],
    kind: 'share',
    pattern: new RegExp(
      `(?<=\\b(?<lead>an? ))(?:(?<one>quarter)\\b|(?<word>${ONE_PART})(?= of\\b))` +
        '(?! of [12]\\d{3})',
      'iy',
    ),
    read: ({ one, word }) => readFraction('one', one ?? word),
    examples: [
      ['Then {a third} of the roof fell.', '1/3 share'],
      ['{A quarter} of the maps are lost.', '0.25 share'],
      ['It sold {a tenth} of its boats.', '0.1 share'],
    ],
    counterExamples: ['A third bridge fell.'],
  },
  {
    id: 'form-half',
    finds: 'half of something, or half an hour',
    anchors: ['fraction'],
    kind: 'share',
    pattern: new RegExp(
      '(?<!\\b(?:first|second|other|latter|last|the|each|either|this|that|a) )' +
        `half\\b(?!-)(?: an?(?= ${TIME}\\b))?`,
      'iy',
    ),
    read: () => exactly('0.5'),
    examples: [
      ['{Half} of the bridges are stone.', '0.5 share'],
      ['It lent {more than half} its maps.', 'over 0.5.. share'],
      ['The tour takes {half an hour}.', '0.5 hour'],
    ],
    counterExamples: ['The first half was dull.', 'It was a half-hearted plan.'],
  },
  {
    id: 'form-fraction-sign',
    finds: 'a fraction as one sign',
    anchors: ['digits'],
    kind: 'share',
    pattern: /(?<part>[¼½¾⅓⅔⅛])/y,
    read: ({ part = '' }) => readSign(part),
    examples: [
      ['{Over ½} of the roof fell.', 'over 0.5.. share'],
      ['It lent {¾} of its maps.', '0.75 share'],
      ['{⅓} was lost.', '1/3 share'],
    ],
    counterExamples: ['It is 2½ metres high.'],
  },
  {
    id: 'form-article',
    finds: 'a or an before a unit of time',
    anchors: ['time'],
    kind: 'cardinal',
    pattern: new RegExp(
      `(?<=(?<!\\b(?:once|twice|thrice|times|half|such) )\\b(?<lead>an? ))(?=${TIME}\\b(?!-))`,
      'iy',
    ),
    read: () => exactly('1'),
    examples: [
      ['The works took {a year}.', '1 year'],
      ['It was shut for {over a month}.', 'over 1.. month'],
      ['{An hour} passed.', '1 hour'],
    ],
    counterExamples: ['It opens twice a week.', 'It is a day-long tour.', 'The year was dry.'],
  },
];

function readFraction(count = '', part = ''): Amount {
  const numerator = valueOfWords(count);
  const denominator = String(fractions.get(part.toLowerCase()) ?? 1);
  return toRatio(numerator, denominator);
}

function readSign(part: string): Amount {
  const value = parts.get(part);
  return value === undefined ? toRatio(part === '⅓' ? '1' : '2', '3') : exactly(value);
}
