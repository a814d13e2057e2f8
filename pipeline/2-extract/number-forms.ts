import { atLeast, exactly, noAmount } from './amount.ts';
import type { Groups } from './date-parts.ts';
import { addDecimals, multiplyDecimals, toDecimal } from './decimals.ts';
import { longestNumber } from './longest-number.ts';
import { HALF, POWERS, parts } from './number-form.ts';
import type { NumberForm } from './number-form.ts';
import { powerWords, powers, valueOfWords } from './number-words.ts';
import { DIGITS, MORE_WORDS, NUMBER_WORDS, anyOf } from './patterns.ts';
import type { Amount } from './values.ts';

const LONGEST = 40;
const ZERO = 48;
const MAGNITUDES = anyOf(
  'tens dozens scores hundreds thousands millions billions trillions'.split(' '),
);

/** Whole and decimal numbers and open magnitudes. The first form that fits is taken. */
export const numberForms: readonly NumberForm[] = [
  {
    id: 'form-digits',
    finds: 'a number in digits, with its sign, thousands, decimals and power of ten',
    anchors: ['digits'],
    kind: 'cardinal',
    pattern: new RegExp(
      `(?:(?<=(?:^|[^\\d)\\]] |\\()(?<lead>[-\\u2212]))|)(?<digits>${DIGITS}|\\.\\d+)` +
        `(?!\\d|(?:st|nd|rd|th)\\b)(?<part>[¼½¾⅓⅔⅛])?` +
        `(?:[ -]?(?<power>${POWERS}s?|bn|tn|mn|k|m(?<=[£$€¥][\\d.,]{1,40} ?m))` +
        `(?![A-Za-z]))?${HALF}`,
      'iy',
    ),
    read: readDigits,
    examples: [
      ['It lent {1,291} maps.', '1291 maps'],
      ['In all {5.9 million} coins were found.', '5900000 coins'],
      ['The wall is {2½ metres} high.', '2.5 metre'],
      ['The roof cost {£3bn}.', '3000000000 GBP'],
      ['It was {−4.50 degrees Celsius} there.', '-4.5 degree Celsius'],
      ['It fell by {.5 per cent}.', '0.5 %'],
    ],
    counterExamples: ['It lent many maps.'],
  },
  {
    id: 'form-words',
    finds: 'a number in words',
    anchors: ['cardinal'],
    kind: 'cardinal',
    pattern: new RegExp(
      `(?<words>${NUMBER_WORDS})${HALF}(?:(?<=half|quarter) (?<power>${POWERS})\\b)?`,
      'iy',
    ),
    fit: longestNumber,
    read: readWords,
    examples: [
      ['There were {twenty-one} boats.', '21 boats'],
      ['It lent {two hundred and fifty thousand} maps.', '250000 maps'],
      ['It weighs {two and a half million tonnes}.', '2500000 tonne'],
      ['He has {three dozen} oars.', '36 oars'],
    ],
    counterExamples: ['Someone lent a map.', 'The tone was calm.'],
  },
  {
    id: 'form-several',
    finds: 'several, many or a few of a power of ten: a lower bound only',
    anchors: ['power'],
    kind: 'open',
    pattern: new RegExp(
      '(?<=\\b(?<lead>(?:several|many|a few|a couple of|a good few) ))' +
        `(?<power>${POWERS}|dozen)(?: (?<second>thousand|million|billion))?\\b`,
      'iy',
    ),
    read: ({ power = '', second = '' }) => atLeast(product([power, second])),
    examples: [
      ['It lent {several hundred} maps.', '100.. maps'],
      ['The works cost {a few million pounds}.', '1000000.. GBP'],
      ['It has {many thousand} readers.', '1000.. readers'],
    ],
    counterExamples: ['It lent several maps.', 'It has many a thousand times failed.'],
  },
  {
    id: 'form-a-power',
    finds: 'a hundred, a thousand, a million, a dozen',
    anchors: ['power'],
    kind: 'cardinal',
    pattern: new RegExp(
      '(?<=\\b(?<lead>an? (?:(?:further|full|good|round) )?))' +
        `(?<words>${anyOf(powerWords)}\\b${MORE_WORDS})`,
      'iy',
    ),
    fit: longestNumber,
    read: readWords,
    examples: [
      ['It lent {a hundred} maps.', '100 maps'],
      ['It has {a thousand and five} steps.', '1005 steps'],
      ['He sold {a dozen} boats.', '12 boats'],
    ],
    counterExamples: ['It has hundred-year-old oaks.'],
  },
  {
    id: 'form-open-magnitude',
    finds: 'tens, hundreds, thousands, millions: a lower bound only',
    anchors: ['magnitude'],
    kind: 'open',
    pattern: new RegExp(
      `(?<first>${MAGNITUDES})` +
        `(?: (?:of|upon) (?<of>${POWERS}s)| and (?:hundreds|thousands|millions))?\\b`,
      'iy',
    ),
    read: ({ first = '', of = '' }) => atLeast(product([first, of])),
    examples: [
      ['There are {tens of millions} of coins.', '10000000.. coins'],
      ['It lent {hundreds} of maps.', '100.. maps'],
      ['It saw {millions and millions} of boats.', '1000000.. boats'],
    ],
    counterExamples: ['It lent a hundred maps.'],
  },
  {
    id: 'form-alone',
    finds: 'a number word that is no number here: it has no value',
    anchors: ['power', 'fraction'],
    kind: 'unread',
    pattern: /[a-z]+/iy,
    read: () => noAmount,
    examples: [
      ['The second {half} was dull.', 'no value'],
      ['They lent the board’s {quarters}.', 'no value'],
      ['It was {hundred} upon {hundred}.', 'no value', 'no value'],
    ],
    counterExamples: ['Half of the bridges are stone.'],
  },
];

function readDigits({ lead = '', digits = '', part, power = '', half }: Groups): Amount {
  const endless = digits.length > LONGEST;
  const unclear = digits.charCodeAt(0) === ZERO && digits.length > 1 && digits[1] !== '.';
  if (endless || unclear || part === '⅓' || part === '⅔') return noAmount;
  const number = digits.length > 3 ? digits.replace(/[^\d.]/g, '') : digits;
  const extra = parts.get(part ?? half?.toLowerCase() ?? '');
  const whole = extra === undefined ? number : addDecimals(toDecimal(number), extra);
  return exactly(toDecimal(lead + whole, power === '' ? 0 : powerOf(power)));
}

function readWords({ words = '', half, power }: Groups): Amount {
  const number = valueOfWords(words);
  const value =
    half === undefined ? number : addDecimals(number, parts.get(half.toLowerCase()) ?? '0');
  return exactly(power === undefined ? value : toDecimal(value, powerOf(power)));
}

function powerOf(word: string): number {
  return powers.get(word.toLowerCase().replace(/s$/, '')) ?? 0;
}

/** Multiply words such as `tens` and `millions`. */
function product(words: readonly string[]): string {
  return words
    .map((word) => (word === '' ? '1' : valueOfWords(word.toLowerCase().replace(/s$/, ''))))
    .reduce(multiplyDecimals);
}
