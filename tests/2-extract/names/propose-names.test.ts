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

describe('names of bodies', () => {
  test('joints inside a name and joints between two', () => {
    expectCarets(
      `
      "The Department for Bridges, Canals and Rural Affairs wrote to the Canal and River Trust."
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                                         ^^^^^^^^^^^^^^^^^^^^^ organisation
      "Staff of the Riverside Library Board and the National Archive met in Leeds and Bradford."
                    ^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                                    ^^^^^^^^^^^^^^^^ organisation
                                                                            ^^^^^ place
                                                                                      ^^^^^^^^ place
      "Avon and Somerset Water Company, Northbrook Council and Kent Libraries Service paid."
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
                                        ^^^^^^^^^^^^^^^^^^ organisation
                                                               ^^^^^^^^^^^^^^^^^^^^^^ organisation
      "However, Northbrook Council’s reply to the Society of Bridge Engineers was late."
                ^^^^^^^^^^^^^^^^^^ organisation
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });

  test('a short form is of the kind of its name; one of common words is no name', () => {
    expectCarets(
      `
      "The Water Quality (Rivers) Act 1999 (WQRA) binds small water suppliers (SWSs). The WQRA says so to an SWS."
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ legislation
                                            ^^^^ legislation
                                                                                          ^^^^ legislation
      `,
      markNames,
    );
  });
});

describe('people and their offices', () => {
  test('titles of address, letters after the name and offices', () => {
    expectCarets(
      `
      "Mr Piotr Nowak OBE, Chief Engineer of the Bridge Authority, thanked Dame Anna Hale."
          ^^^^^^^^^^^ person
                           ^^^^^^^^^^^^^^ office
                                                 ^^^^^^^^^^^^^^^^ organisation
                                                                                ^^^^^^^^^ person
      "The Minister for Water told Chief Constable Hale that the Secretary of State had agreed."
           ^^^^^^^^^^^^^^^^^^ office
                                                   ^^^^ person
                                                                 ^^^^^^^^^^^^^^^^^^ office
      `,
      markNames,
    );
  });

  test('a month is a name beside a title or a first name only', () => {
    expectCarets(
      `
      "Mrs May met April Jones and Grant Oake in May 2014, not in April."
           ^^^ person
                   ^^^^^^^^^^^ person
                                   ^^^^^^^^^^ person
      `,
      markNames,
    );
  });

  test('a surname alone belongs to the one person of the report who bears it', () => {
    const { candidates } = proposeNames([
      { paragraph: '1', text: 'The board heard Dr Maria Okafor and Mr Lindqvist.' },
      { paragraph: '2', text: 'Okafor wrote again; Dr Okafor was sure. Lindqvist was not.' },
    ]);
    expect(candidates.map(({ name, count }) => [name, count])).toEqual([
      ['Maria Okafor', 3],
      ['Lindqvist', 2],
    ]);
  });
});

describe('laws', () => {
  test('titles with years, numbers and sections', () => {
    expectCarets(
      `
      "Section 12 of the Bridges Act 1974 and the Canals (Safety) Regulations 2011 apply."
                         ^^^^^^^^^^^^^^^^ legislation
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ legislation
      "It cited 33 U.S.C. § 1251(a), Regulation (EU) 2099/12, Directive 2098/60/EC and resolution 9999 (2031)."
                ^^^^^^^^^^^^^^^^^^^ legislation
                                     ^^^^^^^^^^^^^^^^^^^^^^^ legislation
                                                              ^^^^^^^^^^^^^^^^^^^^ legislation
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^ legislation
      `,
      markNames,
    );
  });

  test('a provision stands with its law, and an address follows from a number alone', () => {
    const { candidates, mentions } = proposeNames([
      {
        paragraph: '1',
        text: 'Under section 12 of the Bridges Act 1974, and S.I. 2011/9998, it closed.',
      },
      { paragraph: '2', text: 'The Act says no more.' },
    ]);
    expect(mentions.map(({ provision }) => provision)).toEqual([
      'section 12',
      undefined,
      undefined,
    ]);
    expect(candidates.map(({ name, count, url }) => [name, count, url])).toEqual([
      ['Bridges Act 1974', 2, undefined],
      ['S.I. 2011/9998', 1, 'https://www.legislation.gov.uk/id/uksi/2011/9998'],
    ]);
  });
});

describe('publications and events', () => {
  test('a title by its marks, by the number of its paper, or by the noun before it', () => {
    expectCarets(
      `
      "Its report, Bridges over Still Water, and a paper (Ferries in the North, HC 12) cite “Rules of the Old Quay”."
                   ^^^^^^^^^^^^^^^^^^^^^^^^ publication
                                                          ^^^^^^^^^^^^^^^^^^^^ publication
                                                                                             ^^^^^^^^^^^^^^^^^^^^^ publication
      "In its report, Harbour Trust staff said so. A guide entitled Knots and Ropes came with the Quay Code of Practice."
                      ^^^^^^^^^^^^^ organisation
                                                                    ^^^^^^^^^^^^^^^ publication
                                                                                                  ^^^^^^^^^^^^^^^^^^^^^ publication
      `,
      markNames,
    );
  });

  test('italics mark works, but no ship, court case or stressed word', () => {
    const text = 'See Crossing Wide Rivers, Sea Eagle, Hale v Board and Never.';
    const emphasised = ['Crossing Wide Rivers', 'Sea Eagle', 'Hale v Board', 'Never'].map(
      (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }),
    );
    const { mentions } = proposeNames([{ paragraph: '1', text, emphasised }]);
    expect(mentions.filter(({ kind }) => kind === 'publication').map(({ words }) => words)).toEqual(
      ['Crossing Wide Rivers'],
    );
  });

  test('storms, conferences and operations are events', () => {
    expectCarets(
      `
      "Hurricane Zelda met Operation Anchor at the Tidal Power Conference in Leeds."
       ^^^^^^^^^^^^^^^ event
                           ^^^^^^^^^^^^^^^^ event
                                                   ^^^^^^^^^^^^^^^^^^^^^^ event
                                                                             ^^^^^ place
      `,
      markNames,
    );
  });
});

describe('holders of offices', () => {
  test('an office before a name is its title of address', () => {
    expectCarets(
      `
      "Prime Minister Oake and Secretary of State for Water Ada Fenn met Vice President Rice and Detective Inspector Hale."
                      ^^^^ person
                                                            ^^^^^^^^ person
                                                                                        ^^^^ person
                                                                                                                     ^^^^ person
      "The canal was opened by King Osric II, President-elect Marsh and former president Ostrow of the Mill Union."
                               ^^^^^^^^^^^^^ person
                                              ^^^^^^^^^ office
                                                              ^^^^^ person
                                                                                         ^^^^^^ person
                                                                                                       ^^^^^^^^^^ organisation
      "Mr Justice Oake and Lord Justice Fenn gave judgment; the Chief of Staff and the Attorney General did not."
                  ^^^^ person
                                        ^^^^ person
                                                                ^^^^^^^^^^^^^^ office
                                                                                       ^^^^^^^^^^^^^^^^ office
      `,
      markNames,
    );
    const text = 'Prime Minister Oake spoke.';
    const { mentions } = proposeNames([{ paragraph: '1', text }]);
    expect(mentions.map(({ words, title }) => [words, title])).toEqual([
      ['Oake', 'Prime Minister'],
    ]);
  });

  test('a name of other nouns holds no office', () => {
    expectCarets(
      `
      "The General Assembly and the Chief Medical Officer read the Secretary General’s letter."
           ^^^^^^^^^^^^^^^^ organisation
                                    ^^^^^^^^^^^^^^^^^^^^^ office
                                                                   ^^^^^^^^^^^^^^^^^ office
      `,
      markNames,
    );
  });
});

describe('court cases and events', () => {
  test('the parties of a case are no bodies or people by themselves', () => {
    expectCarets(
      `
      "In Oake v. Northbrook the court followed R (Fenn) v Secretary of State for Water; see United States v. Hale, 41 U.S. 12."
          ^^^^^^^^^^^^^^^^^^ concept
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concept
                                                                                             ^^^^^^^^^^^^^^^^^^^^^ concept
      `,
      markNames,
    );
  });

  test('a year, an illness or a name leads to what happened', () => {
    expectCarets(
      `
      "The 2031 general election, the COVID-19 pandemic and the Millbrook derailment delayed the 2029 survey."
           ^^^^^^^^^^^^^^^^^^^^^ event
                                      ^^^^^^^^^^^^^^^^^ event
                                                                ^^^^^^^^^^^^^^^^^^^^ event
      "The Canal Board attacks nobody; after the Siege of the Mill and Storm Zelda came the Bridge Inquiry."
           ^^^^^^^^^^^ organisation
                                                 ^^^^^^^^^^^^^^^^^ event
                                                                       ^^^^^^^^^^^ event
                                                                                            ^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

describe('names in other styles', () => {
  test('ranks, judges, companies, numbered bodies and states', () => {
    expectCarets(
      `
      "Lt. Col. Ada Fenn of the 34th Bridge Battalion and Quayside Tolls plc met in Carville, La. (Ostrow, J., dissenting)."
                ^^^^^^^^ person
                                ^^^^^^^^^^^^^^^^^^^^^ organisation
                                                          ^^^^^^^^^^^^^^^^^^ organisation
                                                                                    ^^^^^^^^ place
                                                                                              ^^^ place
                                                                                                   ^^^^^^ person
      `,
      markNames,
    );
  });

  test('lists of places, sides of places, and a comma before "and"', () => {
    expectCarets(
      `
      "We visited Wexcombe, Leeds and North Lincolnshire with the Department for Canals, and the Pilots' Association."
                  ^^^^^^^^ place
                            ^^^^^ place
                                      ^^^^^^^^^^^^^^^^^^ place
                                                                  ^^^^^^^^^^^^^^^^^^^^^ organisation
                                                                                                 ^^^^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });

  test('words in capitals for stress, and words that open sentences, are no names', () => {
    expectCarets(
      `
      "WE MUST KEEP THE BRIDGES OPEN, he wrote. Handwritten notes said so. See Cf the first. Member States agreed."
      `,
      markNames,
    );
  });

  test('laws by their date, and treaties of bodies', () => {
    expectCarets(
      `
      "The Act of July 17, 1862 and the Treaty on the Functioning of the River Union bind us."
           ^^^^^^^^^^^^^^^^^^^^ legislation
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ legislation
      `,
      markNames,
    );
  });
});

describe('what is no name', () => {
  test('openers, parts of the document, months, classes and headings', () => {
    expectCarets(
      `
      "However, Table 4 in Chapter 2 shows that NGOs met each Tuesday in March. Residents objected."
      "Opening And Closing Of The New Bridges"
      "THE WORK OF THE BRIDGE AUTHORITY"
                       ^^^^^^^^^^^^^^^^ organisation
      `,
      markNames,
    );
  });
});

test('mentions of one thing are one candidate, with its forms and its first place', () => {
  const { candidates } = proposeNames([
    { paragraph: '4', text: 'The National Bridge Board (NBB) was set up in Leeds.' },
    { paragraph: '5', text: 'The NBB and its staff left. The Board is in Leeds again.' },
  ]);
  expect(candidates[0]).toEqual({
    kind: 'organisation',
    name: 'National Bridge Board',
    rule: 'name-head',
    confidence: 'high',
    variants: [
      { words: 'NBB', count: 2 },
      { words: 'National Bridge Board', count: 1 },
      { words: 'Board', count: 1 },
    ],
    count: 4,
    introduced: ['NBB'],
    first: { paragraph: '4', start: 4, end: 25 },
  });
  expect(candidates[1]).toMatchObject({ kind: 'place', name: 'Leeds', count: 2 });
});

test('the words at each offset are the words of the mention', () => {
  const text = 'Ms Ann\nLee of Northbrook\nCouncil, and the “Bridges Act 1974”.';
  const { mentions } = proposeNames([{ paragraph: '1', text }]);
  expect(mentions.map(({ words }) => words)).toEqual([
    'Ann Lee',
    'Northbrook Council',
    'Bridges Act 1974',
  ]);
  for (const { start, end, words } of mentions) {
    expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(words);
  }
});
