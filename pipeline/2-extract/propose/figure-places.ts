import { ADVERBS, ASIDE, NOUN, THE } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const prepositions = ['from', 'to', 'on', 'with', 'at', 'for', 'of', 'in', 'through', 'between'];
const NO_VERBS = 'is|was|has|as|its|his|this|does|these|those|across|plus|less|always|perhaps';
const SIMPLE = `(?!(?:${NO_VERBS}) )(?:[a-z]+(?:ed|es|s)|met|wrote|written|grew|rose|fell|sat|stood|spoke|ran|led|dealt|built)`;
const VERB = `(?!(?:${NO_VERBS}) )(?<verb>[a-z]+(?:ed|es|s)|lent|sent|made|gave|took|had|held|built|sold|spent|paid|agreed to pay|was (?:fined|paid|given|awarded|allocated|ordered to pay))`;

/** Figures of what something did. They come after all others. */
export const figurePlaces: readonly RelationRule[] = [
  {
    id: 'figure-did',
    finds: 'a figure of what something did',
    cues: [],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} (?:has |had |have )?${ADVERBS}${VERB} (?:to |by |for )?{figure:figure}`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure', variable: { group: 'verb' } },
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board painted 278 piers in 2014}.',
        'observation about=bridge-board value=278 unitText=piers date=2014 variable?painted: piers, medium',
      ],
      [
        'The {River Trust has already lent nearly 300 boats}.',
        'observation about=river-trust value=300 hedge=almost unitText=boats variable?lent: boats, medium',
      ],
      [
        'The {Town Council spent £500} on ink.',
        'observation about=town-council value=500 currency=GBP variable?spent, medium',
      ],
    ],
    counterExamples: ['The Bridge Board painted a pier. 278 remain.'],
  },
  {
    id: 'figure-done-by',
    finds: 'a figure of what was done by something',
    cues: [' by '],
    pattern: relation(
      '{figure:figure}(?: [a-z’-]+){0,5}? (?:is|was|are|were|had been|have been) ' +
        `${ADVERBS}(?<verb>[a-z]+(?:ed|en|t|ld|ne|ad|id)) by ${THE}{about:counted$}`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure', variable: { group: 'verb' } },
    confidence: 'medium',
    examples: [
      [
        'In {2014 278 piers were painted by the Bridge Board}.',
        'observation about=bridge-board value=278 unitText=piers date=2014 variable?painted: piers, medium',
      ],
      [
        '{About 40 boats were lent by the River Trust}.',
        'observation about=river-trust value=40 hedge=approximately unitText=boats variable?lent: boats, medium',
      ],
      [
        '{Some 12 percent of the toll is paid by the Town Council}.',
        'observation about=town-council value=12 hedge=approximately unit=P1 variable?paid: percent of the toll, medium',
      ],
    ],
    counterExamples: ['Some 278 piers stand by the Bridge Board.'],
  },
  {
    id: 'figure-of',
    finds: 'a figure with what it belongs to behind it',
    cues: [' of ', ' at ', ' in '],
    pattern: relation(
      `{figure:figure}(?: [a-z’-]+){0,4} (?:of|at|in) ${THE}{about:body}(?![’']s )`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure', joint: 'behind' },
    confidence: 'medium',
    examples: [
      [
        '{Five founding members of the River Trust} met.',
        'observation about=river-trust value=5 unitText=founding members variable?founding members, medium',
      ],
      [
        '{Only 12 percent of the Bridge Board} came.',
        'observation about=bridge-board value=12 hedge=only unit=P1 variable?percent of the Bridge Board, medium',
      ],
      [
        'It lists {40 divers at the Ice Patrol}.',
        'observation about=ice-patrol value=40 unitText=divers variable?divers, medium',
      ],
    ],
    counterExamples: [
      'The 40 divers met, and so did the Bridge Board.',
      'It lists 40 divers of the Ice Patrol’s boats.',
      'It has 29 directed specifically at the Bridge Board.',
      'It waited 100 years for a picture of the Bridge Board.',
    ],
  },
  {
    id: 'figure-through',
    finds: 'a figure of what something did, with a preposition between',
    cues: prepositions.map((word) => ` ${word} `),
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} (?:has |had |have )?${ADVERBS}(?<verb>${SIMPLE} (?:${prepositions.join('|')})) ` +
        `(?:a total of )?{figure:amount}`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure', variable: { group: 'verb' } },
    confidence: 'medium',
    examples: [
      [
        'The {River Trust started from five founding members}.',
        'observation about=river-trust value=5 unitText=founding members variable?started from: founding members, medium',
      ],
      [
        'In {2014 the Bridge Board met on 12 occasions}.',
        'observation about=bridge-board value=12 unitText=occasions date=2014 variable?met on: occasions, medium',
      ],
      [
        'The {Town Council has written to about 40 schools}.',
        'observation about=town-council value=40 hedge=approximately unitText=schools variable?written to: schools, medium',
      ],
    ],
    counterExamples: [
      'The members of the Bridge Board met on 12 occasions.',
      'The Bridge Board and the Town Council met on 12 occasions.',
      'The Bridge Board sleeps; 40 piers do not.',
      'The Bridge Board, which nobody knows, was told of a storm in 40 towns.',
      'The Bridge Board gave three reasons.',
    ],
  },
  {
    id: 'figure-change',
    finds: 'by how much something of a body rose or fell',
    cues: [' by '],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} (?:has |had |have )?${ADVERBS}` +
        '(?<verb>(?:increased|reduced|raised|cut|lowered|decreased|doubled|expanded)(?: (?:[a-z’-]+|{own:own})){1,4}?)' +
        '(?: in {when:time})? by {figure:amount}',
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure', variable: { group: 'verb' } },
    confidence: 'medium',
    examples: [
      [
        'The {Bridge Board increased funding in 2014 by 18 percent}.',
        'observation about=bridge-board value=18 unit=P1 date=2014 variable?increased funding: percent, medium',
      ],
      [
        'The {River Trust has cut its costs by about £500}.',
        'observation about=river-trust value=500 hedge=approximately currency=GBP variable?cut its costs, medium',
      ],
      [
        'The {Town Council reduced the number of boats by 12}.',
        'observation about=town-council value=12 variable?reduced the number of boats, medium',
      ],
    ],
    counterExamples: ['The Bridge Board was increased by 18 percent.'],
  },
];
