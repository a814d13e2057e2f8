import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

/** Who is a member of what. */
export const membershipRules: readonly RelationRule[] = [
  {
    id: 'member-of',
    finds: 'that somebody is or was a member of a body',
    cues: ['member'],
    pattern: relation(
      `{^subject:actor}(?:${ASIDE}|, who) (?:is|are|was|were|became|remains) (?!among|one )${ADVERBS}` +
        `(?:an? |the )?(?:[a-z-]+ ){0,2}members? of ${THE}{body:body$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'memberOf', object: 'body' },
    confidence: 'high',
    examples: [
      [
        'The {Town Council is a member of the Bridge Board}.',
        'town-council memberOf bridge-board, high',
      ],
      [
        '{Ada Marsh became a founding member of the River Trust}.',
        'p-marsh memberOf river-trust, high',
      ],
      [
        'The {Ice Patrol is also a member of the Harbour League}.',
        'ice-patrol memberOf harbour-league, high',
      ],
    ],
    counterExamples: ['The Town Council met a member of the Bridge Board.'],
  },
  {
    id: 'among-members',
    finds: 'that somebody is among the members of a body',
    cues: ['members'],
    pattern: relation(
      '{subject:actor} (?:is|are|was|were) (?:among|one of) (?:the )?(?:[a-z]+ )?' +
        `(?:members of ${THE}{body:body}|(?:{owner:body}[’']s?|{own:own}) (?<tail>(?:[a-z]+ )?members))`,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'memberOf',
      object: 'body|owner|own',
    },
    confidence: 'high',
    examples: [
      [
        'The {Town Council is one of the members of the Bridge Board}.',
        'town-council memberOf bridge-board, high',
      ],
      [
        '{Ada Marsh is among the Harbour League’s members}.',
        'p-marsh memberOf harbour-league, high',
      ],
      [
        'The {Water Ministry was among the members of the River Trust}.',
        'water-ministry memberOf river-trust, high',
      ],
    ],
    counterExamples: ['The Town Council is among the critics of the Bridge Board.'],
  },
  {
    id: 'joined',
    finds: 'that somebody joined a body',
    cues: ['joined'],
    pattern: relation(
      `{^subject:actor}${ASIDE} ${ADVERBS}joined ${THE}{body:body$}(?: (?:in|on) {date:date})?(?! (?:(?:in|on) {when:date} )?as )`,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'memberOf',
      object: 'body',
      from: 'date',
    },
    confidence: 'medium',
    examples: [
      [
        'The {Ice Patrol joined the Harbour League in 1996}.',
        'ice-patrol memberOf harbour-league from=1996, medium',
      ],
      ['The {Town Council joined the Bridge Board}.', 'town-council memberOf bridge-board, medium'],
      [
        '{Ada Marsh later joined the River Trust in May 2014}.',
        'p-marsh memberOf river-trust from=2014-05, medium',
      ],
    ],
    counterExamples: [
      'Norland joined in. The Harbour League did not.',
      'Ada Marsh joined the River Trust in 1996 as a diver.',
    ],
  },
  {
    id: 'members-include',
    finds: 'the members that a body is said to include',
    cues: ['members'],
    pattern: relation(
      `(?:{body:body}(?:’s members| [^.;]{0,60}\\bmembers)|{own:own} members)(?:,? (?:including|such as)| include| are)` +
        `(?: [^.;]{0,80}? (?:such as|including))? ${THE}{members*:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'members', property: 'memberOf', object: 'body|own' },
    confidence: 'medium',
    examples: [
      [
        'The {Harbour League’s members include Ada Marsh and the Ice Patrol}.',
        'p-marsh memberOf harbour-league, medium',
        'ice-patrol memberOf harbour-league, medium',
      ],
      [
        'The {Bridge Board has 12 members, including the Town Council}.',
        'town-council memberOf bridge-board, medium',
      ],
      [
        'The {River Trust has members such as the Water Ministry and Ada Marsh}.',
        'water-ministry memberOf river-trust, medium',
        'p-marsh memberOf river-trust, medium',
      ],
    ],
    counterExamples: ['The Bridge Board has 12 members and a roof.'],
  },
];
