import { describe, expect, test } from 'vitest';
import { describeProposal } from '../../../pipeline/2-extract/propose/proposal.ts';
import {
  proposeQuotations,
  quotationRules,
} from '../../../pipeline/2-extract/propose/propose-quotations.ts';
import { findQuotations } from '../../../pipeline/2-extract/find-quotations.ts';
import { proposeIn } from './propose-in.ts';

const told = (text: string): string[] => proposeIn(text).map(describeProposal);

test('a pronoun is followed to the first body of the sentence, or of the one before', () => {
  expect(told('The Bridge Board met in Norland. It employs 40 divers.')).toEqual([
    'observation about=bridge-board value=40 unitText=divers variable?employees: divers, low',
  ]);
  expect(told('In Norland the River Trust rests; its budget is £5.')).toEqual([
    'observation about=river-trust value=5 currency=GBP variable?budget, low',
  ]);
  expect(told('It employs 40 divers.')).toEqual([]);
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
  const found = (text: string) =>
    proposeQuotations(text, findQuotations(text)).filter(({ rule }) => rule === id);

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
