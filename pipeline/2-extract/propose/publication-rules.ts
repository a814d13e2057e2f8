import { ADVERBS, ASIDE, THE, relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const PUBLISHED = '(?:published|issued|released|launched)';
const cues = ['published', 'issued', 'released', 'launched', 'publishes', 'issues'];

/** Who published what, and when; when an event took place. */
export const publicationRules: readonly RelationRule[] = [
  {
    id: 'published-by',
    finds: 'who published a work',
    cues,
    pattern: relation(
      `{subject:work}${ASIDE} (?:is|are|was|were) ${ADVERBS}${PUBLISHED}` +
        `(?: (?:in|on) {date:date})?(?: jointly)? by ${THE}{publishers*:actor}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publisher', object: 'publishers' },
    confidence: 'high',
    examples: [
      [
        'The {Tide Guide was published by the River Trust}.',
        'tide-guide publisher river-trust, high',
      ],
      [
        'The {Pier Survey is issued by the Bridge Board and the Town Council}.',
        'pier-survey publisher bridge-board, high',
        'pier-survey publisher town-council, high',
      ],
      [
        'The {Tide Guide (a leaflet) was first released in 1996 by the Water Ministry}.',
        'tide-guide publisher water-ministry, high',
      ],
    ],
    counterExamples: ['The Tide Guide was praised by the River Trust.'],
  },
  {
    id: 'publishes',
    finds: 'a work that somebody published',
    cues,
    pattern: relation(
      `{publisher:actor}${ASIDE} ${ADVERBS}(?:${PUBLISHED}|publishes|issues|releases) ` +
        `${THE}(?:(?:new|first|second|annual) )?{subject:work}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publisher', object: 'publisher' },
    confidence: 'high',
    examples: [
      ['The {River Trust published the Tide Guide}.', 'tide-guide publisher river-trust, high'],
      ['The {Bridge Board also issues a Pier Survey}.', 'pier-survey publisher bridge-board, high'],
      [
        'The {Water Ministry, in haste, released its first Tide Guide}.',
        'tide-guide publisher water-ministry, high',
      ],
    ],
    counterExamples: ['The River Trust read the Tide Guide.'],
  },
  {
    id: 'published-in',
    finds: 'when a work was published',
    cues,
    pattern: relation(
      `{subject:work}${ASIDE} (?:was|were) ${ADVERBS}${PUBLISHED}(?: by [^.;]{1,60})? ` +
        '(?:in|on) {date:date}',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publishedDate', date: 'date' },
    confidence: 'high',
    examples: [
      ['The {Tide Guide was published in 1996}.', 'tide-guide publishedDate 1996, high'],
      [
        'The {Pier Survey was issued by the Bridge Board on 3 March 2014}.',
        'pier-survey publishedDate 2014-03-03, high',
      ],
      [
        'The {Tide Guide was first released in May 1996}.',
        'tide-guide publishedDate 1996-05, high',
      ],
    ],
    counterExamples: ['The Tide Guide was lost in 1996.'],
  },
  {
    id: 'publishes-in',
    finds: 'when somebody published a work',
    cues,
    pattern: relation(
      `${PUBLISHED} ${THE}(?:(?:new|first|second|annual) )?{subject:work}(?: [^.;,]{1,40})?,? ` +
        '(?:in|on) {date:date}',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publishedDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'The River Trust published the {Tide Guide in 1996}.',
        'tide-guide publishedDate 1996, high',
      ],
      [
        'The Bridge Board issued its {Pier Survey on 3 March 2014}.',
        'pier-survey publishedDate 2014-03-03, high',
      ],
      [
        'It released the first {Tide Guide for boats in May 1996}.',
        'tide-guide publishedDate 1996-05, high',
      ],
    ],
    counterExamples: ['It praised the Tide Guide in 1996.'],
  },
  {
    id: 'published-brackets',
    finds: 'the date of a work in brackets behind its name',
    cues: [],
    pattern: relation('{subject:work},? \\({date:date}\\)'),
    makes: { kind: 'statement', subject: 'subject', property: 'publishedDate', date: 'date' },
    confidence: 'medium',
    examples: [
      ['The {Tide Guide (May 1996)} is lost.', 'tide-guide publishedDate 1996-05, medium'],
      ['See the {Pier Survey (2014)}.', 'pier-survey publishedDate 2014, medium'],
      ['It cites the {Tide Guide (3 March 2014)}.', 'tide-guide publishedDate 2014-03-03, medium'],
    ],
    counterExamples: ['The Tide Guide (read in 1996) is lost.'],
  },
  {
    id: 'event-in',
    finds: 'when an event took place or began',
    cues: ['launched', 'held', 'took place', 'began', 'opened', 'started'],
    pattern: relation(
      `{subject:event}${ASIDE}(?:,? which)? (?:[^.,;]{1,40} )??` +
        '(?:(?:was )?(?:launched|held|opened|started)|took place|began)(?: [^.,;]{1,40})? ' +
        '(?:in|on) {date:date}',
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'startDate', date: 'date' },
    confidence: 'high',
    examples: [
      ['The {Harbour Fair was held in 1996}.', 'harbour-fair startDate 1996, high'],
      [
        'The {Harbour Fair, which the Town Council launched in May 2014}, was full.',
        'harbour-fair startDate 2014-05, high',
      ],
      [
        'The {Harbour Fair took place in Norland on 3 March 2014}.',
        'harbour-fair startDate 2014-03-03, high',
      ],
    ],
    counterExamples: ['The Harbour Fair was praised in 1996.'],
  },
];
