import { ADVERBS, ASIDE, THE, WILL } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { Makes, RelationRule } from './relation-rule.ts';

/** What took the place of something, and from when on. */
const follows: Makes = {
  kind: 'statement',
  subject: 'subject',
  property: 'follows',
  object: 'old',
  from: 'date|date2',
};

/** What took the place of what. */
export const successionRules: readonly RelationRule[] = [
  {
    id: 'replaced',
    finds: 'a law, body, service or work that took the place of another',
    cues: ['replace', 'succeed', 'supersede'],
    pattern: relation(
      `{^subject:successor}${ASIDE} (?:has |had |${WILL} )?${ADVERBS}(?:replaced?|succeeded?|superseded?|replaces|succeeds|supersedes)(?:,? (?:in|on) {date:date},?)? ${THE}{old:successor$}(?:,? (?:in|on) {date2:date})?`,
    ),
    makes: follows,
    confidence: 'high',
    examples: [
      [
        'The {Harbour League replaced the Ice Patrol in 1996}.',
        'harbour-league follows ice-patrol from=1996, high',
      ],
      [
        'The {Tide Guide has since superseded the Pier Survey}.',
        'tide-guide follows pier-survey, high',
      ],
      [
        'The {River Trust will replace the Ice Patrol}.',
        'river-trust follows ice-patrol stance=plan, high',
      ],
    ],
    counterExamples: ['The Harbour League replaced the roof of the Ice Patrol.'],
  },
  {
    id: 'replaced-by',
    finds: 'a law, body, service or work whose place another took',
    cues: ['replaced', 'succeeded', 'superseded', 'merged into', 'absorbed', 'renamed'],
    pattern: relation(
      `{^old:successor}${ASIDE} (?:(?:is|was|were|has been|had been|will be|is to be) ${ADVERBS}(?:replaced|succeeded|superseded|absorbed)(?:,? (?:in|on) {date:date},?)? by|` +
        `(?:was|were) ${ADVERBS}(?:merged into|renamed)) ${THE}{subject:successor$}(?:,? (?:in|on) {date2:date})?`,
    ),
    makes: follows,
    confidence: 'high',
    examples: [
      [
        'The {Ice Patrol was replaced by the Harbour League in 1996}.',
        'harbour-league follows ice-patrol from=1996, high',
      ],
      [
        'The {Pier Survey has been superseded, in May 2014, by the Tide Guide}.',
        'tide-guide follows pier-survey from=2014-05, high',
      ],
      ['The {Ice Patrol was merged into the River Trust}.', 'river-trust follows ice-patrol, high'],
      [
        'In {1996, the Ice Patrol was replaced by the River Trust}.',
        'river-trust follows ice-patrol from=1996, high',
      ],
    ],
    counterExamples: ['The Ice Patrol was replaced by boats of the Harbour League.'],
  },
  {
    id: 'merged-to-form',
    finds: 'bodies that were merged into a new one',
    cues: ['merge'],
    pattern: relation(
      `{^old*:body} (?:were |was )?${ADVERBS}merged(?:,? (?:in|on) {date:date},?)? (?:to form|to create|to become|into) ${THE}{subject:body}(?:,? (?:in|on) {date2:date})?`,
    ),
    makes: follows,
    confidence: 'high',
    examples: [
      [
        'The {Ice Patrol and the Bridge Board merged in 1996 to form the Harbour League}.',
        'harbour-league follows ice-patrol from=1996, high',
        'harbour-league follows bridge-board from=1996, high',
      ],
      [
        'The {Ice Patrol and the River Trust were merged into the Harbour League}.',
        'harbour-league follows ice-patrol, high',
        'harbour-league follows river-trust, high',
      ],
      [
        'The {Town Council and the Bridge Board merged to create the River Trust in May 2014}.',
        'river-trust follows town-council from=2014-05, high',
        'river-trust follows bridge-board from=2014-05, high',
      ],
    ],
    counterExamples: [
      'The Ice Patrol and the Bridge Board merged their papers for the Harbour League.',
    ],
  },
];
