import type { Run } from './imported-page.ts';
import { joinRuns, wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';

const longestHeading = 120;
const longestNumberedHeading = 60;

/** Say of each line whether it is a heading or a paragraph. */
export function nameRoles(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, index) => {
    if (passage.role !== 'line') return passage;
    if (passage.number === undefined) {
      return { ...passage, role: isBare(passage.runs, longestHeading) ? 'heading' : 'paragraph' };
    }
    return opensNumbers(passage, passages[index + 1]) ? asHeading(passage) : asParagraph(passage);
  });
}

/** A bare line is short and ends as no sentence and no part of one does. */
export function isBare(runs: readonly Run[], longest = longestHeading): boolean {
  const words = wordsOf(runs);
  return words !== '' && words.length <= longest && !/[.:;,]["'”’)\]]*$/.test(words);
}

/** "3. Steel bridges" before "3.1. …" is a heading that has a number, not paragraph 3. */
function opensNumbers(passage: Passage, next: Passage | undefined): boolean {
  const opened = next?.number?.startsWith(`${passage.number}.`) === true;
  return opened && isBare(passage.runs, longestNumberedHeading);
}

function asHeading(passage: Passage): Passage {
  const text = passage.candidate?.text ?? '';
  const runs = joinRuns([{ kind: 'text', text }, ...passage.runs]);
  return { ...passage, role: 'heading', runs, number: undefined };
}

function asParagraph(passage: Passage): Passage {
  return { ...passage, role: 'paragraph' };
}
