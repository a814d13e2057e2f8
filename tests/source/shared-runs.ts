import { findAcronyms, findNames } from './find-names.ts';
import type { Paragraph } from './read-document.ts';
import { quotations } from './read-facts.ts';

export type SharedRun = { readonly lengthWords: number; readonly words: string };

/**
 * Give the longest run of words of some paragraphs that stands anywhere on the page too.
 *
 * Quotations and names are taken out of both first, so that what stands around them still meets.
 */
export function longestSharedRun(
  restated: readonly Paragraph[],
  page: readonly Paragraph[],
  commonWords: ReadonlySet<string>,
): SharedRun {
  const ours = restated
    .flatMap(({ blocks }) => blocks)
    .map((block) => ownWords(block, commonWords));
  const theirs = page.flatMap(({ blocks }) => blocks).map((block) => ownWords(block, commonWords));
  const runs = ours.flatMap((one) => theirs.map((other) => longestCommonRun(one, other)));
  const longest = runs.reduce<readonly string[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
  return { lengthWords: longest.length, words: longest.join(' ') };
}

/** The words of a block, in lower case, without quotations, names, acronyms and markers. */
function ownWords(block: string, commonWords: ReadonlySet<string>): readonly string[] {
  const text = block.replace(quotations, blank).replace(/\[\d+\]/g, '');
  const names = [...findNames(text, commonWords), ...findAcronyms(text)];
  const rest = names.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end),
    text,
  );
  return rest.toLowerCase().match(/[a-z\d]+(?:[.,/’][a-z\d]+)*/g) ?? [];
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function longestCommonRun(one: readonly string[], other: readonly string[]): readonly string[] {
  let best: readonly string[] = [];
  let above = new Array<number>(other.length + 1).fill(0);
  for (const [row, word] of one.entries()) {
    const lengths = [0, ...other.map((match, at) => (match === word ? (above[at] ?? 0) + 1 : 0))];
    const longest = Math.max(...lengths);
    if (longest > best.length) best = one.slice(row + 1 - longest, row + 1);
    above = lengths;
  }
  return best;
}
