import { codePointCounter } from '../core/span.ts';
import type { Fields, Proposal } from '../2-extract/propose/proposal.ts';
import type { PassageProposals } from './open-proposals.ts';

type Field = string | number | Fields;

/** A proposal as proposals.yaml lists it; offsets are code points in the plain text of the wording. */
export type ProposalRow = Readonly<Record<string, Field>>;

/** Give the open proposals of a passage as rows, in the order of their words. */
export function proposalRows(open: PassageProposals): ProposalRow[] {
  const count = codePointCounter(open.passage.passage.body.text);
  return open.proposals.map((proposal) => ({
    report: open.report,
    section: open.section,
    ...placeOf(open),
    rule: proposal.rule,
    confidence: proposal.confidence,
    ...quoted(open, proposal),
    start: count(proposal.start),
    end: count(proposal.end),
    [proposal.kind]: proposal.fields,
    ...(Object.keys(proposal.suggest).length === 0 ? {} : { suggest: proposal.suggest }),
  }));
}

/** How review.yaml names the passage of a proposal. */
export function placeOf({ paragraph, passage }: PassageProposals): Fields {
  const { position } = paragraph;
  return passage.kind === 'paragraph'
    ? { paragraph: position }
    : { paragraph: position, item: passage.position };
}

/** The words of a proposal, and which occurrence they are where the passage has them twice. */
export function quoted(
  { passage }: PassageProposals,
  { start, end }: Pick<Proposal, 'start' | 'end'>,
): { readonly words: string; readonly occurrence?: number } {
  const { text } = passage.passage.body;
  const words = text.slice(start, end);
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts.length === 1 ? { words } : { words, occurrence: starts.indexOf(start) + 1 };
}
