import { expect, test } from 'vitest';
import { proposeNames } from '../../../pipeline/2-extract/names/propose-names.ts';

/** The laws that are found, in the order of the text. */
const laws = (text: string): string[] =>
  proposeNames([{ paragraph: '1', text }])
    .mentions.filter(({ kind }) => kind === 'legislation')
    .map(({ words }) => words);

test.each<[string, ...string[]]>([
  [
    'The Quays (Safety) Act (QSA) 2091 and the Tolls Act 2090 (NZ) bind.',
    'Quays (Safety) Act (QSA) 2091',
    'Tolls Act 2090 (NZ)',
  ],
  [
    'It is in the Locks etc. (Wales) Act 2093 and the Freedom of Canals Bill.',
    'Locks etc. (Wales) Act 2093',
    'Freedom of Canals Bill',
  ],
  [
    'The Harbour Acts 2088 and 2091 and the Coast Guard Reform and Pilot Protection Act apply.',
    'Harbour Acts 2088 and 2091',
    'Coast Guard Reform and Pilot Protection Act',
  ],
  [
    'Directives 2094/49/EC and 2098/57/EC, and the Bridges Directive (2097/1/EC), came first.',
    'Directives 2094/49/EC',
    '2098/57/EC',
    'Bridges Directive (2097/1/EC)',
  ],
  [
    'See S.I. No. 367/2096, Statutory Instrument 2090 No 1234 and R.S.C. 1985, c. X-5.',
    'S.I. No. 367/2096',
    'Statutory Instrument 2090 No 1234',
    'R.S.C. 1985, c. X-5',
  ],
  [
    'Under Section 9230, 49 CFR Part 936 and Rule 90b-5 the ferry was insured.',
    'Section 9230',
    '49 CFR Part 936',
    'Rule 90b-5',
  ],
  [
    'Resolutions 9373 (2091) and 9540 (2094), and Human Rights Council resolution S-97/1, say so.',
    'Resolutions 9373 (2091)',
    '9540 (2094)',
    'Human Rights Council resolution S-97/1',
  ],
  [
    'Law No. 90/2094 and Decree No. 12 of 2097 opened the locks.',
    'Law No. 90/2094',
    'Decree No. 12 of 2097',
  ],
  [
    'The UK\u2013Norland ferry safety agreement was signed.',
    'UK\u2013Norland ferry safety agreement',
  ],
])('%s', (text, ...expected) => {
  expect(laws(text)).toEqual(expected);
});

test.each([
  'Section 12 of this report, section 250 of it and Table 400 say no more.',
  'See the Court Opinion & Order and the Review of Bridge Regulations.',
  'The board agreed 12/34 of the plans, and an agreement with the UK was near.',
])('no law: %s', (text) => {
  expect(laws(text)).toEqual([]);
});

test('the letters of a currency and the symbols of units are no names', () => {
  const text = 'It paid US$4m in FY2091 for a source of 4.4 GBq, in Q3.';
  expect(proposeNames([{ paragraph: '1', text }]).mentions).toEqual([]);
});
