import { ADVERBS, ASIDE, NOUN } from './phrases.ts';
import { relation } from './relation-rule.ts';
import { charactersOf } from './token-classes.ts';
import type { RelationRule } from './relation-rule.ts';

const HAS = '(?:has|had|have|employs|employed|operates|operated|owns|owned|runs)';
const OTHERS = charactersOf('named');
const COUNTED = '(?: [a-z’-]+){1,6}(?: in (?:the )?{where:place})?';
const makes = { kind: 'observation', about: 'about', figure: 'figure' } as const;

/** Further figures of what something has, in one list or after "and has". */
export const figureLists: readonly RelationRule[] = [
  {
    id: 'figure-had-too',
    finds: 'the second figure of what something has',
    cues: [' has ', ' had ', ' have ', 'employ', 'operate', 'own', 'runs'],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} ${ADVERBS}${HAS} {first:figure}${COUNTED}(?:,| and|, and) ${ADVERBS}{figure:figure}`,
    ),
    makes,
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board has 12 old piers and 40 boats}.',
        'observation about=bridge-board value=40 unitText=boats variable?boats, medium',
      ],
      [
        'The {River Trust employs 40 divers in Norland, and about 300 volunteers}.',
        'observation about=river-trust value=300 hedge=approximately unitText=volunteers variable?volunteers, medium',
      ],
      [
        'The {Town Council had 12 members, 9 clerks} and a bell in 2014.',
        'observation about=town-council value=9 unitText=clerks variable?clerks, medium',
      ],
    ],
    counterExamples: ['The Bridge Board has 12 piers and the towns 40 boats.'],
  },
  {
    id: 'figure-had-last',
    finds: 'the last of three figures or more of what something has',
    cues: [' has ', ' had ', ' have ', 'employ', 'operate', 'own', 'runs'],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} ${ADVERBS}${HAS} {first:figure}(?: [a-z’-]+){1,6}(?:, {second:figure}(?: [a-z’-]+){1,6})+?,? and {figure:figure}`,
    ),
    makes,
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board has 12 piers, 40 boats and 9 oars}.',
        'observation about=bridge-board value=9 unitText=oars variable?oars, medium',
      ],
      [
        'The {Harbour League has 11 towns, 12 clubs, and over 300 boats}.',
        'observation about=harbour-league minimum=300 hedge=over unitText=boats variable?boats, medium',
      ],
      [
        'The {River Trust (RT) runs 5 ferries, 12 piers and 3 halls in Norland}.',
        'observation about=river-trust value=3 unitText=halls place=norland variable?halls, medium',
      ],
    ],
    counterExamples: ['The Bridge Board has 12 piers, 40 boats and a bell.'],
  },
  {
    id: 'figure-and-has',
    finds: 'a figure of what the subject of a sentence also has, after "and has"',
    cues: [' and has ', ' and had ', ' and employs ', ' and employed ', ' and now has '],
    pattern: relation(
      `^(?:The |the )?{about:counted}${ASIDE} [a-z][^.;:${OTHERS}]{2,120},? and (?:now |also )?(?:has|had|employs|employed) {figure:figure}`,
    ),
    makes,
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board looks after piers and has 278 staff}.',
        'observation about=bridge-board value=278 unitText=staff variable?staff, medium',
      ],
      [
        'The {River Trust keeps no list, and now has over 40 boats}.',
        'observation about=river-trust minimum=40 hedge=over unitText=boats variable?boats, medium',
      ],
      [
        '{Norland grew fast and employed 12 divers in 2014}.',
        'observation about=norland value=12 unitText=divers date=2014 variable?divers, medium',
      ],
    ],
    counterExamples: ['The Bridge Board met the Town Council and has 278 staff.'],
  },
];
