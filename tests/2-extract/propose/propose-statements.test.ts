import { describe, expect, test } from 'vitest';
import { describeProposal } from '../../../pipeline/2-extract/propose/proposal.ts';
import { quotationRules } from '../../../pipeline/2-extract/propose/quotation-rules.ts';
import { unsaidRules } from '../../../pipeline/2-extract/propose/unsaid-rules.ts';
import { proposeIn, quotedIn, unsaidIn } from './propose-in.ts';

const told = (text: string): string[] => proposeIn(text).map(describeProposal);

test('a pronoun is followed where one body is the subject and nothing else can be meant', () => {
  expect(told('The Bridge Board met in Norland. It employs 40 divers.')).toEqual([
    'observation about=bridge-board value=40 unitText=divers variable?employees: divers, low',
  ]);
  expect(told('In Norland the River Trust rests; its budget is £5.')).toEqual([
    'observation about=river-trust value=5 currency=GBP variable?budget, low',
  ]);
  expect(told('In the River Trust’s first year, it lent 12 boats.')).toEqual([
    'observation about=river-trust value=12 unitText=boats variable?lent: boats, low',
  ]);
  expect(told('The Town Council met the River Trust. The trust employs 40 divers.')).toEqual([
    'observation about=river-trust value=40 unitText=divers variable?employees: divers, low',
  ]);
});

test.each([
  'It employs 40 divers.',
  'The Bridge Board met the Town Council. It employs 40 divers.',
  'The Tide Guide praises the Bridge Board. It employs 40 divers.',
  'A fund was set up for the Bridge Board. It employs 40 divers.',
  'The Bridge Board met the Town Council. The committee employs 40 divers.',
])('a pronoun is not followed where something else can be meant: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each(unsaidRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const unsaid = (text: string): string | undefined => unsaidIn(text);
  for (const [sentence] of rule.examples) {
    const text = sentence.replace(/[{}]/g, '');
    expect([text, unsaid(text), told(text)]).toEqual([text, id, []]);
  }
  for (const text of rule.counterExamples) expect([text, unsaid(text)]).toEqual([text, undefined]);
});

test('a question says nothing', () => {
  expect(told('Is it true that the Bridge Board employs 40 divers?')).toEqual([]);
});

test('a date belongs to a figure that its clause or plain words join to it', () => {
  const [first] = proposeIn('The Bridge Board, founded in 1884, employs 40 divers.').slice(-1);
  expect(first?.fields['date']).toBeUndefined();
  expect(told('In 1996, the Bridge Board employed 40 divers.')).toEqual([
    'observation about=bridge-board value=40 unitText=divers date=1996 variable?employees: divers, high',
  ]);
});

test('a stance reaches as far as its frame', () => {
  expect(told('Ada Marsh told us that the River Trust is funded by the Town Council.')).toEqual([
    'river-trust funder town-council stance=testimony author=p-marsh, high',
  ]);
  expect(
    told('The River Trust will be funded by Norland, and the Bridge Board has 2 oars.'),
  ).toEqual(['observation about=bridge-board value=2 unitText=oars variable?oars, high']);
  expect(told('The Ice Patrol is to employ 9 men; the Bridge Board employs 12 men.')[1]).toBe(
    'observation about=bridge-board value=12 unitText=men variable?employees: men, high',
  );
});

test('"will" makes a plan of the verb that it governs, and of no other', () => {
  expect(told('The Bridge Board lent 12 boats so that the towns would row.')).toEqual([
    'observation about=bridge-board value=12 unitText=boats variable?lent: boats, medium',
  ]);
  expect(told('The Bridge Board will have 12 boats.')).toEqual([
    'observation about=bridge-board value=12 unitText=boats stance=plan variable?boats, high',
  ]);
  expect(told('The River Trust, which will move, is funded by the Town Council.')).toEqual([
    'river-trust funder town-council, high',
  ]);
});

test('what stands beside the name of a speaker is the report’s own', () => {
  expect(told('Ada Marsh, Chief Engineer of the River Trust, told us that it rained.')).toEqual([
    'role person=p-marsh post=chief-engineer organisation=river-trust, high',
  ]);
  expect(told('The River Trust is funded by the Town Council, Ada Marsh said.')).toEqual([
    'river-trust funder town-council stance=testimony author=p-marsh, high',
  ]);
});

test('no pattern reaches past its sentence; a full stop in a name or title ends none', () => {
  expect(told('The River Trust was founded. In 1996 it rained.')).toEqual([]);
  expect(told('The River Trust was founded by Dr. Ray in May 1996.')).toEqual([
    'river-trust foundingDate 1996-05, high',
  ]);
});

test('registered variables and periods take the place of suggestions', () => {
  const known = {
    variableOf: (words: string) => (words === 'boats' ? 'boats' : undefined),
    periodOf: (from: string, to: string) =>
      from === '2018' && to === '2019' ? 'period-2018-19' : undefined,
  };
  expect(
    proposeIn('In 2018/19 the River Trust had 40 boats.', known).map(describeProposal),
  ).toEqual([
    'observation about=river-trust variable=boats value=40 unitText=boats period=period-2018-19, high',
  ]);
});

test('a name that may stand for two things is no part of a proposal', () => {
  const known = { kindOf: () => undefined };
  expect(proposeIn('The Bridge Board was founded in 1984.', known)).toEqual([]);
});

test('characters of the private use area in the text are not taken for names', () => {
  expect(told('The \ue000 was founded in 1984 by \ue001. The Bridge Board sleeps.')).toEqual([]);
});

describe.each(quotationRules)('$id', ({ id, examples, counterExamples }) => {
  const found = (text: string) => quotedIn(text).filter(({ rule }) => rule === id);

  test.each(examples)('%s', (sentence, value) => {
    const text = sentence.replace(/[{}]/g, '');
    expect(found(text).map(({ start, end }) => `{${text.slice(start, end)}}`)).toEqual([
      /\{.*\}/.exec(sentence)?.[0],
    ]);
    expect(found(text).map(describeProposal)).toEqual([value]);
  });

  test.each(counterExamples)('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['Ada Marsh said that the pier was “old and not safe at all”.', 'p-marsh'],
  ['Ada Marsh, a diver, told the Bridge Board: “It will fall in the spring.”', 'p-marsh'],
  ['“It will fall in the spring”, the Town Council wrote.', 'town-council'],
  ['“It will fall in the spring,” said Ada Marsh.', 'p-marsh'],
  ['A friend of Ada Marsh said that the pier was “old and not safe at all”.', undefined],
  ['Ada Marsh said that the Town Council called it “old and not safe at all”.', undefined],
  ['It was called “an old and unsafe pier,” the Town Council concluded that it was.', undefined],
  ['It is “an old and unsafe pier.” Ada Marsh agreed.', undefined],
  ['Ada Marsh met a man. He said: “It will fall in the spring.”', undefined],
])('the speaker of %s', (text, speaker) => {
  expect(quotedIn(text).map(({ fields }) => fields['speaker'])).toEqual([speaker]);
});
