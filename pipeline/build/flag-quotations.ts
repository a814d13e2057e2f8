import { isAboutMarks } from '../core/decision.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { QuotationFound, Span } from '../core/model.ts';
import type { AddressedPassage } from '../3-resolve/address-passages.ts';
import type { Decided, LeftOpen } from '../3-resolve/apply-review.ts';

/** A quotation that never closes needs a decision about its extent; a decision needs a quotation. */
export function flagQuotations(
  addressed: AddressedPassage,
  {
    quotations,
    decided,
    leftOpen,
    where,
    flag,
  }: {
    quotations: readonly QuotationFound[];
    decided: readonly Decided[];
    leftOpen: readonly LeftOpen[];
    where: (span: Span) => Where;
    flag: Flag;
  },
): void {
  const { text } = addressed.passage.body;
  for (const quotation of quotations.filter(({ closed }) => !closed)) {
    const decision = decided.find(
      ({ start, decision: made }) => start === quotation.start && isAboutMarks(made),
    );
    const mark = where({ start: Math.max(quotation.start - 1, 0), end: quotation.start });
    const words = text.slice(quotation.start, quotation.start + 40);
    const paragraph = addressed.shown;
    const left = leftOpen.some(({ start }) => start === quotation.start);
    if (decision === undefined && words.trim() === '') {
      flag('quotation-mark-alone', mark, { paragraph });
    } else if (decision === undefined) {
      flag(left ? 'quotation-left-open' : 'quotation-never-closes', mark, { paragraph, words });
    } else {
      const { key } = decision.decision;
      flag('quotation-closed-by-decision', mark, { paragraph, key });
    }
  }
  for (const { start, decision, where: place } of decided) {
    if (!isAboutMarks(decision)) continue;
    if (quotations.some((quotation) => quotation.start === start)) continue;
    flag('review-quotation-elsewhere', place, { words: decision.words });
  }
}
