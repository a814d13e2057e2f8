import type { Survey } from './survey.ts';
import type { Token } from './tokens.ts';

/** Words that are one name: token indexes, the first and the last exclusive. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly title: string | undefined;
  /** The noun that says what it is: the last word before its first "of", "for", "on" or "into". */
  readonly head: string;
  /** True once "of", "for", "on" … stands in it. */
  readonly open: boolean;
}

/** The words of a text with what the report tells of them. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly survey: Survey;
}

/** Give the last word of a run, past numbers and single letters. */
export function lastWord({ to, from }: { from: number; to: number }, { tokens }: Reading): string {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token !== undefined && !/^(?:\d|\p{Lu}+\d|[IVX]+$|No$|\p{Lu}$)/u.test(token.words))
      return token.words;
  }
  return tokens[from]?.words ?? '';
}

/** Give the words of a run, with single spaces. */
export function wordsOf(
  { from, to }: { from: number; to: number },
  tokens: readonly Token[],
): string {
  return tokens
    .slice(from, to)
    .map(({ words }) => words)
    .join(' ');
}
