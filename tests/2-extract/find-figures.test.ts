import { test } from 'vitest';
import { expectCarets } from '../carets.ts';
import { markValues } from './mark-values.ts';

test('counts know what they count', () => {
  expectCarets(
    `
      "The library has 278 staff, 43 volunteers and 1,291 maps."
                       ^^^ figure 278 staff
                                  ^^ figure 43 volunteers
                                                    ^^^^^ figure 1291 maps

      "There are 85 member towns, 11 town children’s clubs and five founding members."
                 ^^ figure 85 member towns
                                  ^^ figure 11 town children’s clubs
                                                               ^^^^ figure 5 founding members

      "The board hired 20 more stewards, and one bridge closed."
                       ^^ figure 20 stewards
                                             ^^^ figure 1 bridge
    `,
    markValues,
  );
});

test('money knows its currency, where the words tell', () => {
  expectCarets(
    `
      "The roof cost £17.97 million, of which £600,000 came from the town and €5m from abroad."
                     ^^^^^^^^^^^^^^ figure 17970000 GBP
                                              ^^^^^^^^ figure 600000 GBP
                                                                              ^^^ figure 5000000 EUR

      "A US$3bn dam, a 10p map, ten million pounds, $5 and 40 dollars."
         ^^^^^^ figure 3000000000 USD
                       ^^^ figure 0.1 GBP
                                ^^^^^^^^^^^^^^^^^^ figure 10000000 GBP
                                                    ^^ figure 5 money
                                                           ^^^^^^^^^^ figure 40 money
    `,
    markValues,
  );
});

test('ranges have two ends', () => {
  expectCarets(
    `
      "It gives £1–2 million per year, or between £5 and £10 a day."
                ^^^^^^^^^^^^^^^^^^^^^ figure 1000000..2000000 GBP per year
                                          ^^^^^^^^^^^^^^^^^^^^^^^^ figure 5..10 GBP per day

      "Under one roof are five or six shops, 20-30 stalls and a dozen inns."
             ^^^ figure 1 roof
                          ^^^^^^^^^^^ figure 5..6 shops
                                             ^^^^^ figure 20..30 stalls
                                                              ^^^^^^^ figure 12 inns
    `,
    markValues,
  );
});

test('shares are percentages, fractions or ratios', () => {
  expectCarets(
    `
      "Loans rose by 18 percent, or 21 per cent, or 0.04%, or 3 percentage points."
                     ^^^^^^^^^^ figure 18 %
                                    ^^^^^^^^^^^ figure 21 %
                                                    ^^^^^ figure 0.04 %
                                                              ^^^^^^^^^^^^^^^^^^^ figure 3 percentage points

      "Two thirds of the roof, a quarter of the wall and half the pier fell."
       ^^^^^^^^^^ figure 2/3 share
                               ^^^^^^^^^ figure 0.25 share
                                                         ^^^^ figure 0.5 share

      "Nine out of ten readers came, one in five by boat."
       ^^^^^^^^^^^^^^^ figure 0.9 share
                                     ^^^^^^^^^^^ figure 0.2 share
    `,
    markValues,
  );
});

test('hedges make a number a bound, or leave it', () => {
  expectCarets(
    `
      "About 5.9 million coins, nearly 230,000 stamps and over 81,000 maps were found."
       ^^^^^^^^^^^^^^^^^ figure approximately 5900000 coins
                                ^^^^^^^^^^^^^^ figure almost 230000 stamps
                                                          ^^^^^^^^^^^ figure over 81000.. maps

      "It needs at least twelve oars, up to 40 sails, no more than two anchors, or 5 or more buoys."
                ^^^^^^^^^^^^^^^ figure at-least 12.. oars
                                      ^^^^^^^^ figure up-to ..40 sails
                                                      ^^^^^^^^^^^^^^^^ figure up-to ..2 anchors
                                                                                   ^^^^^^^^^ figure at-least 5.. buoys

      "Up to a hundred boats, several hundred oars, a couple of million shells."
       ^^^^^^^^^^^^^^^ figure up-to ..100 boats
                              ^^^^^^^^^^^^^^^ figure 100.. oars
                                                    ^^^^^^^^^^^^^^^^^^^ figure 1000000.. shells
    `,
    markValues,
  );
});

