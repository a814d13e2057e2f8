import { isCapital } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isCommonWord } from './place-words.ts';
import { openers } from './word-lists.ts';

/** What a report as a whole tells about its words. */
export interface Survey {
  /** Tell whether English or the report writes a word in lower case, more often than as a name. */
  readonly isOrdinary: (lowerCaseWord: string) => boolean;
  /** Tell whether English or the report has a word in lower case too, whatever its use as a name. */
  readonly isEnglish: (lowerCaseWord: string) => boolean;
  /** How often a word has a capital where no sentence begins. */
  readonly capitals: ReadonlyMap<string, number>;
  /** "A and B" that stand together before the noun of one name somewhere. */
  readonly together: ReadonlySet<string>;
}

/** Survey the words of a report. */
export function surveyWords(texts: Iterable<readonly Token[]>): Survey {
  const lower = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const tokens of texts) {
    for (const token of tokens) {
      if (token.shape === 'lower') count(lower, token.words);
      else if (isCapital(token) && !token.begins) count(capitals, token.words);
    }
  }
  const isOrdinary = (word: string): boolean => {
    if (openers.has(word)) return true;
    const written = lower.get(word) ?? 0;
    const capital = capitals.get(word.charAt(0).toUpperCase() + word.slice(1)) ?? 0;
    return capital === 0 ? written > 0 || isCommonWord(word) : written > capital / 4;
  };
  const isEnglish = (word: string): boolean => lower.has(word) || isCommonWord(word);
  return { isOrdinary, isEnglish, capitals, together: new Set() };
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
