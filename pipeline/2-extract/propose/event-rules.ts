import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

/** When events took place, where, and by whom. */
export const eventRules: readonly RelationRule[] = [
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
  {
    id: 'event-on',
    finds: 'when an event took place or began, with the date told first',
    cues: ['launched', 'held', 'took place', 'began', 'opened', 'started'],
    pattern: relation(
      `(?:In|On) {date:date},? ${THE}{subject:event} (?:(?:was )?(?:launched|held|opened|started)|took place|began)`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'startDate', date: 'date' },
    confidence: 'high',
    examples: [
      ['In {1996 the Harbour Fair} was held in Norland.', 'harbour-fair startDate 1996, high'],
      ['On {3 March 2014, the Harbour Fair} opened.', 'harbour-fair startDate 2014-03-03, high'],
      ['In {May 2014, the Harbour Fair} took place again.', 'harbour-fair startDate 2014-05, high'],
    ],
    counterExamples: ['In 1996 the Harbour Fair was praised.'],
  },
  {
    id: 'event-at',
    finds: 'where an event took place',
    cues: ['held', 'took place'],
    pattern: relation(
      `{^subject:event}${ASIDE} (?:was (?:also )?held|took place)(?: (?:in|on) {date:date})? (?:in|at) (?:the )?{place:place}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'location', object: 'place' },
    confidence: 'high',
    examples: [
      ['The {Harbour Fair was held in Norland}.', 'harbour-fair location norland, high'],
      [
        'The {Harbour Fair took place in 1996 in the Marshes}.',
        'harbour-fair location marshes, high',
      ],
      ['The {Harbour Fair, a feast, was held at Norland}.', 'harbour-fair location norland, high'],
    ],
    counterExamples: ['The Harbour Fair was held in awe in Norland.'],
  },
  {
    id: 'organised-by',
    finds: 'who organised an event',
    cues: ['organised by', 'organized by', 'hosted by', 'convened by', 'held by'],
    pattern: relation(
      `{subject:event}(?:${ASIDE} (?:is|was|were)|,) ?${ADVERBS}(?:organi[sz]ed|hosted|convened|held)(?: (?:in|on) {date:date})? by ${THE}{organisers*:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'organizer', object: 'organisers' },
    confidence: 'high',
    examples: [
      [
        'The {Harbour Fair was organised by the Town Council}.',
        'harbour-fair organizer town-council, high',
      ],
      [
        'The {Harbour Fair, hosted by the River Trust}, was full.',
        'harbour-fair organizer river-trust, high',
      ],
      [
        'The {Harbour Fair is jointly organised by the Bridge Board and the Town Council}.',
        'harbour-fair organizer bridge-board, high',
        'harbour-fair organizer town-council, high',
      ],
    ],
    counterExamples: ['The Harbour Fair was loved by the Town Council.'],
  },
];
