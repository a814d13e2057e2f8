import { expect, test } from 'vitest';
import { findMarkedValues } from '../../pipeline/2-extract/marked-values.ts';
import { expectCarets } from '../carets.ts';
import type { Mark } from '../carets.ts';

const mark = (text: string): readonly Mark[] =>
  findMarkedValues(text).map(({ start, end, kind }) => ({ start, end, label: kind }));

test('a figure keeps its sign and unit, and loses its hedge and what it counts', () => {
  expectCarets(
    `
      "It lent more than £14.5 billion to 1,100 ports, some 500 mg to each, nearly 30 times."
                         ^^^^^^^^^^^^^ figure
                                          ^^^^^ figure
                                                            ^^^^^^ figure
                                                                                   ^^^^^^^^ figure
      "Between 10% and 15% of boats, and a vote of 12 to 9, with nine of our 23 oars."
               ^^^ figure
                       ^^^ figure
                                                   ^^ figure
                                                         ^ figure
                                                                 ^^^^ figure
                                                                             ^^ figure
      "Over the past nine years the harbour was dredged EUR 210 million worth."
                     ^^^^^^^^^^ figure
                                                        ^^^^^^^^^^^^^^^ figure
      "For three calendar months, 40 metric tons of gravel lay under 1,400 psi of water, for a year."
           ^^^^^^^^^^^^^^^^^^^^^ figure
                                  ^^^^^^^^^^^^^^ figure
                                                                     ^^^^^^^^^ figure
    `,
    mark,
  );
});

test('a part of a whole, and a count of what bears a name', () => {
  expectCarets(
    `
      "In 31 of these ports, and in nine of the 27 Member Towns."
          ^^ figure
                                    ^^^^ figure
                                                ^^ figure
    `,
    mark,
  );
});

test('units in symbols, minus signs and digits in groups belong to a figure', () => {
  expectCarets(
    `
      "A 7-inch pipe of 10 409 tons held 100 kBq/l, 1.2 m deep, at a loss of –$2.8 billion."
         ^^^^^^ figure
                        ^^^^^^^^^^^ figure
                                         ^^^^^^^^^ figure
                                                    ^^^^^ figure
                                                                             ^^^^^^^^^^^^^ figure
      "Of the 126 readers, 79 were late; 12 of 43 ports lost a quarter-million barrels."
              ^^^ figure
                           ^^ figure
                                         ^^ figure
                                               ^^ figure
                                                               ^^^^^^^^^^^^^^^^^^^^^^^ figure
      "It stored 3 GW, 20 mg/kg, 12 000 t of salt, ₹ 3.02 crore and Rs. 56 lakh, at a ratio of 3:1."
                 ^^^^ figure
                       ^^^^^^^^ figure
                                 ^^^^^^^^ figure
                                                   ^^^^^^^^^^^^ figure
                                                                    ^^^^^^^^^^^ figure
                                                                                               ^^^ figure
      "Train 105 hit car 12 of a two-tier ferry at 2010 prices."
                                                   ^^^^ date
    `,
    mark,
  );
});

test('what points elsewhere, numbers a list or names a thing is no figure', () => {
  expectCarets(
    `
      "138. We saw Gateway 2 at 193-200; the film at 10:56-11:15, at 5 P.M."
      "See page 12, box 0-18 at 5, one of the oldest, the second, No. 7 and 24/7."
      "12 Mooring Rules"
      "Pilots 3 and 4, in pens 5 and 6 of Train 105 cited 72 F.3d 640,647."
    `,
    mark,
  );
});

test('the ends of a range are one, two days are two; a season or day of the week belongs to its date', () => {
  expectCarets(
    `
      "From 2004 to 2006 and in the 2007-2013 programme, by 2020-21, since May 2014."
            ^^^^^^^^^^^^ period
                                    ^^^^^^^^^ period
                                                            ^^^^^^^ period
                                                                           ^^^^^^^^ date
      "It sat on 12 and 13 March 1998, between April 2016 and May 2021, in autumn 2022."
                 ^^^^^^^^^^^^^^^^^^^^ date
                                               ^^^^^^^^^^^^^^^^^^^^^^^ period
                                                                           ^^^^^^^^^^^ date
      "Between 3 May 2014 and 4 June 2015, and between 2016 and 2018, it was shut on Monday, 2 March 2020."
               ^^^^^^^^^^ date
                              ^^^^^^^^^^^ date
                                                       ^^^^^^^^^^^^^ period
                                                                                     ^^^^^^^^^^^^^^^^^^^^ date
      "On the night of 14/15 June 2017, on Tues. 3 May 2011 and April 15-16, 2011, it rained."
                       ^^^^^^^^^^^^^^^ date
                                           ^^^^^^^^^^^^^^^^ date
                                                                ^^^^^^^^^^^^^^^^^ date
      "In fiscal year 2006, FY 2007 and the first half of 2008, after the 2008-2009 floods, tolls fell."
          ^^^^^^^^^^^^^^^^ date
                            ^^^^^^^ date
                                            ^^^^^^^^^^^^^^^^^^ date
                                                                          ^^^^^^^^^ period
    `,
    mark,
  );
});

test('a year alone is a date, and what is taken is left out', () => {
  const text = 'The plan set 2015 as its end, and the Ports Act 1964 gave 12 days.';
  const start = text.indexOf('Ports');
  const found = findMarkedValues(text, [{ start, end: start + 'Ports Act 1964'.length }]);
  expect(found.map(({ kind, value }) => [kind, value])).toEqual([
    ['date', '2015'],
    ['figure', '12'],
  ]);
});

test.each(['\u2010', '\u2212', '-'])(
  'a minus sign %j before a currency belongs to the figure',
  (sign) => {
    expectCarets(
      `
      "The boards lost ${sign}$14.5 billion and more."
                       ^^^^^^^^^^^^^^ figure
    `,
      mark,
    );
  },
);
