import { ADVERBS, ASIDE, IS, NOUN, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const measures = [
  'area', 'assets', 'audience', 'average', 'backlog', 'balance', 'budget', 'capacity', 'caseload',
  'circulation', 'cost', 'costs', 'debt', 'debts', 'deficit', 'donations', 'endowment', 'expenditure',
  'fee', 'fees', 'fine', 'funding', 'grant', 'grants', 'height', 'income', 'investment', 'length',
  'liabilities', 'loss', 'losses', 'majority', 'membership', 'number', 'output', 'payment',
  'payments', 'population', 'production', 'profit', 'profits', 'rate', 'readership', 'reserves',
  'revenue', 'revenues', 'salary', 'sales', 'savings', 'share', 'size', 'spending', 'staff', 'stake',
  'strength', 'surplus', 'target', 'total', 'turnout', 'turnover', 'value', 'volume', 'workforce',
]; // prettier-ignore
/** A measure, with what kind of it: annual income. */
const WHAT = `(?<what>(?:[a-z’-]+ ){0,3}?(?:${measures.join('|')})(?: of [a-z’-]+)?)`;
const makes = {
  kind: 'observation',
  about: 'about',
  figure: 'figure',
  variable: { group: 'what' },
} as const;

/** Figures of a measure that is named: the circulation of a paper, a budget of so much. */
export const figureMeasures: readonly RelationRule[] = [
  {
    id: 'figure-of-measure',
    finds: 'how much a measure of something is: the length of a bridge',
    cues: [' of '],
    pattern: relation(
      `(?:[Tt]he|[Aa]n?) ${WHAT} of ${THE}{about:counted}(?: (?:in|for|at) {when:time})? ${ADVERBS}${IS} ${ADVERBS}{figure:figure}`,
    ),
    makes,
    confidence: 'high',
    examples: [
      [
        'In {2014 the circulation of the Tide Guide stood at 5,000}.',
        'observation about=tide-guide value=5000 date=2014 variable?circulation, high',
      ],
      [
        'The {total cost of the Ferry Line was about £2 million}.',
        'observation about=ferry-line value=2000000 hedge=approximately currency=GBP variable?total cost, high',
      ],
      [
        'The {annual income of the River Trust for 2018/19 rose to £500}.',
        'observation about=river-trust value=500 currency=GBP period?2018/2019 variable?annual income, high',
      ],
    ],
    counterExamples: [
      'The friend of the River Trust who was 40 sang.',
      'The members of the Town Council say that the cost is 12 percent.',
    ],
  },
  {
    id: 'figure-had-measure',
    finds: 'how much something has of a measure: a circulation of so many',
    cues: [' of ', ' in excess of '],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} ${ADVERBS}(?:has|had|have|achieved|reached|recorded|reported|made|set|received|secured|is worth|was given|has had)` +
        `(?: had| achieved)? (?:an? |its |their )?${WHAT}(?: (?:in|for) {when:time})? (?:of|worth) (?:a total of )?{figure:figure}`,
    ),
    makes,
    confidence: 'high',
    examples: [
      [
        'The {Tide Guide had a circulation in May 1996 of 124,260}.',
        'observation about=tide-guide value=124260 date=1996-05 variable?circulation, high',
      ],
      [
        'The {Bridge Board made a loss of nearly £500}.',
        'observation about=bridge-board value=500 hedge=almost currency=GBP variable?loss, high',
      ],
      [
        'The {River Trust received donations of €10 in 2014}.',
        'observation about=river-trust value=10 currency=EUR date=2014 variable?donations, high',
      ],
    ],
    counterExamples: ['The Bridge Board had a friend of 40 in the town.'],
  },
];
