import { ASIDE, HONOUR, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const posts = [
  'chair', 'chairman', 'chairwoman', 'head', 'director', 'deputy director', 'chief executive',
  'president', 'vice-president', 'secretary', 'general secretary', 'treasurer', 'manager',
  'commissioner', 'leader', 'chief officer',
]; // prettier-ignore
const eitherCase = (word: string): string =>
  word.replace(/^[a-z]/, (first) => `[${first.toUpperCase()}${first}]`);
const POST = `(?:(?:[a-z]+ )?(?:${posts.map(eitherCase).join('|')}))`;
const cues = posts.flatMap((post) => [post, post.charAt(0).toUpperCase() + post.slice(1)]);

/** No word before an office says that it is held no more, not yet or only in part. */
const HOLDS =
  '(?<!(?:ormer|[Ll]ate|[Ii]ncoming|[Ff]uture|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Oo]nce) )(?<![Ee]x-)';

/** Who holds which office where. An office that is not registered is left to the curator. */
export const peopleRules: readonly RelationRule[] = [
  {
    id: 'office-of-person',
    finds: 'a person’s registered office, told beside the name',
    cues: [],
    pattern: relation(
      `{person:person}(?:, | is | was |, who is |, who was )(?:the |then |now )*{post:office}` +
        `(?: (?:of|at|for|in) ${THE}{organisation:body})?`,
    ),
    makes: { kind: 'role', person: 'person', post: 'post', organisation: 'organisation' },
    confidence: 'high',
    examples: [
      [
        '{Ada Marsh, Chief Engineer at the Bridge Board}, spoke.',
        'role person=p-marsh post=chief-engineer organisation=bridge-board, high',
      ],
      ['{Ada Marsh is the Chief Engineer}.', 'role person=p-marsh post=chief-engineer, high'],
      [
        '{Ada Marsh, then the Chief Engineer of the River Trust}, wrote.',
        'role person=p-marsh post=chief-engineer organisation=river-trust, high',
      ],
    ],
    counterExamples: [
      'Ada Marsh met the Chief Engineer.',
      'Ada Marsh, Chief Engineer-elect, spoke.',
    ],
  },
  {
    id: 'person-in-office',
    finds: 'a registered office with the person who holds it behind',
    cues: [],
    pattern: relation(
      `${HOLDS}{post:office}(?: (?:of|at|for|in) ${THE}{organisation:body})?` +
        `(?: ${HONOUR}{person:person}|, ${HONOUR}{named:person}(?=[,;.)\\]]|$))`,
    ),
    makes: {
      kind: 'role',
      person: 'person|named',
      post: 'post',
      organisation: 'organisation',
      presupposed: true,
    },
    confidence: 'high',
    examples: [
      [
        'The {Chief Engineer at the Bridge Board, Ada Marsh}, spoke.',
        'role person=p-marsh post=chief-engineer organisation=bridge-board, high',
      ],
      [
        'The {Chief Engineer, Admiral Sir Ada Marsh}, wrote.',
        'role person=p-marsh post=chief-engineer, high',
      ],
      ['{Chief Engineer Ada Marsh} wrote.', 'role person=p-marsh post=chief-engineer, high'],
      [
        'The {Chief Engineer of the River Trust, Ada Marsh}, wrote.',
        'role person=p-marsh post=chief-engineer organisation=river-trust, high',
      ],
    ],
    counterExamples: [
      'The Chief Engineer told Ada Marsh.',
      'The former Chief Engineer Ada Marsh wrote.',
      'After a call with the Chief Engineer, Ms Ada Marsh wrote.',
    ],
  },
  {
    id: 'post-at',
    finds: 'a post by its common name, told beside the person',
    cues,
    pattern: relation(
      `{person:person}${ASIDE}(?:,| is| was|, who is|, who was) (?:the |its |then |now )*` +
        `(?<post>${POST}) (?:of|at|for) ${THE}{organisation:body$}`,
    ),
    makes: { kind: 'role', person: 'person', post: 'post', organisation: 'organisation' },
    confidence: 'medium',
    examples: [
      [
        '{Ada Marsh, director of the River Trust}, spoke.',
        'role person=p-marsh organisation=river-trust post?director, medium',
      ],
      [
        '{Ada Marsh is the chief executive of the Bridge Board}.',
        'role person=p-marsh organisation=bridge-board post?chief executive, medium',
      ],
      [
        '{Ada Marsh, who was then deputy director at the Water Ministry}, wrote.',
        'role person=p-marsh organisation=water-ministry post?deputy director, medium',
      ],
    ],
    counterExamples: ['Ada Marsh met the director of the River Trust.'],
  },
  {
    id: 'chairs',
    finds: 'that a person chairs, heads, leads or directs a body',
    cues: ['chairs', 'chaired', 'heads', 'headed', 'leads', 'led', 'directs', 'directed'],
    pattern: relation(
      '{person:person} (?:now |also |then )?' +
        `(?<post>chairs|chaired|heads|headed|leads|led|directs|directed) ${THE}{organisation:body$}`,
    ),
    makes: { kind: 'role', person: 'person', post: 'post', organisation: 'organisation' },
    confidence: 'medium',
    examples: [
      [
        '{Ada Marsh chairs the River Trust}.',
        'role person=p-marsh organisation=river-trust post?chairs, medium',
      ],
      [
        '{Ada Marsh now heads the Ice Patrol}.',
        'role person=p-marsh organisation=ice-patrol post?heads, medium',
      ],
      [
        '{Ada Marsh led the Bridge Board} for years.',
        'role person=p-marsh organisation=bridge-board post?led, medium',
      ],
    ],
    counterExamples: ['Ada Marsh bought chairs for the River Trust.'],
  },
];
