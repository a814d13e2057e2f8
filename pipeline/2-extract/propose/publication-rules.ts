import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const PUBLISHED = '(?:published|issued|released|launched)';
const cues = ['published', 'issued', 'released', 'launched', 'publishes', 'issues'];

/** Who published what, and when. */
export const publicationRules: readonly RelationRule[] = [
  {
    id: 'published-by',
    finds: 'who published a work',
    cues,
    pattern: relation(
      `{^subject:work}${ASIDE} (?:is|are|was|were) ${ADVERBS}${PUBLISHED}` +
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
      `{^publishers*:actor}${ASIDE} (?:has |had |have )?${ADVERBS}(?:${PUBLISHED}|publishes|issues|releases) ` +
        `${THE}(?:(?:new|first|second|annual) )?{subject:work$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publisher', object: 'publishers' },
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
      `{^subject:work}${ASIDE} (?:was|were) ${ADVERBS}${PUBLISHED}(?: by [^.;]{1,60})? ` +
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
    id: 'published-aside',
    finds: 'when a work was published, told beside its name',
    cues: [...cues, 'announced', 'laid before'],
    pattern: relation(
      `(?:{^subject:work} |{named:work}(?:,? (?:which|that) (?:was|were) |, (?:first )?|\\())` +
        `(?:${PUBLISHED}|announced|laid before Parliament)(?: by [^.;,]{1,60})?(?: [a-z]+)? (?:in|on) {date:date}`,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject|named',
      property: 'publishedDate',
      date: 'date',
    },
    confidence: 'medium',
    examples: [
      [
        'The {Tide Guide, published in May 1996}, is lost.',
        'tide-guide publishedDate 1996-05, medium',
      ],
      [
        'It cites the {Pier Survey published by the Bridge Board in 2014}.',
        'pier-survey publishedDate 2014, medium',
      ],
      [
        'The {Pier Survey, which was announced on 3 March 2014}, is long.',
        'pier-survey publishedDate 2014-03-03, medium',
      ],
    ],
    counterExamples: [
      'The Tide Guide, read in 1996, is lost.',
      'It wrote an answer to the Tide Guide published in May 1996.',
    ],
  },
  {
    id: 'published-opening',
    finds: 'when a work was published, with the date told first',
    cues,
    pattern: relation(
      `(?:In|On) {date:date},? ${THE}(?:{publisher:actor}|[a-z]+)${ASIDE} (?:has |had )?${ADVERBS}${PUBLISHED} ` +
        `${THE}(?:(?:new|first|second|third|final|interim|annual|revised) )*{subject:work$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'publishedDate', date: 'date' },
    confidence: 'high',
    examples: [
      [
        'In {May 1996, the River Trust published the Tide Guide}.',
        'tide-guide publishedDate 1996-05, high',
      ],
      [
        'On {3 March 2014 we issued a revised Pier Survey}.',
        'pier-survey publishedDate 2014-03-03, high',
      ],
      [
        'In {2014, the Bridge Board, a public body, released its final Pier Survey}.',
        'pier-survey publishedDate 2014, high',
      ],
    ],
    counterExamples: ['In May 1996, the River Trust read the published Tide Guide.'],
  },
];
