import type { QuotationFound } from '../../core/model.ts';
import { findSentences } from './find-sentences.ts';
import { findSpeaker } from './find-speaker.ts';
import { maskPassage } from './mask-passage.ts';
import type { KnownThings } from './mask-passage.ts';
import { present } from './parts.ts';
import type { Proposal } from './proposal.ts';
import { quotationRules } from './quotation-rules.ts';
import type { QuotedWords } from './quotation-rules.ts';

/** Propose what the quotations of a text are, and who said them where a verb of saying tells. */
export function proposeQuotations(
  text: string,
  found: Parameters<typeof maskPassage>[1] & { readonly quotations: readonly QuotationFound[] },
  known: KnownThings,
): readonly Proposal[] {
  const closed = found.quotations.filter(({ closed, start, end }) => closed && end > start);
  if (closed.length === 0) return [];
  const masked = maskPassage(text, found, known);
  return closed.flatMap((quotation) => {
    const quoted = quotedWords(text, quotation);
    const rule = quotationRules.find(({ fits }) => fits(quoted));
    if (rule === undefined) return [];
    const { start, end } = quotation;
    const place = { start, end, core: { start, end } };
    const { id, kind } = rule;
    const speaker = kind === 'quotation' ? findSpeaker(masked, quotation) : undefined;
    const fields = present({ speaker });
    return [{ rule: id, confidence: 'medium', kind, fields, suggest: {}, ...place }];
  });
}

/** What stands before is told of the sentence only in which the marks open. */
function quotedWords(text: string, { start, end, marks }: QuotationFound): QuotedWords {
  const from = Math.max(0, start - 400);
  const lead = text.slice(from, Math.max(from, start - 1));
  const sentence = findSentences(`${lead}X`).at(-1)?.start ?? 0;
  return {
    words: text.slice(start, end),
    before: lead.slice(sentence),
    after: text.slice(end + 1, end + 80),
    marks,
  };
}
