import { kindOfHead } from './head-words.ts';
import { isCommonWord, isFirstName, isPlace } from './place-words.ts';
import type { Token } from './tokens.ts';
import { topics } from './word-lists.ts';

const small = new Set(
  'a an and as at by for from in into of on or the to with is was were would be not that this its their his her it has had have are but'.split(
    ' ',
  ),
);

/** A text whose capitals say little: all in capitals, or a heading with a capital on every word. */
export type Capitals = 'sentence' | 'heading' | 'shouted';

/** Tell how a text uses capitals. */
export function capitalsOf(text: string, tokens: readonly Token[]): Capitals {
  if (tokens.length < 3) return 'sentence';
  if (!/\p{Ll}{3}/u.test(text)) return 'shouted';
  const capitalSmall = tokens.some(
    ({ words, shape, begins }) =>
      shape === 'cap' && !begins && small.has(words.toLowerCase()) && words !== 'The',
  );
  if (!capitalSmall || /[.;]\s*$/.test(text)) return 'sentence';
  return tokens.every(({ shape, words }) => shape !== 'lower' || small.has(words))
    ? 'heading'
    : 'sentence';
}

/** Read the words of a heading as a sentence would write them. */
export function asInSentence(tokens: readonly Token[], capitals: Capitals): readonly Token[] {
  if (capitals === 'sentence') return tokens;
  return tokens.map((token): Token => {
    const lower = token.words.toLowerCase();
    if (small.has(lower)) return { ...token, words: lower, shape: 'lower' };
    if (capitals === 'heading' || token.shape !== 'acronym') return token;
    const words = lower.replace(/(?<![\p{L}'\u2019])\p{L}/gu, (letter) => letter.toUpperCase());
    const known =
      isCommonWord(lower) ||
      isPlace(words) ||
      isFirstName(words) ||
      kindOfHead(words) !== undefined ||
      topics.has(words);
    return known || words.length > 6 ? { ...token, words, shape: 'cap' } : token;
  });
}
