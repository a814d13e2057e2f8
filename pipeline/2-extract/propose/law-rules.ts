import { ADVERBS, ASIDE, THE, WILL } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const IN_FORCE =
  '(?:(?:came|comes|come|entered|brought) (?:fully )?into (?:force|effect|operation)|took effect|takes effect|take effect|commenced|became law)';
const MORE = '(?: [^.,;()]{1,40})?';

/** When a law was made, and since when it holds. */
export const lawRules: readonly RelationRule[] = [
  {
    id: 'in-force',
    finds: 'since when a law or agreement is in force',
    cues: ['into', 'effect', 'commenced', 'became law'],
    pattern: relation(
      `{^subject:law}${ASIDE} (?:was |were |${WILL} )?${ADVERBS}${IN_FORCE}${MORE} (?:in|on|from|since) {date:date}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'introducedDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'The {Harbour Treaty came into force on 3 March 2014}.',
        'harbour-treaty introducedDate 2014-03-03, high',
      ],
      [
        'The {Harbour Treaty, which took effect in Norland in 1996}, is short.',
        'harbour-treaty introducedDate 1996, high',
      ],
      [
        'The {Harbour Treaty will come into operation in May 2030}.',
        'harbour-treaty introducedDate 2030-05 stance=plan, high',
      ],
    ],
    counterExamples: [
      'Part 4 of the Harbour Treaty came into force on 3 March 2014.',
      'The Harbour Treaty may come into force in 2030.',
    ],
  },
  {
    id: 'enacted',
    finds: 'when a law was passed, adopted or signed',
    cues: ['Royal Assent', 'royal assent', 'enacted', 'passed', 'signed', 'adopted', 'promulgated'],
    pattern: relation(
      `{^subject:law}${ASIDE} (?:(?:received|gained|was given|${WILL} receive) [Rr]oyal [Aa]ssent|` +
        `(?:was|were) ${ADVERBS}(?:enacted|passed|signed|adopted|promulgated|approved))${MORE} (?:in|on) {date:date}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'legislationDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'The {Harbour Treaty received Royal Assent on 3 March 2014}.',
        'harbour-treaty legislationDate 2014-03-03, high',
      ],
      ['The {Harbour Treaty was adopted in 1996}.', 'harbour-treaty legislationDate 1996, high'],
      [
        'The {Harbour Treaty was first signed in Norland in May 1996}.',
        'harbour-treaty legislationDate 1996-05, high',
      ],
    ],
    counterExamples: [
      'Changes to the Harbour Treaty were adopted in 1996.',
      'The Harbour Treaty was praised in 1996.',
    ],
  },
  {
    id: 'enacts',
    finds: 'when a law was passed or adopted, with who did so told first',
    cues: ['enacted', 'passed', 'adopted'],
    pattern: relation(
      `(?:{who:actor}|Parliament|Congress|legislature|Assembly|[Gg]overnment|states?)${ASIDE} (?:has |had )?${ADVERBS}(?:enacted|passed|adopted) ${THE}{subject:law}${MORE},? (?:in|on) {date:date}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'legislationDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'Norland adopted the {Harbour Treaty in 1996}.',
        'harbour-treaty legislationDate 1996, high',
      ],
      [
        'Parliament passed the {Harbour Treaty on 3 March 2014}.',
        'harbour-treaty legislationDate 2014-03-03, high',
      ],
      [
        'The Town Council later enacted the {Harbour Treaty, in May 2014}.',
        'harbour-treaty legislationDate 2014-05, high',
      ],
    ],
    counterExamples: ['Norland passed by the Harbour Treaty in 1996.'],
  },
];
