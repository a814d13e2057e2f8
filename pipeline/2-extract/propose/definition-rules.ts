import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const WORDS = '(?<text>[^.;]{8,240})';

/** What a term is said to mean. */
export const definitionRules: readonly RelationRule[] = [
  {
    id: 'defined-as',
    finds: 'the definition of a registered term',
    cues: ['defined as', 'means', 'refers to', 'mean ', 'refer to'],
    pattern: relation(
      '{subject:concept}[”’"]? (?:(?:is|are) defined as|means?|refers? to) (?:the |an? )?' + WORDS,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'meaning',
      text: 'text',
      stance: 'definition',
    },
    confidence: 'medium',
    examples: [
      [
        '{Dredging is defined as clearing the bed of a river}.',
        'dredging meaning “clearing the bed of a river” stance=definition, medium',
      ],
      [
        'In this part {dredging means taking mud from a harbour}.',
        'dredging meaning “taking mud from a harbour” stance=definition, medium',
      ],
      [
        'Here “{dredging” refers to work under water}.',
        'dredging meaning “work under water” stance=definition, medium',
      ],
    ],
    counterExamples: ['Dredging by any means is loud work.'],
  },
];
