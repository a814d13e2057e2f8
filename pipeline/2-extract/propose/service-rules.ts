import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const cues = [
  'operate', 'run', 'ran ', 'deliver', 'provide', 'manage', 'maintain', 'host', 'supplied',
]; // prettier-ignore
const RUN =
  '(?:operated|run|delivered|provided|managed|maintained|hosted|supplied(?: to [^.,;]{1,40})?)';
const RUNS = '(?:operates|runs|ran|delivers|provides|manages|maintains|hosts|operated|managed)';

/** Who runs a service. */
export const serviceRules: readonly RelationRule[] = [
  {
    id: 'operated-by',
    finds: 'who runs a service',
    cues,
    pattern: relation(
      `{subject:service}(?:${ASIDE} (?:is|was|are|were)|,| \\() ?${ADVERBS}${RUN} by ` +
        `${THE}{providers*:actor$}`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'provider', object: 'providers' },
    confidence: 'high',
    examples: [
      [
        'The {Ferry Line is operated by the Bridge Board}.',
        'ferry-line provider bridge-board, high',
      ],
      [
        'The {Ferry Line, run by the Town Council and the River Trust}, is free.',
        'ferry-line provider town-council, high',
        'ferry-line provider river-trust, high',
      ],
      [
        'The {Ferry Line was supplied to the towns by the River Trust}.',
        'ferry-line provider river-trust, high',
      ],
      [
        'The {Ferry Line, a helpline, was first managed by the Water Ministry}.',
        'ferry-line provider water-ministry, high',
      ],
    ],
    counterExamples: [
      'The Ferry Line is loved by the Bridge Board.',
      'The Ferry Line is supplied with oars. The Bridge Board has none.',
    ],
  },
  {
    id: 'operates',
    finds: 'a service that somebody runs',
    cues,
    pattern: relation(`{^provider:actor}${ASIDE} ${ADVERBS}${RUNS} ${THE}{subject:service$}`),
    makes: { kind: 'statement', subject: 'subject', property: 'provider', object: 'provider' },
    confidence: 'high',
    examples: [
      ['The {Bridge Board operates the Ferry Line}.', 'ferry-line provider bridge-board, high'],
      ['The {Town Council also runs a Ferry Line}.', 'ferry-line provider town-council, high'],
      ['The {River Trust (RT) manages the Ferry Line}.', 'ferry-line provider river-trust, high'],
    ],
    counterExamples: ['The Bridge Board uses the Ferry Line.'],
  },
];
