import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const FOUNDED = '(?:established|founded|set up|created|formed|co-founded)';
const cues = ['established', 'founded', 'set up', 'created', 'formed'];
const DESCRIBED = '(?:(?:new|own|independent|statutory|joint|national|special|permanent) )*';

/** Who founded a body, and when, where the founder is told first; why it was founded. */
export const founderRules: readonly RelationRule[] = [
  {
    id: 'founds',
    finds: 'a body that somebody founded',
    cues,
    pattern: relation(
      `{^founders*:actor}${ASIDE} (?:has |had |have )?${ADVERBS}${FOUNDED}(?:,? (?:in|on) {date:date},?)? ${THE}${DESCRIBED}{subject:body$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'founder', object: 'founders' },
    confidence: 'high',
    examples: [
      [
        'The {Town Council established the River Trust} in 2011.',
        'river-trust founder town-council, high',
      ],
      [
        'In 1884 the {Water Ministry and the Town Council jointly set up an independent Bridge Board}.',
        'bridge-board founder water-ministry, high',
        'bridge-board founder town-council, high',
      ],
      ['{Ada Marsh founded, in May 2014, the Ice Patrol}.', 'ice-patrol founder p-marsh, high'],
    ],
    counterExamples: [
      'The Town Council established facts about the River Trust.',
      'The Water Ministry set up a meeting with the River Trust.',
      'The Town Council should have established the River Trust.',
    ],
  },
  {
    id: 'founds-in',
    finds: 'when a body was founded, with who founded it told first or not at all',
    cues: [...cues, 'stablish', 'ounding', 'setting up', 'creating', 'reation', 'ormation'],
    pattern: relation(
      `(?:${FOUNDED}|establishing|founding|setting up|creating|[Ee]stablishment of|[Cc]reation of|[Ff]ormation of|[Ff]ounding of) ${THE}${DESCRIBED}{subject:body}(?: [^.,;]{1,40})?,? (?:in|on) {date:date}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'The Town Council established the {River Trust in 2011}.',
        'river-trust foundingDate 2011, high',
      ],
      [
        'Two towns jointly set up the {Harbour League on 3 March 2014}.',
        'harbour-league foundingDate 2014-03-03, high',
      ],
      [
        'It led to the creation of an independent {Ice Patrol for boats in May 2014}.',
        'ice-patrol foundingDate 2014-05, high',
      ],
    ],
    counterExamples: ['The Town Council established the River Trust. In 2011 it rained.'],
  },
  {
    id: 'founds-opening',
    finds: 'when a body was founded, with the date told first',
    cues,
    pattern: relation(
      `(?:In|On) {date:date},? ${THE}{founder:actor}${ASIDE} ${ADVERBS}${FOUNDED} ${THE}${DESCRIBED}{subject:body$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'In {2011, the Town Council established the River Trust}.',
        'river-trust foundingDate 2011, high',
      ],
      [
        'On {3 March 2014 Norland set up a new Ice Patrol}.',
        'ice-patrol foundingDate 2014-03-03, high',
      ],
      [
        'In {May 1996, the Water Ministry, with others, formed the Harbour League}.',
        'harbour-league foundingDate 1996-05, high',
      ],
    ],
    counterExamples: ['In 2011, the Town Council met what had been the River Trust.'],
  },
  {
    id: 'founded-to',
    finds: 'why a body, service or event was founded',
    cues,
    pattern: relation(
      `{^subject:undertaking}${ASIDE} (?:was|were|has been) ${ADVERBS}${FOUNDED}(?: (?:in|on) {date:date})?(?: by ${THE}{founder:actor})? ` +
        '(?:in order )?(?<text>to [a-z]+ (?:(?! which | who | while | but )[^.,;:()]){3,160}(?=[.,;:()]|$))',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'aim', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'The {River Trust was set up to keep the river clean}.',
        'river-trust aim “to keep the river clean”, high',
      ],
      [
        'The {Ice Patrol was established in 1996 to look after frozen harbours}.',
        'ice-patrol aim “to look after frozen harbours”, high',
      ],
      [
        'The {Bridge Board, a public body, was created by the Town Council to paint all piers}, old and new.',
        'bridge-board aim “to paint all piers”, high',
      ],
    ],
    counterExamples: ['The River Trust was founded with ten boats to its name.'],
  },
  {
    id: 'aims-to',
    finds: 'what a body or service is said to aim at',
    cues: ['aim', 'exists', 'purpose', 'objective', 'remit', 'mission'],
    pattern: relation(
      `(?:{^subject:undertaking}${ASIDE} (?:aims|exists)|(?:{owner:undertaking}’s|{own:own}) (?:main |primary |core |overall |stated |key )?(?:aim|purpose|objective|remit|mission) (?:is|was)) ` +
        '(?<text>to [a-z]+ (?:(?! which | who | while | but )[^.,;:()]){3,160}(?=[.,;:()]|$))',
    ),
    makes: { kind: 'statement', subject: 'subject|owner|own', property: 'aim', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'The {River Trust aims to plant trees by all rivers}.',
        'river-trust aim “to plant trees by all rivers”, high',
      ],
      [
        'The {Ferry Line’s main purpose is to bring food to islands}.',
        'ferry-line aim “to bring food to islands”, high',
      ],
      [
        'The {Ice Patrol exists to help boats in the ice}, and does.',
        'ice-patrol aim “to help boats in the ice”, high',
      ],
    ],
    counterExamples: ['The River Trust aims high, to plant trees.'],
  },
];
