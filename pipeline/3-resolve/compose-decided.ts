import { agentAddress, decidedAddress, entityAddress } from '../core/iri.ts';
import type { Composed } from '../core/model.ts';
import type { NamedTermRecord, QuotationRecord, SourceDecision } from '../core/schema-types.ts';
import type { Decided } from './apply-review.ts';
import { composeEvidence } from './compose-evidence.ts';
import type { EvidenceSource } from './compose-evidence.ts';

/** Give the record that a decision makes: a quotation, or words in quotation marks that name. */
export function composeDecided(decided: Decided, source: EvidenceSource, report: string): Composed {
  const { decision } = decided;
  const text = source.text.slice(decided.start, decided.end);
  const isPartOf = source.addressed.address;
  if (decision.quotation === undefined) {
    const id = decidedAddress(report, 'named-term', decision.key);
    const start = { id, type: 'NamedTerm' as const, text, isPartOf };
    const record: NamedTermRecord = { ...start, ...provenance(decided, source, id) };
    return { kind: 'named-term', record };
  }
  const id = decidedAddress(report, 'quotation', decision.key);
  const { speaker } = decision.quotation;
  const record: QuotationRecord = {
    id,
    type: 'Quotation',
    text,
    ...(speaker === undefined ? {} : { spokenByCharacter: [entityAddress(speaker)] }),
    isPartOf,
    wordingKind: 'verbatim',
    ...provenance(decided, source, id),
  };
  return { kind: 'quotation', record };
}

function provenance(decided: Decided, source: EvidenceSource, id: string) {
  const { decision } = decided;
  return {
    stance: 'fact' as const,
    status: 'reviewed' as const,
    method: 'curated',
    ...(decision.because === undefined ? {} : { because: decision.because }),
    wasAttributedTo: reviewers(decision).map(agentAddress),
    dateAccepted: decision.on,
    wasDerivedFrom: composeEvidence(id, decided, source),
  };
}

function reviewers({ by, second }: SourceDecision): string[] {
  return second === undefined || second === by ? [by] : [by, second];
}
