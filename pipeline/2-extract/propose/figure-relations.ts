import { ADVERBS, ASIDE, IS, NOUN, WILL } from './phrases.ts';
import { relation } from './relation-rule.ts';
import type { RelationRule } from './relation-rule.ts';

/** Figures of what something has, is made of or employs. The first rule that takes a figure has it. */
export const figureRelations: readonly RelationRule[] = [
  {
    id: 'employs',
    finds: 'how many people a body employs',
    cues: ['employ'],
    pattern: relation(
      `{^about:body}${NOUN}${ASIDE} ${ADVERBS}(?:employs?|employed|is employing|has employed|${WILL} employ) ` +
        `${ADVERBS}{figure:count}`,
    ),
    makes: {
      kind: 'observation',
      about: 'about',
      figure: 'figure',
      variable: { words: 'employees' },
    },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board employs 278 people}.',
        'observation about=bridge-board value=278 unitText=people variable?employees: people, high',
      ],
      [
        'The {River Trust (RT) now employs over 40 divers}.',
        'observation about=river-trust minimum=40 hedge=over unitText=divers variable?employees: divers, high',
      ],
      [
        'The {Town Council employed about 1,200 staff in 2014}.',
        'observation about=town-council value=1200 hedge=approximately unitText=staff date=2014 variable?employees: staff, high',
      ],
    ],
    counterExamples: ['The Bridge Board employs divers. There were 278 boats.'],
  },
  {
    id: 'consists-of',
    finds: 'of how many a body consists',
    cues: ['consist', 'compris', 'made up of', 'brings together'],
    pattern: relation(
      `{^about:body}${NOUN}${ASIDE} ${ADVERBS}(?:${WILL} )?(?:consists? of|consisted of|comprises?|comprised|` +
        'is made up of|was made up of|brings together) {figure:count}',
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure' },
    confidence: 'high',
    examples: [
      [
        'The {Harbour League consists of 11 towns}.',
        'observation about=harbour-league value=11 unitText=towns variable?towns, high',
      ],
      [
        'The {Bridge Board is made up of nine members}.',
        'observation about=bridge-board value=9 unitText=members variable?members, high',
      ],
      [
        'The {River Trust brings together some 40 clubs}.',
        'observation about=river-trust value=40 hedge=approximately unitText=clubs variable?clubs, high',
      ],
    ],
    counterExamples: ['The Harbour League consists of towns; 11 of them are dry.'],
  },
  {
    id: 'budget-of',
    finds: 'the budget, income or spending of a body',
    cues: [
      'budget',
      'income',
      'turnover',
      'revenue',
      'spending',
      'expenditure',
      'deficit',
      'surplus',
    ],
    pattern: relation(
      "(?:{about:counted}(?:[’']s?| (?:has|had|with))|{own:own}) (?:an? )?" +
        '(?<what>(?:[a-z]+ ){0,2}(?:budget|income|turnover|revenue|spending|expenditure|deficit|surplus))' +
        `[^.;]{0,40}? (?:of|${IS}) {figure:money}`,
    ),
    makes: {
      kind: 'observation',
      about: 'about|own',
      figure: 'figure',
      variable: { group: 'what' },
    },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board has an annual budget of £17.97 million}.',
        'observation about=bridge-board value=17970000 currency=GBP variable?annual budget, high',
      ],
      [
        'The {River Trust’s income in 2014 was about €500}.',
        'observation about=river-trust value=500 hedge=approximately currency=EUR date=2014 variable?income, high',
      ],
      [
        'The {Ferry Line had a deficit of over £2 million}.',
        'observation about=ferry-line minimum=2000000 hedge=over currency=GBP variable?deficit, high',
      ],
    ],
    counterExamples: ['The Bridge Board has a budget; it lost £5.'],
  },
  {
    id: 'figure-of-own',
    finds: 'a figure for something of a body: its readers number so many',
    cues: [],
    pattern: relation(
      `(?:{about:counted}[’']s?|{own:own}) (?<what>[a-z][a-z -]{2,60}?)(?: in (?:the )?{place:place})? ${ADVERBS}` +
        `${IS} ${ADVERBS}{figure:figure}`,
    ),
    makes: {
      kind: 'observation',
      about: 'about|own',
      figure: 'figure',
      variable: { group: 'what' },
    },
    confidence: 'high',
    examples: [
      [
        'The {River Trust’s volunteers come to 43}.',
        'observation about=river-trust value=43 variable?volunteers, high',
      ],
      [
        'The {Tide Guide’s readers in Norland were about 5,000}.',
        'observation about=tide-guide value=5000 hedge=approximately place=norland variable?readers, high',
      ],
      [
        'The {Bridge Board’s share of the toll is 12 percent}.',
        'observation about=bridge-board value=12 unit=P1 variable?share of the toll, high',
      ],
    ],
    counterExamples: ['The River Trust’s boat met 43 others.'],
  },
  {
    id: 'figure-had',
    finds: 'a figure of what something has',
    cues: [' has ', ' had ', ' have '],
    pattern: relation(
      `{^about:counted}${NOUN}${ASIDE} ${ADVERBS}(?:has|had|have|${WILL} have)(?: had)? ${ADVERBS}{figure:figure}`,
    ),
    makes: { kind: 'observation', about: 'about', figure: 'figure' },
    confidence: 'high',
    examples: [
      [
        'The {Bridge Board has 278 staff}.',
        'observation about=bridge-board value=278 unitText=staff variable?staff, high',
      ],
      [
        'The {Tide Guide had over 81,000 readers between April 2017 and March 2019}.',
        'observation about=tide-guide minimum=81000 hedge=over unitText=readers period?2017-04/2019-03 variable?readers, high',
      ],
      [
        'The {River Trust, a charity, now has 12 boats in Norland}.',
        'observation about=river-trust value=12 unitText=boats place=norland variable?boats, high',
      ],
    ],
    counterExamples: ['The Bridge Board has painted 278 piers.'],
  },
];
