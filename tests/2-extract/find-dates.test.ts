import { test } from 'vitest';
import { expectCarets } from '../carets.ts';
import { markValues } from './mark-values.ts';

test('dates are as precise as their words', () => {
  expectCarets(
    `
      "The board met on 3 March 2014, and in May 2015."
                        ^^^^^^^^^^^^ date 2014-03-03
                                             ^^^^^^^^ date 2015-05

      "On 3rd March, 2014 and March 3, 2014 the gate was open; 2014-03-03 says the file."
          ^^^^^^^^^^^^^^^ date 2014-03-03
                              ^^^^^^^^^^^^^ date 2014-03-03
                                                               ^^^^^^^^^^ date 2014-03-03

      "The survey of Sept. 2014 was printed in 2015, 2016 and 2018."
                     ^^^^^^^^^^ date 2014-09
                                               ^^^^ date 2015
                                                     ^^^^ date 2016
                                                              ^^^^ date 2018

      "It was founded in 1896 (first as a reading room) and moved (1902) to the quay."
                         ^^^^ date 1896
                               ^^^^^ figure ordinal 1
                                                                   ^^^^ date 1902
    `,
    markValues,
  );
});

test('a day that does not exist, or may be another, has no value', () => {
  expectCarets(
    `
      "On 29 February 2016 and 29 February 2015 the river froze."
          ^^^^^^^^^^^^^^^^ date 2016-02-29
                               ^^^^^^^^^^^^^^^^ date no value

      "It opened at 10:30 and closed at 5 pm on 05/06/2014."
                    ^^^^^ date no value
                                        ^^^^ date no value
                                                ^^^^^^^^^^ date no value
    `,
    markValues,
  );
});

test('days and months without a year have no value', () => {
  expectCarets(
    `
      "The fair is on 3 March, that May and in early June."
                      ^^^^^^^ date no value
                                    ^^^ date no value
                                                     ^^^^ date no value

      "The Board of May Smith may march."
    `,
    markValues,
  );
});

test('days and months share what is written once', () => {
  expectCarets(
    `
      "Tests on 3, 4 and 9 May 2014 failed, those of April and June 2014 did not."
                ^ date 2014-05-03
                   ^ date 2014-05-04
                         ^^^^^^^^^^ date 2014-05-09
                                                     ^^^^^ date 2014-04
                                                               ^^^^^^^^^ date 2014-06
    `,
    markValues,
  );
});

test('four digits are a year only where words say so', () => {
  expectCarets(
    `
      "The Harbours Act 1847, the 2018 survey and the mid-1936 flood are in the guide."
                        ^^^^ date 1847
                                  ^^^^ date 2018
                                                          ^^^^ date 1936

      "By 2018 it lent 2018 maps, 2,018 books and 2018.5 tonnes of coal."
       ^^^^^^^ period ../2018 by
          ^^^^ date 2018
                       ^^^^ figure 2018 maps
                                  ^^^^^ figure 2018 books
                                                  ^^^^^^^^^^^^^ figure 2018.5 tonne

      "The map from 1871 was sold for 1850 coins to 1900 readers."
                    ^^^^ date 1871
                                      ^^^^ figure 1850 coins
                                                    ^^^^ figure 1900 readers

      "The first works (2025 to 2026) begin between now and 2024."
           ^^^^^ figure ordinal 1
                        ^^^^^^^^^^^^ period 2025/2026 range
                        ^^^^ date 2025
                                ^^^^ date 2026
                                                            ^^^^ date 2024
    `,
    markValues,
  );
});

test('spaces that do not break are spaces', () => {
  expectCarets(
    `
      "It met on 3~March~2014."
                 ^^^^^^^^^^^^ date 2014-03-03
    `.replace(/~/g, '\u2009'),
    markValues,
  );
});
