import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const FOUNDED = '(?:established|founded|set up|created|formed|launched|incorporated)';
const cues = ['established', 'founded', 'set up', 'created', 'formed', 'launched', 'incorporated'];

/** When, where and by whom something was founded. */
export const foundingRules: readonly RelationRule[] = [
  {
    id: 'founded-in',
    finds: 'when a body or service was founded',
    cues,
    pattern: relation(
      `{^subject:founded}(?!,? which )${ASIDE} (?:was|were) ${ADVERBS}${FOUNDED}(?: [^,;]{1,60})? ` +
        '(?:in|on) {date:date}',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingDate', date: 'date' },
    confidence: 'high',
    examples: [
      ['The {Bridge Board was established in 1984}.', 'bridge-board foundingDate 1984, high'],
      [
        'The {River Trust (RT), a charity, was set up by the town on 3 March 2014}.',
        'river-trust foundingDate 2014-03-03, high',
      ],
      ['The {Ice Patrol was first launched in May 1996}.', 'ice-patrol foundingDate 1996-05, high'],
    ],
    counterExamples: [
      'The Ferry Line was launched in 1984.',
      'The Bridge Board was painted in 1984.',
      'The Bridge Board was established. In 1984 it rained.',
    ],
  },
  {
    id: 'founded-aside',
    finds: 'when a body or service was founded, told beside its name',
    cues,
    pattern: relation(
      '{subject:founded}(?:,| \\()(?: ?[^,;()]{1,60}?)? ?(?:which was |that was )?' +
        `${ADVERBS}${FOUNDED}(?: [^.,;()]{1,40})? in {date:date}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingDate', date: 'date' },
    confidence: 'medium',
    examples: [
      [
        'The {River Trust, a charity established in 2011}, plants trees.',
        'river-trust foundingDate 2011, medium',
      ],
      [
        'The {Bridge Board (founded in 1884)} is the oldest.',
        'bridge-board foundingDate 1884, medium',
      ],
      [
        'It wrote to the {River Trust, which was set up in May 2014}.',
        'river-trust foundingDate 2014-05, medium',
      ],
    ],
    counterExamples: ['The Bridge Board, which met in 1884, was founded.'],
  },
  {
    id: 'founded-opening',
    finds: 'when a body or service was founded, told before its name',
    cues: ['Established', 'Founded', 'Set up', 'Created', 'Formed', 'Launched', 'Incorporated'],
    pattern: relation(
      '(?:Established|Founded|Set up|Created|Formed|Launched|Incorporated)(?: [^.,;]{1,40})? in ' +
        `{date:date}(?: [^.,;]{1,40})?, ${THE}{subject:founded}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'Founded in {1884, the Bridge Board} looks after piers.',
        'bridge-board foundingDate 1884, high',
      ],
      [
        'Set up by two towns in {May 2014, the River Trust} plants trees.',
        'river-trust foundingDate 2014-05, high',
      ],
      ['Launched in {1996, the Ice Patrol} is free.', 'ice-patrol foundingDate 1996, high'],
    ],
    counterExamples: ['Founded on rock, in 1884 the Bridge Board fell.'],
  },
  {
    id: 'founded-place',
    finds: 'where a body was founded',
    cues,
    pattern: relation(
      `{subject:founded}(?:${ASIDE} (?:was|were) |, |,? \\()(?:[^,;()]{1,40} )??${FOUNDED} in ` +
        '(?:{date:date} in )?(?:the )?{place:place}',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'foundingLocation', object: 'place' },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board was founded in Norland} in 1884.',
        'bridge-board foundingLocation norland, high',
      ],
      [
        'The {River Trust, a charity set up in 2014 in the Marshes}, plants trees.',
        'river-trust foundingLocation marshes, high',
      ],
      [
        'The {Ice Patrol (founded in Norland)} is full.',
        'ice-patrol foundingLocation norland, high',
      ],
    ],
    counterExamples: ['The Bridge Board was founded to work in Norland.'],
  },
  {
    id: 'founded-by',
    finds: 'who founded a body or service',
    cues,
    pattern: relation(
      `{^subject:founded}(?:${ASIDE} (?:was|were)|,)? ${ADVERBS}${FOUNDED}(?: (?:in|on) {date:date})? by ` +
        `${THE}(?:[a-z]+ ){0,2}{founders*:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'founder', object: 'founders' },
    confidence: 'high',
    examples: [
      [
        'The {River Trust was founded by the Town Council}.',
        'river-trust founder town-council, high',
      ],
      [
        'The {Ice Patrol was set up in 1996 by the Bridge Board and the Town Council}.',
        'ice-patrol founder bridge-board, high',
        'ice-patrol founder town-council, high',
      ],
      [
        'It praised the {Ice Patrol set up by the Bridge Board}.',
        'ice-patrol founder bridge-board, high',
      ],
      [
        'The {Bridge Board was jointly created by Ada Marsh}.',
        'bridge-board founder p-marsh, high',
      ],
    ],
    counterExamples: [
      'The River Trust was founded near the Town Council.',
      'The River Trust was founded by friends of the Town Council.',
    ],
  },
];
