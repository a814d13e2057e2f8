import { expect, test } from 'vitest';
import { findNumbers } from '../../pipeline/2-extract/find-numbers.ts';
import { expectCarets } from '../carets.ts';

test('every digit sequence and number word is found, whatever it means', () => {
  expectCarets(
    `
      "On 3 March 2014 the First Board lent 1,291 maps, half a million coins and thirty-two oars."
          ^ digits
                  ^^^^ digits
                           ^^^^^ words
                                            ^^^^^ digits
                                                        ^^^^ words
                                                               ^^^^^^^ words
                                                                                 ^^^^^^ words
                                                                                        ^^^ words

      "COVID-19, the 4Ps, H1N1, 16.1.2 and case 21-cv-305 are codes, A.5 too; 5km is not."
             ^^ code
                     ^^^ code
                           ^^^ code
                                ^^^^^^ code
                                                ^^^^^^^^^ code
                                                                       ^ code
                                                                              ^ digits

      "Someone spent tens of pounds on the phone."
                     ^^^^ words
    `,
    (text) => findNumbers(text).map(({ form, start, end }) => ({ start, end, label: form })),
  );
});

test('an address without digits holds no number', () => {
  expect(findNumbers('See https://example.org/maps for more.')).toEqual([]);
});
