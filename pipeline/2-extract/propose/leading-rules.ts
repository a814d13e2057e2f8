import { ADVERBS, ASIDE, HONOUR, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

/** Who leads what, and with whom bodies work. */
export const leadingRules: readonly RelationRule[] = [
  {
    id: 'led-by',
    finds: 'who leads an undertaking',
    cues: ['led by', 'headed by', 'directed by', 'overseen by'],
    pattern: relation(
      `{^subject:undertaking}(?:${ASIDE} (?:is|was|were|are|has been|had been|will be)|,|(?=,? which )) ?${ADVERBS}(?:led|headed|directed) by ${THE}${HONOUR}{leader:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'ledBy', object: 'leader' },
    confidence: 'high',
    examples: [
      ['The {Harbour Fair is led by the Town Council}.', 'harbour-fair ledBy town-council, high'],
      ['The {Pier Survey, led by Ada Marsh}, took a year.', 'pier-survey ledBy p-marsh, high'],
      ['The {Ice Patrol (IP) was first headed by Ada Marsh}.', 'ice-patrol ledBy p-marsh, high'],
    ],
    counterExamples: ['The Harbour Fair was led by the Town Council’s band.'],
  },
  {
    id: 'chaired-by',
    finds: 'who chairs a body',
    cues: ['chaired by', 'chairmanship of'],
    pattern: relation(
      `{organisation:body}(?:${ASIDE} (?:is|was|were|has been|will be)|,|(?=,? which )) ?${ADVERBS}(?<post>chaired) by ${HONOUR}{person:person}`,
    ),
    makes: { kind: 'role', person: 'person', post: 'post', organisation: 'organisation' },
    confidence: 'medium',
    examples: [
      [
        'The {River Trust is chaired by Dame Ada Marsh}.',
        'role person=p-marsh organisation=river-trust post?chaired, medium',
      ],
      [
        'The {Harbour League, chaired by Ada Marsh}, met.',
        'role person=p-marsh organisation=harbour-league post?chaired, medium',
      ],
      [
        'The {Town Council was then chaired by Ada Marsh}.',
        'role person=p-marsh organisation=town-council post?chaired, medium',
      ],
    ],
    counterExamples: ['The River Trust was admired by Ada Marsh.'],
  },
  {
    id: 'gave-evidence',
    finds: 'who gave evidence to a body',
    cues: ['evidence'],
    pattern: relation(
      `{^who*:witness}${ASIDE} (?:has |had |have |also )*(?:gave|given|provided|submitted) (?:(?:oral|written|further|expert|live) )*evidence to ${THE}{heard:organisation$}`,
    ),
    makes: { kind: 'statement', subject: 'who', property: 'gaveEvidenceTo', object: 'heard' },
    confidence: 'high',
    examples: [
      [
        '{Ada Marsh gave evidence to the Bridge Board}.',
        'p-marsh gaveEvidenceTo bridge-board, high',
      ],
      [
        'The {River Trust has also given written evidence to the Town Council}.',
        'river-trust gaveEvidenceTo town-council, high',
      ],
      [
        '{Ada Marsh, a diver, provided oral evidence to the Water Ministry}.',
        'p-marsh gaveEvidenceTo water-ministry, high',
      ],
    ],
    counterExamples: ['A friend of Ada Marsh gave evidence to the Bridge Board.'],
  },
  {
    id: 'works-with',
    finds: 'with whom a body works',
    cues: [' with ', 'partnership'],
    pattern: relation(
      `{^subject:body}${ASIDE} ${ADVERBS}(?:works|work|collaborates|cooperates) (?:closely |jointly |together )?(?:alongside|with|in partnership with|in collaboration with) ${THE}{partners*:body$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'worksWith', object: 'partners' },
    confidence: 'high',
    examples: [
      [
        'The {River Trust works closely with the Town Council}.',
        'river-trust worksWith town-council, high',
      ],
      [
        'The {Ice Patrol works in partnership with the Harbour League and the Water Ministry}.',
        'ice-patrol worksWith harbour-league, high',
        'ice-patrol worksWith water-ministry, high',
      ],
      [
        'The {Bridge Board also collaborates with the River Trust}.',
        'bridge-board worksWith river-trust, high',
      ],
    ],
    counterExamples: [
      'The River Trust works with the Town Council’s boats.',
      'The River Trust met with the Town Council.',
    ],
  },
  {
    id: 'sends-reports',
    finds: 'to whom a body sends reports',
    cues: ['reports to'],
    pattern: relation(
      `{^subject:body}${ASIDE} ${ADVERBS}(?:sends|submits|makes|passes|forwards) (?:(?:[a-z]+|{own:own}) ){0,3}reports to ${THE}{heard:organisation$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'sendsReportsTo', object: 'heard' },
    confidence: 'high',
    examples: [
      [
        'The {Ice Patrol sends its reports to the Water Ministry}.',
        'ice-patrol sendsReportsTo water-ministry, high',
      ],
      [
        'The {River Trust submits annual reports to the Town Council}.',
        'river-trust sendsReportsTo town-council, high',
      ],
      [
        'The {Bridge Board also makes reports to the Harbour League}.',
        'bridge-board sendsReportsTo harbour-league, high',
      ],
    ],
    counterExamples: ['The Ice Patrol reads reports to the Water Ministry.'],
  },
];
