import type { Span } from '../core/model.ts';
import type { FoundThing } from './account-passage.ts';

const signs: readonly {
  readonly sign: RegExp;
  readonly classes: readonly FoundThing['class'][];
  /** What a text must have before it is worth a search: a cheaper pattern that the sign implies. */
  readonly needs?: RegExp;
}[] = [
  {
    sign: /\d+(?:[.,]\d+)*/g,
    classes: ['date', 'figure', 'name', 'number', 'period', 'reference'],
  },
  { sign: /[\u201c"]/g, classes: ['quotation'] },
  {
    sign: /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu,
    classes: ['name', 'figure', 'reference'],
    needs: /[A-Z\u00c0-\uffff]{2}/,
  },
];

/**
 * Find what nothing accounts for, by means of its own that share no code with the extractors: digits,
 * opening quotation marks and words in capitals must lie in something found. A gap is our own fault.
 */
export function findUnaccounted(text: string, things: readonly FoundThing[]): Span[] {
  const missing: Span[] = [];
  for (const { sign, classes, needs } of signs) {
    if (needs?.test(text) === false) continue;
    const covering = things.filter((thing) => classes.includes(thing.class));
    for (const match of text.matchAll(sign)) {
      const start = match.index;
      const end = start + match[0].length;
      // A quotation's span starts behind its mark.
      const inside = covering.some((thing) => thing.start - 2 <= start && start < thing.end);
      if (!inside) missing.push({ start, end });
    }
  }
  return missing;
}
