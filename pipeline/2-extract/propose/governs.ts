import type { Span } from '../../core/model.ts';

/** Words that may stand between an auxiliary and what it governs. */
const BETWEEN = /^(?: [a-z’-]+){0,3} (?:the |an? )?$/;
/** A clause that tells more of a name, with its comma at the end. */
const ASIDE = /, (?:which|who|whose|where) [^,;]*,/g;

/**
 * Tell whether a word such as "will" or "should" governs what a span says: it stands within it, not
 * in an aside, or at most three words before.
 */
export function governs(text: string, word: Span, span: Span): boolean {
  if (word.end <= span.start) return BETWEEN.test(text.slice(word.end, span.start));
  if (word.start < span.start) return true;
  if (word.end > span.end) return false;
  const told = text.slice(span.start, span.end);
  const asides = [...told.matchAll(ASIDE)].map(({ index, 0: { length } }) => ({
    start: span.start + index,
    end: span.start + index + length,
  }));
  return !asides.some(({ start, end }) => start < word.start && word.end <= end);
}
