import { DASH } from './patterns.ts';
import type { Rule } from './rule.ts';

/**
 * Two numbers that make one figure, with `middle` between them. `lead` stands right before the
 * first and belongs to the figure. `wholes` are the only numbers of which more than one may be
 * a part.
 */
export interface NumberJoin extends Rule {
  readonly makes: 'range' | 'near-range' | 'ratio';
  readonly lead?: RegExp;
  readonly middle: RegExp;
  readonly wholes?: readonly string[];
}

/** How two numbers become one. The first rule that fits is taken. */
export const numberJoins: readonly NumberJoin[] = [
  {
    id: 'form-between',
    finds: 'between one number and another',
    makes: 'range',
    lead: /(?<=\b(?<lead>between ))/iy,
    middle: / and /y,
    examples: [
      ['It has {between 5 and 10} rooms.', '5..10 rooms'],
      ['The roof cost {between £1 million and £2 million}.', '1000000..2000000 GBP'],
      ['{Between a hundred and two hundred} boats sank.', '100..200 boats'],
    ],
    counterExamples: ['It has 5 rooms and 10 doors.'],
  },
  {
    id: 'form-from-to',
    finds: 'from one number to another, where a word says that it is a range',
    makes: 'range',
    lead: /(?<=\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere) (?<lead>from ))/iy,
    middle: / (?:up )?to /y,
    examples: [
      ['Tolls range {from £5 to £10}.', '5..10 GBP'],
      ['The depth varies {from 2 to 12 metres}.', '2..12 metre'],
      ['Anywhere {from ten to twenty} boats sink.', '10..20 boats'],
    ],
    counterExamples: ['It grew from 5 to 10 rooms.'],
  },
  {
    id: 'form-range',
    finds: 'one number to another, by a word or a dash',
    makes: 'range',
    middle: new RegExp(`-? to | ?${DASH} ?`, 'y'),
    examples: [
      ['It has {seven to 16} rooms.', '7..16 rooms'],
      ['A tour takes {20-30 minutes}.', '20..30 minute'],
      ['The roof cost {£1–2 million}.', '1000000..2000000 GBP'],
    ],
    counterExamples: ['The board voted 5-4.', 'It sold 20 to 15 readers.'],
  },
  {
    id: 'form-or',
    finds: 'one number or the next: two or three',
    makes: 'near-range',
    middle: /-? or /y,
    examples: [
      ['It has {two or three} rooms.', '2..3 rooms'],
      ['A tour takes {5 or 6 hours}.', '5..6 hour'],
      ['{One or two} boats sank.', '1..2 boats'],
    ],
    counterExamples: ['It has 12 or 30 rooms.'],
  },
  {
    id: 'form-ratio',
    finds: 'so many out of so many',
    makes: 'ratio',
    middle: / (?:out of(?: every)?|in every) /y,
    examples: [
      ['{Nine out of ten} readers came.', '0.9 share'],
      ['{12 out of 36} boats sank.', '12/36 share'],
      ['{One in every 50} maps is dated.', '0.02 share'],
    ],
    counterExamples: ['It fell out of 12 boats.'],
  },
  {
    id: 'form-one-in',
    finds: 'one in so many, or so many in ten, a hundred and other usual wholes',
    makes: 'ratio',
    middle: / in /y,
    wholes: ['3', '4', '5', '6', '7', '8', '9', '10', '12', '20', '100', '1000'],
    examples: [
      ['{One in five} maps is dated.', '0.2 share'],
      ['{1 in 3} boats sank.', '1/3 share'],
      ['{Seven in ten} readers came.', '0.7 share'],
    ],
    counterExamples: ['It lent 30 in 45 towns.'],
  },
];
