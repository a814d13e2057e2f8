import type { Span } from '../../core/model.ts';
import { governs } from './governs.ts';
import { unsaidRules } from './unsaid-rules.ts';

const BREAK = /[;:]|, (?:and|but|while|whereas) /g;

/** Tell whether a sentence says what a span of it holds, and does not wish, deny, suppose or ask it. */
export function isAsserted(text: string, sentence: Span, span: Span): boolean {
  return unsaidBy(text, sentence, span) === undefined;
}

/** Give the id of the rule by which a sentence does not say what a span of it holds. */
export function unsaidBy(text: string, sentence: Span, span: Span): string | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?[”’"')\]]*\s*$/.test(words)) return 'question';
  const before = [...text.slice(sentence.start, span.start).matchAll(BREAK)].at(-1);
  const clause = sentence.start + (before === undefined ? 0 : before.index + before[0].length);
  const rule = unsaidRules.find((each) => {
    const from = each.reach === 'sentence' ? sentence.start : clause;
    return [...text.slice(from, span.end).matchAll(each.pattern)].some(({ index, 0: cue }) => {
      const word = { start: from + index, end: from + index + cue.length };
      return each.reach === 'verb' ? governs(text, word, span) : word.end <= span.start;
    });
  });
  return rule?.id;
}
