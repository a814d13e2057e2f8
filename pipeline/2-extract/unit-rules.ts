import type { FigureRule } from './figure-rule.ts';
import { anyOf, sticky } from './patterns.ts';
import { measureUnits, timeUnits } from './units.ts';
import type { Unit } from './values.ts';

const TIMES = anyOf(timeUnits.flatMap(({ words }) => words));
const SHORT_TIMES = anyOf(timeUnits.flatMap(({ short }) => short));
const MEASURES = anyOf(measureUnits.flatMap(({ words }) => words));
const SHORT_MEASURES = anyOf(measureUnits.flatMap(({ short }) => short));

/** Shares, times and measures. */
export const unitRules: readonly FigureRule[] = [
  {
    id: 'figure-percentage-points',
    finds: 'percentage points',
    kinds: ['cardinal', 'share'],
    after: /[- ]percentage[- ]points?\b/iy,
    unit: () => ({ kind: 'percentage-point' }),
    examples: [
      ['Loans rose by {2.5 percentage points}.', '2.5 percentage points'],
      ['A {three-percentage-point} rise was seen.', '3 percentage points'],
      ['It fell {one percentage point}.', '1 percentage points'],
    ],
    counterExamples: ['It won 3 points.'],
  },
  {
    id: 'figure-percent',
    finds: 'percentages',
    kinds: ['cardinal', 'share', 'open'],
    after: / ?%|[- ](?:per[- ]?cent|percent)\b/iy,
    unit: () => ({ kind: 'percent', code: 'P1' }),
    examples: [
      ['Loans rose by {18 percent}.', '18 %'],
      ['{Only 21 per cent} of the maps are dated.', 'only 21 %'],
      ['The salt in the river is {0.04%}.', '0.04 %'],
      ['{Between 5 and 10 per cent} sank.', '5..10 %'],
    ],
    counterExamples: ['It has 18 per centre.'],
  },
  {
    id: 'figure-age',
    finds: 'ages',
    kinds: ['cardinal'],
    after: /[- ](?<time>year|month|week|day)s?(?:[- ]olds?\b| of age\b)/iy,
    unit: ({ time }) => unitNamed('age', time),
    examples: [
      ['A {12-year-old} reader won.', 'age 12 year'],
      ['The bridge is {140 years old}.', 'age 140 year'],
      ['It is for {10 to 12 year olds}.', 'age 10..12 year'],
    ],
    counterExamples: ['It took 12 years.'],
  },
  {
    id: 'figure-aged',
    finds: 'ages after a word such as aged',
    kinds: ['cardinal'],
    at: sticky(
      '(?<=\\b(?:aged|ages|ages? of) ' +
        '(?:(?:under|over|between|at least|about|around|up to) )?)',
      'iy',
    ),
    after: /(?: (?<time>year|month|week|day)s)?\b(?! ?%)/iy,
    unit: ({ time }) => unitNamed('age', time ?? 'year'),
    examples: [
      ['Readers aged {12} may borrow maps.', 'age 12 year'],
      ['It is free below the age of {18}.', 'age 18 year'],
      ['For those aged {five to 10} it is free.', 'age 5..10 year'],
    ],
    counterExamples: ['The bridge aged in 12 years.'],
  },
  {
    id: 'figure-duration',
    finds: 'durations',
    kinds: ['cardinal', 'open', 'share'],
    after: new RegExp(`[- ](?<time>${TIMES})\\b| ?(?<short>${SHORT_TIMES})\\b`, 'iy'),
    unit: ({ time, short = '' }) => unitNamed('duration', time ?? short),
    examples: [
      ['The works took {six months}.', '6 month'],
      ['A {24-hour} watch was kept.', '24 hour'],
      ['It was shut for {two and a half years}.', '2.5 year'],
    ],
    counterExamples: ['It opened in years of drought.'],
  },
  {
    id: 'figure-measure',
    finds: 'lengths, areas, weights, volumes, speeds, temperatures, power and storage',
    kinds: ['cardinal', 'open', 'share'],
    after: new RegExp(
      `[- ](?<word>${MEASURES})\\b| ?(?<short>${SHORT_MEASURES})(?![A-Za-z\\d])|` +
        ' ?(?<metre>m)(?= (?:high|wide|long|tall|deep|thick)\\b)',
      'y',
    ),
    unit: ({ word, short, metre = '' }) => unitNamed('measure', word ?? short ?? metre),
    examples: [
      ['The pier is {300 metres} long.', '300 metre'],
      ['It carries {12km} of pipe.', '12 kilometre'],
      ['The tower is {67m} high.', '67 metre'],
      ['A {two-mile} path leads there.', '2 mile'],
    ],
    counterExamples: ['The prize was £5m.', 'It has 12 milestones.'],
  },
  {
    id: 'figure-multiple',
    finds: 'how many times as much',
    kinds: ['cardinal', 'open'],
    after: sticky(
      [
        '[- ]?fold\\b',
        'x\\b',
        ' times(?= (?:as|more|the|higher|larger|greater|less|bigger|longer|faster)\\b)',
      ],
      'iy',
    ),
    unit: () => ({ kind: 'multiple' }),
    examples: [
      ['It lent {three times} as many maps.', '3 times as much'],
      ['A {10-fold} rise was seen.', '10 times as much'],
      ['Loans are {5x} what they were.', '5 times as much'],
    ],
    counterExamples: ['It was lent 12 times.'],
  },
  {
    id: 'figure-share',
    finds: 'shares of a whole',
    kinds: ['share'],
    unit: () => ({ kind: 'share' }),
    examples: [
      ['{Two thirds} of the roof fell.', '2/3 share'],
      ['{Half} of the bridges are stone.', '0.5 share'],
      ['{One in five} maps is dated.', '0.2 share'],
    ],
    counterExamples: ['The third bridge fell.'],
  },
];

const times = new Map(
  timeUnits.flatMap(({ unit, code, words, short }) =>
    [...words, ...short].map((word) => [word, { unit, code }] as const),
  ),
);
const measures = new Map(
  [{ unit: 'metre', code: 'MTR', words: ['m'], short: [] }, ...measureUnits].flatMap(
    ({ unit, code, words, short }) =>
      [...words, ...short].map((word) => [word, { unit, code }] as const),
  ),
);

function unitNamed(kind: 'age' | 'duration' | 'measure', word = ''): Unit | undefined {
  if (kind === 'measure') {
    const measure = measures.get(word);
    return measure && { kind, ...measure };
  }
  const time = times.get(word.toLowerCase());
  return time && { kind, ...time };
}
