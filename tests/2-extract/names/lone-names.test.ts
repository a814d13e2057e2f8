import { describe, expect, test } from 'vitest';
import { proposeNames } from '../../../pipeline/2-extract/names/propose-names.ts';
import { expectCarets } from '../../carets.ts';
import type { Mark } from '../../carets.ts';

const markNames = (text: string): Mark[] =>
  proposeNames([{ paragraph: '1', text }]).mentions.map(({ start, end, kind }) => ({
    start,
    end,
    label: kind,
  }));

describe('a word alone that is no word of English', () => {
  test('is a person by a list of surnames, by what people do and by what is done to them', () => {
    expectCarets(
      `
      "Coulson wrote to Zembliev, and the death of Oksanovy was reported to Mulcaire."
       ^^^^^^^ person
                        ^^^^^^^^ person
                                                   ^^^^^^^^ person
                                                                            ^^^^^^^^ person
      "Rybakovo had asked Widdowsy. According to Abenaki, the pump failed."
       ^^^^^^^^ person
                          ^^^^^^^^ person
                                                 ^^^^^^^ person
      `,
      markNames,
    );
  });

  test('is a body by its members and goods, by what it is called, and by a list', () => {
    expectCarets(
      `
      "Engineers at Vextrall met Norvana officials; the company Brindlex (a maker of pumps) and Qantas paid."
                    ^^^^^^^^ organisation
                                 ^^^^^^^ organisation
                                                                ^^^^^^^^ organisation
                                                                                                ^^^^^^ organisation
      "Moody’s and Airservices Australia replied to An Garda Síochána and Bord Uisce."
       ^^^^^^^ organisation
                   ^^^^^^^^^^^^^^^^^^^^^ organisation
                                                    ^^^^^^^^^^^^^^^^^ organisation
                                                                          ^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });

  test('is a place by what leads to it', () => {
    expectCarets(
      `
      "They travelled to Zembla and the outskirts of Norvik. At Crawford it rained, as in Vessex province."
                         ^^^^^^ place
                                                     ^^^^^^ place
                                                                ^^^^^^^^ place
                                                                                          ^^^^^^ place
      "The Lidarex survey and the Horizon system were late."
           ^^^^^^^ concept
      `,
      markNames,
    );
  });

  test('a town is a person where it speaks or holds an office, and a ship is neither', () => {
    expectCarets(
      `
      "Hayward said that judge Lincoln saw the trawler Sapphire off Scapa Flow. Moure-Eraso, the chair, met Theresa May in Hayward."
       ^^^^^^^ person
                               ^^^^^^^ person
                                                       ^^^^^^^^ concept
                                                                    ^^^^^^^^^^ place
                                                                                ^^^^^^^^^^^ person
                                                                                                            ^^^^^^^^^^^ person
                                                                                                                           ^^^^^^^ place
      "Major-General Ada Fenn went to Camp Oake; the Joint Committee of Inquiry into the Canal Crisis sailed in HMS Zelda."
                     ^^^^^^^^ person
                                      ^^^^^^^^^ place
                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                                                                                ^^^^^^^^^ concept
      `,
      markNames,
    );
  });

  test('a class of bodies is none, but its place is', () => {
    expectCarets(
      `
      "The United Kingdom and Northern Ireland Governments agreed at Gate C. South Mill Council did not."
           ^^^^^^^^^^^^^^ place
                              ^^^^^^^^^^^^^^^^ place
                                                                     ^^^^^^ place
                                                                             ^^^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

describe('bodies and makes', () => {
  test('what companies deal in ends a name behind a place, a surname or an unknown word only', () => {
    expectCarets(
      `
      "Norvik Gas, Irish Bridges and Irish Water met about the Drinking Water plan; Witness A flew in an Airbus A320."
       ^^^^^^^^^^ organisation
                   ^^^^^^^^^^^^^ group
                                     ^^^^^^^^^^^ organisation
                                                               ^^^^^^^^^^^^^^ concept
                                                                                                         ^^^^^^^^^^^ concept
      "Qantas and Zembair sold pumps; a complaint to Police (Q87) named BBC Governors and Vessex State."
       ^^^^^^ organisation
                  ^^^^^^^ organisation
                                                     ^^^^^^ organisation
                                                                        ^^^ organisation
                                                                                          ^^^^^^^^^^^^ place
      `,
      markNames,
    );
  });

  test('an acronym is of the kind of what it stands for; a work may have its year', () => {
    expectCarets(
      `
      "The Pump Failure Analyses (PFA) are in the River Outlook 2031. The PFA was made for the “Mill Residents Alliance”."
           ^^^^^^^^^^^^^^^^^^^^^ concept
                                  ^^^ concept
                                                  ^^^^^^^^^^^^^^^^^^ publication
                                                                          ^^^ concept
                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

describe('words in capitals', () => {
  test('are bodies, but not where they are words of English or a section of a document', () => {
    expectCarets(
      `
      "The NWB said that WE must wait; Section V.D. names NICE, and Director Tenet agreed."
           ^^^ organisation
                                                          ^^^^ organisation
                                                                             ^^^^^ person
      `,
      markNames,
    );
  });
});

describe('one thing under several names', () => {
  test('an ampersand, the article and marks make no other candidate', () => {
    const text =
      'The Canal & River Board met the Canal and River Board. He read The Times; she read the Times.';
    const { candidates } = proposeNames([{ paragraph: '1', text }]);
    expect(candidates.map(({ kind, count }) => [kind, count])).toEqual([
      ['organisation', 2],
      ['publication', 2],
    ]);
  });
});

describe('bodies of bodies', () => {
  test('join over what an office, a government or a field of work is of', () => {
    expectCarets(
      `
      "The Office of the Comptroller of the Mint wrote to the Government of Zembla and the Royal Bridge Research and Development Establishment."
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                              ^^^^^^^^^^^^^^^^^^^^ organisation
                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
      "The Care Inspectorate and Healthcare Improvement Scotland met Chief Ada Patrick in Fenn Lake; Factor VIII was sold on Zembair Airlines Flight ZA17."
           ^^^^^^^^^^^^^^^^^ organisation
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                                           ^^^^^^^^^^^ person
                                                                                          ^^^^^^^^^ place
                                                                                                     ^^^^^^^^^^^ concept
                                                                                                                             ^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

describe('titles', () => {
  test('stand behind a verb of writing', () => {
    expectCarets(
      `
      "The board published High Water: Bridges for a New Age in May 2031, and Hale wrote A Question of Trust."
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ publication
                                                                              ^^^^ person
                                                                                         ^^^^^^^^^^^^^^^^^^^ publication
      "She wrote The Department of Water an angry letter, and issued Licences for Boats."
                     ^^^^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

describe('newspapers', () => {
  test('are publications; the article is part of the title where the paper has it so', () => {
    expectCarets(
      `
      "The Times, the Guardian and the Daily Mail wrote of it. The Sun printed it; the sun rose over Times Square."
       ^^^^^^^^^ publication
                      ^^^^^^^^ publication
                                       ^^^^^^^^^^ publication
                                                               ^^^^^^^ publication
                                                                                                     ^^^^^^^^^^^^ place
      "The Sun rose. The Guardian Trust and the New York Times Company paid The Economist."
                         ^^^^^^^^^^^^^^ organisation
                                                ^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                                            ^^^^^^^^^^^^^ publication
      `,
      markNames,
    );
  });
});

test.each([
  ['marks of aircraft and grades of credit', 'The crew of VH-QZX and G-QZXW saw AAA bonds fall.'],
  ['the letters of a reference', 'The paper (A/QX.4/2091/102) was read.'],
  ['what others are against', 'They met anti-Government groups.'],
  ['a rule by its number', 'It relied on Rule 13 there.'],
])('%s are no names', (_, text) => {
  expect(markNames(text)).toEqual([]);
});

test('words of English in capitals are no body', () => {
  const kinds = markNames('Under the headline ‘THE LIGHT’ stood nothing.');
  expect(kinds.map(({ label }) => label)).toEqual(['concept']);
});

test('an Arabic name keeps its apostrophe, and an owner with a surname is no place', () => {
  expectCarets(
    `
    "The al-Ba’ida office closed. He had a role in Zamzi Yousef’s plans."
         ^^^^^^^^^ organisation
                                                   ^^^^^^^^^^^^ person
    `,
    markNames,
  );
});
