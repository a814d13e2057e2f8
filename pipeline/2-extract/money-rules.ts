import type { FigureRule } from './figure-rule.ts';
import type { Unit } from './values.ts';

const CODES = '(?:GBP|EUR|USD|CHF|AUD|CAD|NZD|JPY)';

/** Currencies by the signs and words that leave no doubt: a dollar alone may be one of many. */
const currencies: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['pound', 'GBP'],
  ['euro', 'EUR'],
  ['us dollar', 'USD'],
]);

/** Amounts of money. */
export const moneyRules: readonly FigureRule[] = [
  {
    id: 'figure-money-sign',
    finds: 'money by its sign; a dollar sign alone does not say which dollar',
    kinds: ['cardinal', 'open', 'share'],
    at: /(?<=(?<lead>(?<sign>(?:\b(?:US|AU?|CA?|NZ|HK))?\$|[£€¥]) ?))/y,
    unit: ({ sign = '' }) => money(currencies.get(sign)),
    examples: [
      ['The budget was {£17.97 million}.', '17970000 GBP'],
      ['It costs {£1–2 million per year}.', '1000000..2000000 GBP per year'],
      ['The grant of {US$3bn} was paid.', '3000000000 USD'],
      ['Entry is {$10}.', '10 money'],
    ],
    counterExamples: ['It lent 17.97 million maps.'],
  },
  {
    id: 'figure-money-code',
    finds: 'money by the code of its currency, before or after',
    kinds: ['cardinal'],
    at: new RegExp(`(?<=(?<lead>\\b(?<code>${CODES}) ?))`, 'y'),
    unit: ({ code }) => money(code),
    examples: [
      ['It paid {EUR 5 million} for the roof.', '5000000 EUR'],
      ['The toll is {CHF 40}.', '40 CHF'],
      ['A fine of {GBP 1,000} is due.', '1000 GBP'],
    ],
    counterExamples: ['The EUR fell 12 times.'],
  },
  {
    id: 'figure-money-words',
    finds: 'money by the word or code behind it',
    kinds: ['cardinal', 'open'],
    after: new RegExp(
      '[ -](?:(?<word>pound|euro|us dollar|dollar)s?(?: sterling)?(?! (?:of|in weight)\\b)|' +
        `(?<code>${CODES}))\\b`,
      'iy',
    ),
    unit: ({ word = '', code }) => money(currencies.get(word.toLowerCase()) ?? code?.toUpperCase()),
    examples: [
      ['The roof cost {ten million pounds}.', '10000000 GBP'],
      ['It earned {300 euros}.', '300 EUR'],
      ['They owe {5,000 dollars}.', '5000 money'],
      ['A {five-pound} toll is due.', '5 GBP'],
    ],
    counterExamples: ['It weighs 12 pounds of lead.'],
  },
  {
    id: 'figure-pence',
    finds: 'pence',
    kinds: ['cardinal'],
    power: -2,
    after: /p\b|[ -]pence\b/y,
    unit: () => money('GBP'),
    examples: [
      ['A map costs {10p}.', '0.1 GBP'],
      ['The toll rose to {fifty pence}.', '0.5 GBP'],
      ['It is {5 pence} a page.', '0.05 GBP'],
    ],
    counterExamples: ['See the map on p 10.'],
  },
];

function money(currency: string | undefined): Unit {
  return { kind: 'money', currency };
}
