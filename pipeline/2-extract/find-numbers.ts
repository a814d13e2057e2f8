import type { Span } from '../core/model.ts';
import { findAnchors } from './anchors.ts';

/** `code`: digits that belong to a word or an address, as in `COVID-19`; they state no number. */
export interface NumberFound extends Span {
  readonly form: 'digits' | 'words' | 'code';
}

const WORDS: ReadonlySet<string> = new Set([
  'cardinal',
  'power',
  'magnitude',
  'ordinal',
  'fraction',
]);

/** Find every digit sequence and number word of a text, whatever it means. */
export function findNumbers(text: string, anchors = findAnchors(text)): readonly NumberFound[] {
  const numbers: NumberFound[] = [];
  for (const { kind, start, end } of anchors) {
    if (kind === 'digits' || kind === 'code') numbers.push({ form: kind, start, end });
    else if (WORDS.has(kind)) numbers.push({ form: 'words', start, end });
  }
  return numbers.filter(
    ({ form, start, end }) => form !== 'code' || /\d/.test(text.slice(start, end)),
  );
}
