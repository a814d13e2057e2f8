import { sticky } from './patterns.ts';
import { measureUnits, timeUnits } from './units.ts';

/** Signs and words behind four digits that make them a quantity, or begin a span of years. */
const SIGN = /[/%]|s\b|[-\u2010-\u2015\u2212]\d| ?%| per ?cent\b| or more\b/iy;
const WORD = /[- ]?(?<word>[A-Za-z°]+)/y;
const UNITS: ReadonlySet<string> = new Set([
  ...'hundred thousand million billion times people staff men women children'.split(' '),
  ...[...timeUnits, ...measureUnits]
    .flatMap(({ words, short }) => [...words, ...short])
    .map((word) => word.toLowerCase().replace(/[^a-z°].*$/, '')),
]);

/** Tell whether what follows digits makes them a quantity rather than a year. */
export function isQuantity(text: string, end: number): boolean {
  SIGN.lastIndex = end;
  if (SIGN.test(text)) return true;
  WORD.lastIndex = end;
  const word = WORD.exec(text)?.groups?.['word'];
  return word !== undefined && UNITS.has(word.toLowerCase());
}

/** Words that end in s, and follow a year without being counted by it. */
const PLURAL = sticky(
  ' (?!(?:figures|statistics|estimates|accounts|levels|prices|results|was|is|has|onwards|' +
    'towards|across)\\b)[a-z]+s\\b',
);
const ANY_PLURAL = / [a-z]+s\b/y;

/** Tell whether digits count the plural noun behind them: any number, or only a round one. */
export function countsNoun(text: string, end: number, counted: 'none' | 'round' | 'any'): boolean {
  if (counted === 'none') return false;
  const round = text.startsWith('00', end - 2);
  const pattern = round ? ANY_PLURAL : PLURAL;
  pattern.lastIndex = end;
  return (round || counted === 'any') && pattern.test(text);
}
