import { test } from 'vitest';
import { expectCarets } from '../carets.ts';
import { markValues } from './mark-values.ts';

test('two dates make a period', () => {
  expectCarets(
    `
      "Between April 2017 and March 2019 the museum lent maps."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period 2017-04/2019-03 range
               ^^^^^^^^^^ date 2017-04
                              ^^^^^^^^^^ date 2019-03

      "It was shut from 2014 to 2016, and again from late 2018 until March 2019."
                   ^^^^^^^^^^^^^^^^^ period 2014/2016 range
                        ^^^^ date 2014
                                ^^^^ date 2016
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period 2018/2019-03 range
                                                          ^^^^ date 2018
                                                                     ^^^^^^^^^^ date 2019-03

      "The works (2014–2016) and the fair (3–5 March 2014) were loud."
                  ^^^^^^^^^ period 2014/2016 range
                                           ^^^^^^^^^^^^^^ period 2014-03-03/2014-03-05 range
                                           ^ date 2014-03-03
                                             ^^^^^^^^^^^^ date 2014-03-05
    `,
    markValues,
  );
});

test('two dates in the wrong order make none', () => {
  expectCarets(
    `
      "Between 2019 and 2014 nothing is certain."
               ^^^^ date 2019
                        ^^^^ date 2014
    `,
    markValues,
  );
});

test('two years in a row may be written as one', () => {
  expectCarets(
    `
      "Loans rose from 2006/07 to 2017/18, and fell in 2018-19."
                  ^^^^^^^^^^^^^^^^^^^^^^^ period 2006/2018 range
                                                       ^^^^^^^ period 2018/2019 slash-years

      "The budget for the financial year 2018/19 was spent by 2020."
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ period 2018/2019 slash-years
                                                           ^^^^^^^ period ../2020 by
                                                              ^^^^ date 2020
    `,
    markValues,
  );
});

test('one date may leave a side open', () => {
  expectCarets(
    `
      "Since 2014 a ferry runs; prior to October 2019 it was free, until May it is not."
       ^^^^^^^^^^ period 2014/.. since
             ^^^^ date 2014
                                ^^^^^^^^^^^^^^^^^^^^^ period ../2019-10 before
                                         ^^^^^^^^^^^^ date 2019-10
                                                                   ^^^^^^^^^ period no value until
                                                                         ^^^ date no value

      "From September 2020, entry is free, and from 2021 onwards dogs may enter."
       ^^^^^^^^^^^^^^^^^^^ period 2020-09/.. since
            ^^^^^^^^^^^^^^ date 2020-09
                                               ^^^^^^^^^^^^^^^^^ period 2021/.. since
                                                    ^^^^ date 2021

      "Accounts for the year ending 31 March 2018 are lost."
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ period ../2018-03-31 ending
                                    ^^^^^^^^^^^^^ date 2018-03-31
    `,
    markValues,
  );
});

test('a part of a year, a decade and a century are periods', () => {
  expectCarets(
    `
      "In the first quarter of 2018, Q3 2016 and the 1890s it was dry."
              ^^^^^^^^^^^^^^^^^^^^^ period 2018 quarter 1
                               ^^^^ date 2018
                                     ^^^^^^^ period 2016 quarter 3
                                                     ^^^^^ period 1890/1899 decade

      "In the nineteenth century the post-1872 bridges were new."
              ^^^^^^^^^^^^^^^^^^ period no value century
                                     ^^^^^^^^^ period 1872/.. after
                                          ^^^^ date 1872
    `,
    markValues,
  );
});

test('some periods are words only', () => {
  expectCarets(
    `
      "Over the last few years, and in the next three months, it rains."
       ^^^^^^^^^^^^^^^^^^^^^^^ period no value vague
                                    ^^^^^^^^^^^^^^^^^^^^^^^^ period no value vague
    `,
    markValues,
  );
});

test('a rate is no period', () => {
  expectCarets(
    `
      "Every year, per year and annually it floods."
    `,
    markValues,
  );
});
