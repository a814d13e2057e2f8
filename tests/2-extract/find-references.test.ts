import { test } from 'vitest';
import { expectCarets } from '../carets.ts';
import { markValues } from './mark-values.ts';

test('parts of documents are references', () => {
  expectCarets(
    `
      "See paragraph 12, Part F and section 14(2)(a) of the Act."
           ^^^^^^^^^^^^ reference reference
                         ^^^^^^ reference reference
                                    ^^^^^^^^^^^^^^^^ reference reference

      "Paragraphs 12 to 14, Sections 5, 6 and 7 and Chapter Three are about tolls."
       ^^^^^^^^^^^^^^^^^^^ reference reference
                            ^^^^^^^^^^^^^^^^^^^ reference reference
                                                    ^^^^^^^^^^^^^ reference reference

      "It must be (1) dry, (2) clean; see Article 6, footnote 5 and s. 12."
                   ^ reference reference
                            ^ reference reference
                                          ^^^^^^^^^ reference reference
                                                     ^^^^^^^^^^ reference reference
                                                                    ^^^^^ reference reference

      "The plan (pp. 4–5, No. 7) has 12 parts and 3 maps."
                 ^^^^^^^ reference reference
                          ^^^^^ reference reference
                                     ^^ figure 12 parts
                                                  ^ figure 3 maps
    `,
    markValues,
  );
});

test('things of a series are references', () => {
  expectCarets(
    `
      "Phase 2 of the works took 2 phases of 12 weeks."
       ^^^^^^^ reference reference
                                 ^ figure 2 phases
                                             ^^^^^^^^ figure 12 week
    `,
    markValues,
  );
});

test('codes and addresses are nothing of all this', () => {
  expectCarets(
    `
      "COVID-19, the 4Ps, H1N1, A4, B.3 and 16.1.2 at https://example.org/2014/12 are no figures."
    `,
    markValues,
  );
});
