import type { LedgerRow, Section } from '../core/model.ts';
import type { ResolvedSection } from './resolve-report.ts';

/** Give ledger rows for what a section says, or lost, outside its paragraphs. */
export function sectionRows(section: Section, { settings, context }: ResolvedSection): LedgerRow[] {
  const place = { owner: context.section, shown: section.number };
  const outside = section.outside.map(({ text }): LedgerRow => ({
    ...place,
    words: text,
    class: 'text',
    reason: 'outside-paragraphs',
  }));
  const lost = (settings.missingHeadings ?? []).map(({ before }): LedgerRow => ({
    ...place,
    words: `before ${before}`,
    class: 'heading',
    reason: 'lost-heading',
  }));
  return [...outside, ...lost];
}
