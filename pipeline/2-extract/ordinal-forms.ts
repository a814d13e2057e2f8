import { exactly } from './amount.ts';
import { toDecimal } from './decimals.ts';
import type { NumberForm } from './number-form.ts';
import { ordinals, tens } from './number-words.ts';
import { anyOf } from './patterns.ts';

/** Places in an order. The first form that fits is taken. */
export const ordinalForms: readonly NumberForm[] = [
  {
    id: 'form-digit-ordinal',
    finds: 'an ordinal in digits',
    anchors: ['digits'],
    kind: 'ordinal',
    pattern: /(?<digits>\d{1,6})(?:st|nd|rd|th)\b/y,
    read: ({ digits = '' }) => exactly(toDecimal(digits)),
    examples: [
      ['The {3rd} bridge fell.', 'ordinal 3'],
      ['It is the {21st} oldest.', 'ordinal 21'],
      ['On the {4th} floor stood a globe.', 'ordinal 4'],
    ],
    counterExamples: ['The 3 bridges fell.'],
  },
  {
    id: 'form-tens-ordinal',
    finds: 'an ordinal of two words',
    anchors: ['cardinal'],
    kind: 'ordinal',
    pattern: new RegExp(
      `(?<tens>${anyOf(tens.keys())})[- ](?<unit>${anyOf([...ordinals.keys()].slice(0, 9))})\\b`,
      'iy',
    ),
    read: ({ tens: ten = '', unit = '' }) => exactly(placeOf(ten, unit)),
    examples: [
      ['The {twenty-first} bridge fell.', 'ordinal 21'],
      ['It was his {thirty second} map.', 'ordinal 32'],
      ['The {Ninety-ninth} visitor won.', 'ordinal 99'],
    ],
    counterExamples: ['It took twenty seconds.'],
  },
  {
    id: 'form-ordinal',
    finds: 'an ordinal in words',
    anchors: ['ordinal'],
    kind: 'ordinal',
    pattern: new RegExp(`(?<word>${anyOf(ordinals.keys())})\\b`, 'iy'),
    read: ({ word = '' }) => exactly(placeOf('', word)),
    examples: [
      ['The {first} bridge fell.', 'ordinal 1'],
      ['{Second}, the river rose.', 'ordinal 2'],
      ['He came {twelfth}.', 'ordinal 12'],
    ],
    counterExamples: ['He came firstly to read.'],
  },
];

function placeOf(ten: string, unit: string): string {
  const units = ordinals.get(unit.toLowerCase()) ?? 0;
  return String((tens.get(ten.toLowerCase()) ?? 0) + units);
}
