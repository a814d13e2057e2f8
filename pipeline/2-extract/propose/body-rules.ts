import { ADVERBS, ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const verbs = [
  'oversees', 'regulates', 'supervises', 'administers', 'enforces', 'licenses', 'inspects',
  'monitors', 'coordinates', 'co-ordinates', 'represents', 'promotes', 'advises', 'investigates',
  'audits', 'scrutinises', 'accredits', 'certifies', 'commissions', 'trains', 'supports',
]; // prettier-ignore
const kinds = [
  'charity', 'agency', 'body', 'company', 'regulator', 'association', 'partnership', 'trust',
  'organisation', 'organization', 'union', 'authority', 'corporation', 'institute', 'consortium',
  'coalition', 'alliance', 'network', 'federation', 'department', 'think tank', 'ombudsman',
]; // prettier-ignore
const REST =
  '(?:(?! which | who | while | but | and (?:has|have|is|was|are|were|will|also) )[^.,;:()]){3,140}(?=[.,;:()]|$| and (?:has|have|is|was|are|were|will|also) )';

/** What bodies are, and what they do as their task. */
export const bodyRules: readonly RelationRule[] = [
  {
    id: 'standing-activity',
    finds: 'what a body does as its task, such as what it oversees or regulates',
    cues: verbs,
    pattern: relation(`{^subject:body}${ASIDE} ${ADVERBS}(?<text>(?:${verbs.join('|')}) ${REST})`),
    makes: { kind: 'statement', subject: 'subject', property: 'activity', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board oversees the upkeep of all piers}.',
        'bridge-board activity “oversees the upkeep of all piers”, high',
      ],
      [
        'The {Water Ministry, in turn, regulates fishing on lakes}, and not at sea.',
        'water-ministry activity “regulates fishing on lakes”, high',
      ],
      [
        'The {River Trust also promotes the planting of trees} and has a boat.',
        'river-trust activity “promotes the planting of trees”, high',
      ],
    ],
    counterExamples: [
      'A member of the Bridge Board oversees the upkeep of all piers.',
      'The Bridge Board should be one that regulates fishing.',
    ],
  },
  {
    id: 'kind-of-body',
    finds: 'what kind of body somebody is',
    cues: kinds,
    pattern: relation(
      `{^subject:organisation}${ASIDE} (?:is|was|remains) (?:now )?(?<text>an? (?:[a-z-]+ ){0,4}(?:${kinds.join('|')}))(?![\\w-]| [a-z]+(?:ing|er|or)\\b)`,
    ),
    makes: { kind: 'statement', subject: 'subject', property: 'bodyKind', text: 'text' },
    confidence: 'high',
    examples: [
      [
        'The {River Trust is a registered charity}.',
        'river-trust bodyKind “a registered charity”, high',
      ],
      [
        'The {Ice Patrol, founded in 1996, is a non-departmental public body} of Norland.',
        'ice-patrol bodyKind “a non-departmental public body”, high',
      ],
      [
        'The {Bridge Board was a voluntary association}.',
        'bridge-board bodyKind “a voluntary association”, high',
      ],
    ],
    counterExamples: ['The River Trust is a charity adviser.', 'The River Trust is in trust.'],
  },
  {
    id: 'owned-by',
    finds: 'the body that owns another',
    cues: ['owned by', 'subsidiary of'],
    pattern: relation(
      `{subject:organisation}(?:${ASIDE} (?:is|was|are|were|remains)|,) ?${ADVERBS}(?:owned by|an? (?:[a-z-]+ ){0,2}subsidiary of) ${THE}{owner:organisation$}`,
    ),
    makes: {
      kind: 'statement',
      subject: 'subject',
      property: 'parentOrganization',
      object: 'owner',
    },
    confidence: 'high',
    examples: [
      [
        'The {Ice Patrol is wholly owned by the Bridge Board}.',
        'ice-patrol parentOrganization bridge-board, high',
      ],
      [
        'The {Harbour League, owned by the Water Ministry}, is small.',
        'harbour-league parentOrganization water-ministry, high',
      ],
      [
        'The {River Trust was then owned by the Town Council}.',
        'river-trust parentOrganization town-council, high',
      ],
    ],
    counterExamples: ['The Ice Patrol is owned by nobody. The Bridge Board is.'],
  },
];