test('over a time is a hedge only where it does not mean during', () => {
  expectCarets(
    `
      "They paid £5 million over three years, and the works took over a year."
                 ^^^^^^^^^^ figure 5000000 GBP
                                 ^^^^^^^^^^^ figure 3 year
                                                                 ^^^^^^^^^^^ figure over 1.. year
    `,
    markValues,
  );
});

test('open magnitudes have a lower bound', () => {
  expectCarets(
    `
      "There are tens of millions of fish, hundreds of boats, and “millions and millions” of midges."
                 ^^^^^^^^^^^^^^^^ figure 10000000.. fish
                                           ^^^^^^^^ figure 100.. boats
                                                                   ^^^^^^^^^^^^^^^^^^^^^ figure 1000000..
    `,
    markValues,
  );
});

test('a change has two figures', () => {
  expectCarets(
    `
      "The crew grew from seven to 16 divers, and from one part-time cook to three full-time cooks."
                          ^^^^^ figure from 7 divers
                                   ^^ figure to 16 divers
                                                       ^^^ figure from 1 part-time cook
                                                                             ^^^^^ figure to 3 full-time cooks

      "Tolls rose, from 1,114 in 2006/07 to 5,551 in 2017/18."
                        ^^^^^ figure from 1114
                                 ^^^^^^^ period 2006/2007 slash-years
                                            ^^^^^ figure to 5551
                                                     ^^^^^^^ period 2017/2018 slash-years

      "Loans fell from 10 to 5 percent."
                       ^^ figure from 10 %
                             ^^^^^^^^^ figure to 5 %
    `,
    markValues,
  );
});

test('one may state no count', () => {
  expectCarets(
    `
      "One of the boats sank; the crews helped one another, and no one drowned."
       ^^^ figure no value
                                               ^^^ figure no value
                                                                   ^^^ figure no value
    `,
    markValues,
  );
});

test('ordinals are told apart', () => {
  expectCarets(
    `
      "First, the third bridge was the 21st to close."
       ^^^^^ figure ordinal 1
                  ^^^^^ figure ordinal 3
                                       ^^^^ figure ordinal 21
    `,
    markValues,
  );
});

test('durations, ages and measures have a unit', () => {
  expectCarets(
    `
      "It was six months longer than the 12-week plan, and cost £30 per boat."
              ^^^^^^^^^^ figure 6 month
                                         ^^^^^^^ figure 12 week
                                                                ^^^^^^^^^^^^ figure 30 GBP per boat

      "A ten-year-old boat of 12 metres carries two hundred and fifty thousand tonnes."
         ^^^^^^^^^^^^ figure age 10 year
                              ^^^^^^^^^ figure 12 metre
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure 250000 tonne
    `,
    markValues,
  );
});

test('a unit written once belongs to all', () => {
  expectCarets(
    `
      "It lost 5, 10 and 15 percent in turn, and 10 or 12 minutes a day."
               ^ figure 5 %
                  ^^ figure 10 %
                         ^^^^^^^^^^ figure 15 %
                                                 ^^ figure 10 minute per day
                                                       ^^^^^^^^^^^^^^^^ figure 12 minute per day
    `,
    markValues,
  );
});

test('digits are read as they are written', () => {
  expectCarets(
    `
      "The 1 114 maps (12~345 of them new) weigh −4.50 kg."
           ^^^^^ figure no value
                       ^^^^^^ figure 12345
                                                 ^^^^^^^^ figure -4.5 kilogram

      "The tag 007 is odd, 24/7 too vague."
               ^^^ figure no value
                           ^^^^ figure no value
    `.replace(/~/g, '\u2009'),
    markValues,
  );
});

test('number words end where the number ends', () => {
  expectCarets(
    `
      "Between one hundred and two thousand of one hundred and two boats sank."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ figure 100..2000
                                               ^^^^^^^^^^^^^^^^^^^ figure 102 boats

      "One two three, four and five hundred, and two dozen six."
       ^^^ figure 1
           ^^^ figure 2
               ^^^^^ figure 3
                      ^^^^ figure 4
                               ^^^^^^^^^^^^ figure 500
                                                 ^^^^^^^^^ figure 24
                                                           ^^^ figure 6
    `,
    markValues,
  );
});
