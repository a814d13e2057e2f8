import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const GIVES =
  '(?:provides?|provided|gives?|gave|awards?|awarded|grants?|granted|pays?|paid|allocated?|' +
  'allocates|donated?|donates|announced|committed|contributed?|contributes)';
const gives = [
  'provide', 'give', 'gave', 'award', 'grant', 'pay', 'paid', 'allocate', 'donate', 'announced',
  'committed', 'contribute',
]; // prettier-ignore
const MONEY = '(?:funding|money|grants?|support|awards?|donations?|an? [a-z ]{0,20}grant)';

/** Who pays for whom or what. */
export const fundingRules: readonly RelationRule[] = [
  {
    id: 'funded-by',
    finds: 'who funds a body, service or work',
    cues: ['funded', 'financed', 'paid for', 'sponsored'],
    pattern: relation(
      `{^subject:funded}${ASIDE} (?:is|was|are|were) ${ADVERBS}(?:funded|financed|paid for|sponsored)` +
        `(?: [a-z]+){0,3} by ${THE}{funders*:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'funder', object: 'funders' },
    confidence: 'high',
    examples: [
      ['The {River Trust is funded by the Town Council}.', 'river-trust funder town-council, high'],
      [
        'The {Harbour Fair was largely paid for by the Bridge Board and the Water Ministry}.',
        'harbour-fair funder bridge-board, high',
        'harbour-fair funder water-ministry, high',
      ],
      [
        'The {Bridge Board, an old body, is financed in part by the Water Ministry}.',
        'bridge-board funder water-ministry, high',
      ],
    ],
    counterExamples: ['The River Trust is admired by the Town Council.'],
  },
  {
    id: 'funds',
    finds: 'whom a body funds',
    cues: ['funds', 'funded', 'finances', 'financed', 'sponsors', 'sponsored'],
    pattern: relation(
      `{^funder:actor}${ASIDE} ${ADVERBS}(?:funds|funded|finances|financed|sponsors|sponsored) ` +
        `${THE}{subject:funded$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'funder', object: 'funder' },
    confidence: 'high',
    examples: [
      ['The {Town Council funds the River Trust}.', 'river-trust funder town-council, high'],
      [
        'The {Water Ministry also financed the Harbour Fair}.',
        'harbour-fair funder water-ministry, high',
      ],
      [
        'The {Bridge Board, with others, sponsors the Tide Guide}.',
        'tide-guide funder bridge-board, high',
      ],
    ],
    counterExamples: ['The Town Council thanked the River Trust for its funds.'],
  },
  {
    id: 'grant-to',
    finds: 'money that somebody gives to somebody',
    cues: gives,
    pattern: relation(
      `{^funder:actor}${ASIDE} ${ADVERBS}${GIVES}(?: [^.;]{0,40})? {amount:money}` +
        `(?: [^.;]{0,50})? (?:to|for|towards) ${THE}{funded:funded$}`,
    ),
    makes: { kind: 'grant', funder: 'funder', funded: 'funded', amount: 'amount' },
    confidence: 'high',
    examples: [
      [
        'The {Water Ministry provides £2 million per year to the River Trust}.',
        'grant funder=water-ministry funded=river-trust value=2000000 currency=GBP per=year, high',
      ],
      [
        'The {Town Council gave about €500 for the Tide Guide}.',
        'grant funder=town-council funded=tide-guide value=500 currency=EUR, high',
      ],
      [
        'The {Bridge Board announced funding of £1–2 million for the Ferry Line}.',
        'grant funder=bridge-board funded=ferry-line minimum=1000000 maximum=2000000 currency=GBP, high',
      ],
    ],
    counterExamples: ['The Water Ministry saved £2 million, and wrote to the River Trust.'],
  },
  {
    id: 'grant-for-by',
    finds: 'money for somebody, with who gave it told behind',
    cues: ['announced', 'made', 'given', 'provided', 'awarded', 'granted', 'paid', 'donated'],
    pattern: relation(
      `(?:[Ff]unding|[Gg]rants?|[Dd]onations?|[Aa]wards?) of {amount:money}(?: [^.;]{0,50})? ` +
        `(?:to|for|towards) ${THE}{funded:funded}(?: [^.;]{0,40})? ` +
        '(?:announced|made|given|provided|awarded|granted|paid|donated) by ' +
        `${THE}{funder:actor$}(?: (?:in|on) {announced:date})?`,
    ),
    makes: {
      kind: 'grant',
      funder: 'funder',
      funded: 'funded',
      amount: 'amount',
      announced: 'announced',
    },
    confidence: 'high',
    examples: [
      [
        'A grant of {£500 to the River Trust was announced by the Water Ministry in May 2014}.',
        'grant funder=water-ministry funded=river-trust value=500 currency=GBP announced=2014-05, high',
      ],
      [
        'Funding of {over £2 million for the Ferry Line is provided by the Town Council}.',
        'grant funder=town-council funded=ferry-line minimum=2000000 currency=GBP, high',
      ],
      [
        'A donation of {€10 for the Tide Guide was made by Ada Marsh on 3 March 2014}.',
        'grant funder=p-marsh funded=tide-guide value=10 currency=EUR announced=2014-03-03, high',
      ],
    ],
    counterExamples: ['A bill of £500 to the River Trust was announced by the Water Ministry.'],
  },
  {
    id: 'grant-for-opening',
    finds: 'money for somebody, with the one that is paid for told first',
    cues: gives,
    pattern: relation(
      `(?:For|To) ${THE}{funded:funded}[^.;,]{0,30}, ${THE}{funder:actor} ${ADVERBS}${GIVES} ` +
        `(?:${MONEY} (?:of|worth) )?{amount:money}`,
    ),
    makes: { kind: 'grant', funder: 'funder', funded: 'funded', amount: 'amount' },
    confidence: 'medium',
    examples: [
      [
        'For the {Ferry Line, the Town Council provides funding of £500}.',
        'grant funder=town-council funded=ferry-line value=500 currency=GBP, medium',
      ],
      [
        'To the {River Trust, the Water Ministry gave £2 million}.',
        'grant funder=water-ministry funded=river-trust value=2000000 currency=GBP, medium',
      ],
      [
        'For the {Tide Guide of the year, Ada Marsh paid €10}.',
        'grant funder=p-marsh funded=tide-guide value=10 currency=EUR, medium',
      ],
    ],
    counterExamples: ['For the Ferry Line, the Town Council lost £500.'],
  },
];
