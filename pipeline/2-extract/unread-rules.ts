import type { FigureRule } from './figure-rule.ts';
import { DIGITS, sticky } from './patterns.ts';

/** Numbers that are no quantity, or whose quantity the words leave open. */
export const unreadRules: readonly FigureRule[] = [
  {
    id: 'figure-alone',
    finds: 'a number word that states no number here: no value',
    kinds: ['unread'],
    unit: () => undefined,
    examples: [
      ['The second {half} was dull.', 'no value'],
      ['They lent the board’s {quarters}.', 'no value'],
      ['It was {hundred} upon {hundred}.', 'no value', 'no value'],
    ],
    counterExamples: ['Half of the bridges are stone.'],
  },
  {
    id: 'figure-unread',
    finds: 'digits that begin with zero, are too many or have no exact value: no value',
    kinds: ['cardinal'],
    at: /0\d|\d{41}|\d+[⅓⅔]|\d{1,3}(?:,\d{3}){5}/y,
    unit: () => undefined,
    examples: [
      ['The key to shed {007} is lost.', 'no value'],
      ['Call {0800}.', 'no value'],
      ['The tag {01} is lost.', 'no value'],
    ],
    counterExamples: ['It fell by 0.7 metres.'],
  },
  {
    id: 'figure-spaced',
    finds: 'digits in threes with plain spaces, thousands or several numbers: no value',
    kinds: ['cardinal'],
    at: /(?<=^|[a-z,;:] |\()[1-9]\d{0,2} \d{3}(?!\d)/y,
    after: /(?: \d{3}(?!\d))+(?= [a-z]|[.,;)](?!\d)|$)/y,
    unit: () => undefined,
    examples: [
      ['It lent {1 114} maps.', 'no value'],
      ['The roof weighs {12 345 678} grams.', 'no value'],
      ['There were, {2 500}, they say.', 'no value'],
    ],
    counterExamples: ['North 114 230 118 South', 'In 2016 it lent 114 or 230.'],
  },
  {
    id: 'figure-slash',
    finds: 'numbers with a slash between them, a fraction or a date: no value',
    kinds: ['cardinal'],
    after: sticky(`(?:/(?:${DIGITS})[¼½¾⅓⅔⅛]?)+`),
    unit: () => undefined,
    examples: [
      ['The watch is kept {24/7}.', 'no value'],
      ['The beam is {3/4} of an inch.', 'no value'],
      ['It closed on {9/11}.', 'no value'],
    ],
    counterExamples: ['It opened in 2018/19.'],
  },
  {
    id: 'figure-plural',
    finds: 'digits with a plural ending: a group or an age, no value',
    kinds: ['cardinal'],
    after: /(?<=\d)['’]?s\b/y,
    unit: () => undefined,
    examples: [
      ['Readers in their {70s} came.', 'no value'],
      ['The over-{65s} enter free.', 'no value'],
      ['It holds two {50s} and a ten.', 'no value'],
    ],
    counterExamples: ['It was built in the 1890s.'],
  },
  {
    id: 'figure-short-m',
    finds: 'm behind digits, which may be metres, minutes or millions: no value',
    kinds: ['cardinal'],
    after: / ?m\b(?! (?:high|wide|long|tall|deep|thick))/y,
    unit: () => undefined,
    examples: [
      ['It sold {5m} maps.', 'no value'],
      ['The pier stands {12 m} off the shore.', 'no value'],
      ['A {40m} gap was left.', 'no value'],
    ],
    counterExamples: ['It cost £5m.', 'The tower is 67m high.'],
  },
  {
    id: 'figure-one-of',
    finds: 'one of several, which states no count: no value',
    kinds: ['cardinal'],
    at: /one(?= of\b)/iy,
    unit: () => undefined,
    examples: [
      ['It is {one} of the oldest bridges.', 'no value'],
      ['{One} of them fell.', 'no value'],
      ['It is {one} of 12 maps.', 'no value'],
    ],
    counterExamples: ['One bridge fell.'],
  },
  {
    id: 'figure-one-pronoun',
    finds: 'one as a pronoun: no value',
    kinds: ['cardinal'],
    at: sticky(
      [
        '(?<=\\b(?:no|any|every|each|another)[- ])one\\b',
        '(?<=\\b(?:this|that|the|which) )one(?= (?:is|was|has)\\b|[,.;:)]|$)',
        'one(?= (?:another|which|who|that|can|could|may|might|must|should|would)\\b)',
        "one(?=['’]s\\b)",
      ],
      'iy',
    ),
    unit: () => undefined,
    examples: [
      ['The boards spoke with {one} another.', 'no value'],
      ['No {one} came.', 'no value'],
      ['From the pier {one} can see the mill.', 'no value'],
    ],
    counterExamples: ['Only one bridge fell.', 'They knew that one bridge fell.'],
  },
  {
    id: 'figure-idiom',
    finds: 'a number word in a fixed phrase, or with a capital inside a name: no value',
    kinds: ['cardinal'],
    at: sticky([
      '(?<=\\bnet[- ])zero\\b',
      '(?<=\\b(?:square|day|ground)[- ])(?:one|zero)\\b',
      'one(?=-(?:off|to-one|stop)\\b)',
      '(?<=[A-Za-z\\u00c0-\\u024f,;)] )[A-Z][a-z]+',
    ]),
    unit: () => undefined,
    examples: [
      ['The harbour is to be net {zero} soon.', 'no value'],
      ['A {one}-off grant was paid.', 'no value'],
      ['They live by the {Five} Rivers.', 'no value'],
    ],
    counterExamples: ['The five rivers flooded.', 'Five rivers flooded.'],
  },
];
