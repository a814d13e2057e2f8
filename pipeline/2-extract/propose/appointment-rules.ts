import { ASIDE, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const OF = `(?: (?:of|at|for|in) ${THE}{organisation:body})?`;
const makes = {
  kind: 'role',
  person: 'person',
  post: 'post',
  organisation: 'organisation',
} as const;

/** Since when and until when a person held a registered office. */
export const appointmentRules: readonly RelationRule[] = [
  {
    id: 'appointed-to',
    finds: 'who was appointed to a registered office, and when',
    cues: ['appointed', 'became', 'elected'],
    pattern: relation(
      `{person:person}${ASIDE} (?:(?:was|had been|has been) (?:then |later |first )?(?:appointed|elected|made)(?: to be| as| to)?|became|had become) ` +
        `${THE}(?:(?:post|role|office) of )?{post:office}${OF}(?:,? (?:in|on|from|since) {since:date})?`,
    ),
    makes: { ...makes, since: 'since' },
    confidence: 'high',
    examples: [
      [
        '{Ada Marsh was appointed Chief Engineer in May 2014}.',
        'role person=p-marsh post=chief-engineer since=2014-05, high',
      ],
      [
        '{Ada Marsh became the Chief Engineer of the River Trust on 3 March 2014}.',
        'role person=p-marsh post=chief-engineer organisation=river-trust since=2014-03-03, high',
      ],
      [
        '{Ada Marsh, a diver, was later appointed to the post of Chief Engineer}.',
        'role person=p-marsh post=chief-engineer, high',
      ],
    ],
    counterExamples: ['Ada Marsh was appointed by the Chief Engineer.'],
  },
  {
    id: 'served-as',
    finds: 'from when to when a person held a registered office',
    cues: ['served as', ' was ', 'has been', 'had been', ' held ', ', '],
    pattern: relation(
      `{person:person}(?:,| was| has been| had been| (?:has |had )?served as| held)(?: the)?(?: post of| office of)? {post:office}${OF}` +
        ',? {term:period}',
    ),
    makes: { ...makes, term: 'term' },
    confidence: 'high',
    examples: [
      [
        '{Ada Marsh served as Chief Engineer from 1996 to 2014}.',
        'role person=p-marsh post=chief-engineer since=1996 until=2014, high',
      ],
      [
        '{Ada Marsh has been the Chief Engineer at the Bridge Board since May 2014}.',
        'role person=p-marsh post=chief-engineer organisation=bridge-board since=2014-05, high',
      ],
      [
        '{Ada Marsh, Chief Engineer of the River Trust until 3 March 2014}, spoke.',
        'role person=p-marsh post=chief-engineer organisation=river-trust until=2014-03-03, high',
      ],
    ],
    counterExamples: ['Ada Marsh met the Chief Engineer in 1996.'],
  },
];
