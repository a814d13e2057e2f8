import type { Flag } from '../core/flags.ts';
import type { Span } from '../core/model.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import type { Extracted } from '../2-extract/extract-passage.ts';
import type { KnownThings } from '../2-extract/propose/mask-passage.ts';
import type { Fields, Proposal } from '../2-extract/propose/proposal.ts';
import { proposeQuotations } from '../2-extract/propose/propose-quotations.ts';
import { retiredRules } from '../2-extract/propose/retired-rules.ts';
import { proposeStatements } from '../2-extract/propose/propose-statements.ts';
import type { AddressedParagraph, AddressedPassage } from '../3-resolve/address-passages.ts';
import type { Decided } from '../3-resolve/apply-review.ts';

/** The open proposals of one passage, and where it stands. */
export interface PassageProposals {
  readonly report: string;
  readonly section: string;
  readonly paragraph: AddressedParagraph;
  readonly passage: AddressedPassage;
  readonly proposals: readonly Proposal[];
}

/** Give what rules propose for a passage, decided or not. */
export function allProposals(
  text: string,
  extracted: Extracted,
  known: KnownThings,
): readonly Proposal[] {
  return [
    ...proposeStatements(text, extracted, known),
    ...proposeQuotations(text, extracted, known),
  ];
}

/** Leave out of proposals what was decided; a withdrawn decision decides nothing. */
export function openProposals(
  proposals: readonly Proposal[],
  decided: readonly Decided[],
): readonly Proposal[] {
  const standing = decided.filter(({ decision }) => decision.withdrawn === undefined);
  return proposals
    .filter((proposal) => !standing.some((made) => decides(made, proposal)))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** What a rule found: a proposal, or a figure, date or period. */
interface Found extends Span {
  readonly rule: string;
}

/** Flag standing decisions whose rule finds nothing at their words, or no longer. */
export function flagUnused(found: readonly Found[], decided: readonly Decided[], flag: Flag): void {
  for (const { decision, where, ...span } of decided) {
    const { rule, key, withdrawn } = decision;
    if (rule === undefined || withdrawn !== undefined || decision.decision === 'add') continue;
    if (retiredRules.some(({ id }) => id === rule)) continue;
    if (found.some((one) => one.rule === rule && overlap(one, span))) continue;
    flag('review-decision-unused', where, { rule, key });
  }
}

/**
 * Tell whether a decision answers a proposal: it has the rule and the words; or it says the same of
 * the same thing, in words that overlap; or it is about the same figure or quotation.
 */
export function decides(
  { decision, start, end }: Pick<Decided, 'decision' | 'start' | 'end'>,
  proposal: Proposal,
): boolean {
  const { rule, kind, core, fields } = proposal;
  const sameWords = start === proposal.start && end === proposal.end;
  const payload = payloadOf(decision, kind);
  if (decision.rule === rule && sameWords)
    return payload === undefined || same(kind, payload, fields);
  const place = { start, end };
  switch (kind) {
    case 'quotation':
    case 'namedTerm':
      return start === proposal.start && (decision.quotation ?? decision.namedTerm) !== undefined;
    case 'observation':
    case 'grant':
      return overlap(place, core) && sameAmount(decision, proposal);
    case 'statement':
    case 'role':
      return payload !== undefined && overlap(place, proposal) && same(kind, payload, fields);
  }
}

/** One decision may quote words that hold several figures. */
function sameAmount({ observation, grant, rule }: SourceDecision, proposal: Proposal): boolean {
  const decided = (observation ?? grant) as Fields | undefined;
  if (decided === undefined) return false;
  const keys = ['value', 'minimum', 'maximum'];
  return rule === proposal.rule || keys.every((key) => decided[key] === proposal.fields[key]);
}

function payloadOf(decision: SourceDecision, kind: Proposal['kind']): Fields | undefined {
  return decision[kind];
}

/** Which fields tell one statement or role from another that stands in the same words. */
const telling: Readonly<Record<Proposal['kind'], readonly string[]>> = {
  statement: ['subject', 'property', 'object'],
  role: ['person', 'organisation'],
  observation: [],
  grant: [],
  quotation: [],
  namedTerm: [],
};

function same(kind: Proposal['kind'], payload: Fields, fields: Fields): boolean {
  return telling[kind].every(
    (key) =>
      payload[key] === undefined || fields[key] === undefined || payload[key] === fields[key],
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
