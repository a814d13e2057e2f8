import type { Span } from '../../core/model.ts';

const END = /[.!?][”’"')\]]*\s+(?=[A-Z“‘"'([\ue000-\ue0ff])/g;
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No|Nos|vol|para|paras|eg|ie|Ltd|Inc|v|c)\.$/;

/** Find the sentences of a masked text: full stops inside names and figures are masked already. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(END)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 6), index + 1))) continue;
    sentences.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
