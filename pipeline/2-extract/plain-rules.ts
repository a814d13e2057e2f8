import type { FigureRule } from './figure-rule.ts';
import { sticky } from './patterns.ts';

/** What is left when no other rule has fitted. */
export const plainRules: readonly FigureRule[] = [
  {
    id: 'figure-ordinal',
    finds: 'a place in an order',
    kinds: ['ordinal'],
    unit: () => ({ kind: 'ordinal' }),
    examples: [
      ['The {first} bridge fell.', 'ordinal 1'],
      ['{Second}, the river rose.', 'ordinal 2'],
      ['It was the {3rd} flood.', 'ordinal 3'],
    ],
    counterExamples: ['Two thirds fell.'],
  },
  {
    id: 'figure-denominator',
    finds: 'the number by which a rate is counted',
    kinds: ['cardinal'],
    at: /(?<=\b(?:per|for every|in every) )/iy,
    unit: () => ({ kind: 'count' }),
    examples: [
      ['It lends 12 maps per {100,000} readers.', '100000 readers'],
      ['There is a boat for every {30} readers.', '30 readers'],
      ['Loans per {1,000} fell.', '1000'],
    ],
    counterExamples: ['It lends 12 maps.'],
  },
  {
    id: 'figure-after-name',
    finds: 'a number behind a name with a capital, of which it may be a part',
    kinds: ['cardinal'],
    at: sticky(
      "(?<=[a-z\\u00df-\\u00ff,;)”’] [A-Z][A-Za-z\\u00c0-\\u024f’'-]+ )\\d{1,4}" +
        '(?!\\d|[,.]\\d| (?:[a-z-]+ )?[a-z]+s\\b)',
    ),
    unit: () => ({ kind: 'count' }),
    examples: [
      ['It passed Gateway {2} in time.', '2'],
      ['They boarded Ferry {12} at noon.', '12'],
      ['The crew of Apollo {11} visited.', '11'],
    ],
    counterExamples: ['About 12 came.', 'In all of Kent 12 bridges fell.'],
  },
  {
    id: 'figure-compound',
    finds: 'a number joined to a word by a hyphen: two-way, 30-page',
    kinds: ['cardinal', 'open', 'share'],
    after: /(?=-[A-Za-z])/y,
    unit: () => ({ kind: 'count' }),
    examples: [
      ['A {30}-page guide was sold.', '30 page'],
      ['It is a {two}-way bridge.', '2 way'],
      ['The {five}-member board met.', '5 member'],
    ],
    counterExamples: ['It has 30 pages.'],
  },
  {
    id: 'figure-count',
    finds: 'a plain count',
    kinds: ['cardinal', 'open'],
    unit: () => ({ kind: 'count' }),
    examples: [
      ['The library has {43} rooms.', '43 rooms'],
      ['It lent {nearly 230,000} maps.', 'almost 230000 maps'],
      ['There are {two} key common features.', '2 key common features'],
      ['It has grown from {seven} to {16} rooms.', 'from 7 rooms', 'to 16 rooms'],
    ],
    counterExamples: ['It opened in 1996.', 'The first bridge fell.'],
  },
];
