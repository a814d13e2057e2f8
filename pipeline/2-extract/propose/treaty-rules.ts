import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const WHEN = '(?:,? (?:in|on) {date:date},?)?';

/** Who signed or ratified a law, treaty or agreement, and since when that holds. */
export const treatyRules: readonly RelationRule[] = [
  {
    id: 'signed',
    finds: 'who signed an agreement',
    cues: ['signed'],
    pattern: relation(
      `{^who*:actor}${ASIDE} ${ADVERBS}signed${WHEN} ${THE}{law:law$}(?:,? (?:in|on) {date2:date})?`,
    ),
    makes: {
      kind: 'statement',
      subject: 'law',
      property: 'signatory',
      object: 'who',
      from: 'date|date2',
    },
    confidence: 'high',
    examples: [
      ['{Norland signed the Harbour Treaty}.', 'harbour-treaty signatory norland, high'],
      [
        'The {Water Ministry signed, on 3 March 2014, the Harbour Treaty}.',
        'harbour-treaty signatory water-ministry from=2014-03-03, high',
      ],
      [
        '{Norland and the Marshes signed the Harbour Treaty in 1996}.',
        'harbour-treaty signatory norland from=1996, high',
        'harbour-treaty signatory marshes from=1996, high',
      ],
    ],
    counterExamples: ['Norland read the signed Harbour Treaty.'],
  },
  {
    id: 'signed-by',
    finds: 'by whom an agreement was signed',
    cues: ['signed'],
    pattern: relation(
      `{law:law}${ASIDE} (?:was|is|were) ${ADVERBS}signed${WHEN} by ${THE}{who*:actor$}` +
        '(?: (?:in|on) {date2:date})?',
    ),
    makes: {
      kind: 'statement',
      subject: 'law',
      property: 'signatory',
      object: 'who',
      from: 'date|date2',
    },
    confidence: 'high',
    examples: [
      ['The {Harbour Treaty was signed by Norland}.', 'harbour-treaty signatory norland, high'],
      [
        'The {Harbour Treaty was signed in 1996 by Ada Marsh}.',
        'harbour-treaty signatory p-marsh from=1996, high',
      ],
      [
        'The {Harbour Treaty was signed by the Water Ministry on 3 March 2014}.',
        'harbour-treaty signatory water-ministry from=2014-03-03, high',
      ],
    ],
    counterExamples: ['The Harbour Treaty was lost by Norland.'],
  },
  {
    id: 'ratified',
    finds: 'who ratified a treaty',
    cues: ['ratified', 'acceded'],
    pattern: relation(
      `{^who*:actor}${ASIDE} ${ADVERBS}(?:ratified|acceded to)${WHEN} ${THE}{law:law$}` +
        '(?:,? (?:in|on) {date2:date})?',
    ),
    makes: {
      kind: 'statement',
      subject: 'law',
      property: 'ratifiedBy',
      object: 'who',
      from: 'date|date2',
    },
    confidence: 'high',
    examples: [
      [
        '{Norland ratified the Harbour Treaty in 1996}.',
        'harbour-treaty ratifiedBy norland from=1996, high',
      ],
      [
        'The {Marshes ratified, in May 2014, the Harbour Treaty}.',
        'harbour-treaty ratifiedBy marshes from=2014-05, high',
      ],
      ['{Norland later acceded to the Harbour Treaty}.', 'harbour-treaty ratifiedBy norland, high'],
    ],
    counterExamples: ['Norland has not ratified anything; the Harbour Treaty waits.'],
  },
  {
    id: 'ratified-by',
    finds: 'by whom a treaty was ratified',
    cues: ['ratified'],
    pattern: relation(
      `{law:law}${ASIDE} (?:was|were|has been) ${ADVERBS}ratified${WHEN} by ${THE}{who*:actor$}` +
        '(?: (?:in|on) {date2:date})?',
    ),
    makes: {
      kind: 'statement',
      subject: 'law',
      property: 'ratifiedBy',
      object: 'who',
      from: 'date|date2',
    },
    confidence: 'high',
    examples: [
      ['The {Harbour Treaty was ratified by Norland}.', 'harbour-treaty ratifiedBy norland, high'],
      [
        'The {Harbour Treaty was ratified by Norland and the Marshes in 1996}.',
        'harbour-treaty ratifiedBy norland from=1996, high',
        'harbour-treaty ratifiedBy marshes from=1996, high',
      ],
      [
        'The {Harbour Treaty has been ratified, in May 2014, by Norland}.',
        'harbour-treaty ratifiedBy norland from=2014-05, high',
      ],
    ],
    counterExamples: ['The Harbour Treaty was praised by Norland.'],
  },
];
