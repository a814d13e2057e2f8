import type { Finding } from './finding.ts';
import { lineOf } from './finding.ts';
import { wordsOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** No sentence ends with one of these: the words go on in another place. */
const opening =
  /(?:^|\s)(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|that|which|who|their|his|its|our|this|these|was|were|is|are|had|has|be)$/;

/** Ask of paragraphs that end in the middle of a sentence: a blank line or a note may have cut them. */
export function askOfBreaks(page: string, text: string, passages: readonly Passage[]): Finding[] {
  const cut = passages.filter(
    ({ role, runs }) => role === 'paragraph' && opening.test(wordsOf(runs)),
  );
  const [first] = cut;
  if (first === undefined) return [];
  const asked =
    'Does a paragraph that ends without its sentence go on below? Such were kept as they stand';
  const line = lineOf(text, first.start);
  return [{ page, kind: 'question', text: asked, count: cut.length, line }];
}
