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

test('what points elsewhere, numbers a list or names a thing is no figure', () => {
  expectCarets(
    `
      "138. We saw Gateway 2 at 193-200; the film at 10:56-11:15, at 5 P.M."
      "See page 12, box 0-18 at 5, one of the oldest, the second, No. 7 and 24/7."
      "12 Mooring Rules"
    `,
    mark,
  );
});

test('dates that share a part are one, others two; a season belongs to its year', () => {
  expectCarets(
    `
      "From 2004 to 2006 and in the 2007-2013 programme, by 2020-21, since May 2014."
            ^^^^^^^^^^^^ period
                                    ^^^^^^^^^ period
                                                            ^^^^^^^ period
                                                                           ^^^^^^^^ date
      "It sat on 12 and 13 March 1998, between April 2016 and May 2021, in autumn 2022."
                 ^^^^^^^^^^^^^^^^^^^^ date
                                               ^^^^^^^^^^ date
                                                              ^^^^^^^^ date
                                                                           ^^^^^^^^^^^ date
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
