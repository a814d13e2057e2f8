import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const parts = [
  'command', 'part', 'unit', 'team', 'division', 'branch', 'arm', 'subsidiary', 'directorate',
  'department', 'section', 'agency', 'committee', 'office',
]; // prettier-ignore
const PARTS = `(?:${parts.join('|')})`;
const responsible = ['responsible', 'responsibility', 'in charge'];
const PREDICATE =
  ' and (?:has|have|is|was|are|were|will|also|it|they|works|leads|provides|reports) ';
const WORDS = `(?:(?! which | who | while | but |${PREDICATE})[^.,;:()])`;
const ITEM = `(?:(?! is | are | was | has | had | will |${PREDICATE})[^.,;:()]){2,50}`;
/** What stands before "is the responsibility of". */
const BEFORE = '(?<text>[^ .,;:()][^.,;:()]{2,119})';
/** What one is responsible for, with what a list adds to it, up to the next thing that is told. */
const THING = `(?<text>(?! )${WORDS}{2,160}(?=[.,;:()]|$| which | who | while | but |${PREDICATE})(?:(?:, ${ITEM}){1,9},? and ${ITEM}(?=[.;:()]|$))?)`;

/** What belongs to what, and who is responsible for what. */
export const structureRules: readonly RelationRule[] = [
  {
    id: 'part-of',
    finds: 'that a body is a command, part, unit or the like of another',
    cues: parts,
    pattern: relation(
      `{subject:body}(?:,| \\(|${ASIDE} (?:is|was|became|remains)) ?(?:now |itself )?` +
        `(?:an? |the )?(?:[a-z-]+ ){0,2}${PARTS} (?:of|within|in) ${THE}{parent:body$}`,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'parentOrganization',
      object: 'parent',
    },
    confidence: 'high',
    examples: [
      [
        'The {Ice Patrol, a command of the Bridge Board}, has two boats.',
        'ice-patrol parentOrganization bridge-board, high',
      ],
      [
        'The {Harbour League is part of the Water Ministry}.',
        'harbour-league parentOrganization water-ministry, high',
      ],
      [
        'The {Ice Patrol (a small unit within the Bridge Board)} is new.',
        'ice-patrol parentOrganization bridge-board, high',
      ],
    ],
    counterExamples: ['The Ice Patrol took part in the Bridge Board.'],
  },
  {
    id: 'part-by-possessive',
    finds: 'a body that is told as another body’s own',
    cues: [],
    pattern: relation('(?:{parent:body}’s|{own:own}) (?:own |new )?{subject:body}'),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'parentOrganization',
      object: 'parent|own',
    },
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board’s Ice Patrol} is new.',
        'ice-patrol parentOrganization bridge-board, medium',
      ],
      [
        'The {Water Ministry’s own Harbour League} met.',
        'harbour-league parentOrganization water-ministry, medium',
      ],
      [
        'It wrote to the {Town Council’s new Ice Patrol}.',
        'ice-patrol parentOrganization town-council, medium',
      ],
    ],
    counterExamples: ['The Bridge Board’s friend, the Ice Patrol, is new.'],
  },
  {
    id: 'responsible-for',
    finds: 'what somebody is responsible for',
    cues: responsible,
    pattern: relation(
      `{^subject:actor}${ASIDE} (?:(?:is|are|was|were) ${ADVERBS}(?:responsible for|in charge of)|` +
        '(?:has|have|had|holds|takes) (?:the )?(?:[a-z]+ )?responsibility for) ' +
        `(?:the )?${THING}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'responsibility', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board is responsible for 43 old bridges}.',
        'bridge-board responsibility “43 old bridges”, high',
      ],
      [
        'The {Water Ministry has lead responsibility for flood defence}, and more.',
        'water-ministry responsibility “flood defence”, high',
      ],
      [
        'The {River Trust, a charity, is in charge of dredging}.',
        'river-trust responsibility “dredging”, high',
      ],
    ],
    counterExamples: ['The Bridge Board is tired of 43 old bridges.'],
  },
  {
    id: 'responsibility-lies',
    finds: 'what somebody is responsible for, with the responsibility told first',
    cues: ['esponsibility'],
    pattern: relation(
      `(?:Responsibility|responsibility) for (?:the )?${BEFORE} (?:lies|rests|sits) with ` +
        `${THE}{subject:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'responsibility', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'Responsibility for {flood defence lies with the Water Ministry}.',
        'water-ministry responsibility “flood defence”, high',
      ],
      [
        'Much responsibility for the {care of piers rests with the Bridge Board}.',
        'bridge-board responsibility “care of piers”, high',
      ],
      [
        'Responsibility for {dredging sits with the River Trust}.',
        'river-trust responsibility “dredging”, high',
      ],
    ],
    counterExamples: ['Love for the sea lies with the Water Ministry.'],
  },
  {
    id: 'responsibility-of',
    finds: 'what is said to be somebody’s responsibility',
    cues: ['responsibility'],
    pattern: relation(
      `(?:[Tt]he )?${BEFORE} (?:is|are) (?:the )?(?:[a-z]+ )?responsibility of ${THE}{subject:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'responsibility', text: 'text' },
    confidence: 'high',
    examples: [
      [
        '{Flood defence is the responsibility of the Water Ministry}.',
        'water-ministry responsibility “Flood defence”, high',
      ],
      [
        'The {repair of piers is the sole responsibility of the Bridge Board}.',
        'bridge-board responsibility “repair of piers”, high',
      ],
      [
        'In spring, the {tide tables are the responsibility of the River Trust}.',
        'river-trust responsibility “tide tables”, high',
      ],
    ],
    counterExamples: ['Flood defence is the pride of the Water Ministry.'],
  },
  {
    id: 'leads-on',
    finds: 'what somebody leads on',
    cues: ['leads on', 'leads the', 'takes the lead'],
    pattern: relation(
      `{^subject:actor}${ASIDE} ${ADVERBS}(?:leads on|takes the lead (?:on|in)) (?:the )?${THING}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'responsibility', text: 'text' },
    confidence: 'medium',
    examples: [
      [
        'The {Water Ministry leads on flood defence}.',
        'water-ministry responsibility “flood defence”, medium',
      ],
      [
        'The {River Trust also leads on dredging}.',
        'river-trust responsibility “dredging”, medium',
      ],
      [
        'The {Bridge Board takes the lead in painting piers}.',
        'bridge-board responsibility “painting piers”, medium',
      ],
    ],
    counterExamples: ['The Water Ministry leads, on paper.'],
  },
];
