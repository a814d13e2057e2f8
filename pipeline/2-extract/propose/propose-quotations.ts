import type { QuotationFound } from '../../core/model.ts';
import type { Rule } from '../rule.ts';
import type { Proposal } from './proposal.ts';

/** A rule that tells what quotation marks mean; the first that fits is taken. */
export interface QuotationRule extends Rule {
  readonly kind: 'quotation' | 'namedTerm';
  readonly fits: (words: string, before: string, marks: QuotationFound['marks']) => boolean;
}

const NAMING = /(?:called|known as|named|termed|dubbed|titled|entitled|referred to as|so-called) $/;
const MOST_WORDS = 4;

/** What words in quotation marks are, where the marks close: where they don't, a person decides. */
export const quotationRules: readonly QuotationRule[] = [
  {
    id: 'quotation-names',
    finds: 'words in quotation marks that name something, by the words before or by being few',
    kind: 'namedTerm',
    fits: (words, before, marks) =>
      NAMING.test(before) || (marks === 'single' && words.split(/\s+/).length <= MOST_WORDS),
    examples: [
      ['A boat called “{the Old Duck}” sank.', 'namedTerm, medium'],
      ['They sell ‘{tide maps}’ there.', 'namedTerm, medium'],
      ['It is known as ‘{the long and winding wall of stone}’.', 'namedTerm, medium'],
    ],
    counterExamples: ['She wrote that “the pier is safe and sound”.'],
  },
  {
    id: 'quotation-quotes',
    finds: 'words in quotation marks that are somebody’s',
    kind: 'quotation',
    fits: () => true,
    examples: [
      ['She wrote that “{every bridge is safe}”.', 'quotation, medium'],
      ['“{It rained}”, he said.', 'quotation, medium'],
      ['It promised ‘{to mend the pier before the winter}’.', 'quotation, medium'],
    ],
    counterExamples: ['It is known as ‘the Pier’.'],
  },
];

/** Propose what the quotations of a text are; who said them is left to the curator. */
export function proposeQuotations(
  text: string,
  quotations: readonly QuotationFound[],
): readonly Proposal[] {
  const closed = quotations.filter(({ closed, start, end }) => closed && end > start);
  return closed.flatMap(({ start, end, marks }) => {
    const before = text.slice(Math.max(0, start - 40), start - 1);
    const rule = quotationRules.find(({ fits }) => fits(text.slice(start, end), before, marks));
    if (rule === undefined) return [];
    const { id, kind } = rule;
    const place = { start, end, core: { start, end } };
    return [{ rule: id, confidence: 'medium', kind, fields: {}, suggest: {}, ...place }];
  });
}
