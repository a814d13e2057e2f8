import { ADVERBS, ASIDE, THE, charactersOf, relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

const NO_VERBS = 'is|was|has|as|its|his|this|does|these|those|across|plus|less|always|perhaps';
const VERB = `(?!(?:${NO_VERBS}) )(?<verb>[a-z]+(?:ed|es|s)|lent|sent|made|gave|took|had|held|built|sold|spent|paid)`;
/** Words between a name and its figure, without another name of its kind. */
const NEAR = `(?:(?! (?:while|whereas|but) )[^;:()${charactersOf('counted')}]){0,120}?`;

/** Figures of what something did, or that only stand near a name. They come after all others. */
export const figurePlaces: readonly RelationRule[] = [
  {
    id: 'figure-did',
    finds: 'a figure of what something did',
    cues: [],
    pattern: relation(
      `{about:counted}${ASIDE} (?:has |had |have )?${ADVERBS}${VERB} (?:to |by |for )?{figure:figure}`,
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
        `${ADVERBS}(?<verb>[a-z]+(?:ed|en|t|ld|ne|ad|id)) by ${THE}{about:counted}`,
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
    cues: [' of ', ' at ', ' in ', ' to '],
    pattern: relation(
      `{figure:figure}(?: [a-z’-]+){0,4} (?:of|at|in|to|for|from) ${THE}{about:body}(?![’']s )`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure' },
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
    ],
  },
  {
    id: 'figure-near',
    finds: 'a figure with the nearest name of a body before it, in the same part of the sentence',
    cues: [],
    pattern: relation(`{about:body}${NEAR}{figure:amount}`),
    makes: { kind: 'observation', about: 'about', figure: 'figure' },
    confidence: 'low',
    examples: [
      [
        'The {Bridge Board wrote of 40 piers}.',
        'observation about=bridge-board value=40 unitText=piers variable?piers, low',
      ],
      [
        'With the {Ice Patrol came £500}.',
        'observation about=ice-patrol value=500 currency=GBP variable?money, low',
      ],
      [
        'The {River Trust, in a bad year, was left with 12 percent}.',
        'observation about=river-trust value=12 unit=P1 variable?percent, low',
      ],
    ],
    counterExamples: [
      'The Bridge Board sleeps; 40 piers do not.',
      'The Bridge Board gave three reasons.',
    ],
  },
];
