import { isPublished, madeOf, payloadOf } from '../core/decision.ts';
import type { PayloadKind } from '../core/decision.ts';
import { agentAddress, decidedAddress } from '../core/iri.ts';
import type { Composed } from '../core/model.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import type { Decided } from './apply-review.ts';
import { composeEvidence } from './compose-evidence.ts';
import type { EvidenceSource } from './compose-evidence.ts';
import { composers } from './compose-payload.ts';
import type { Made } from './compose-payload.ts';

/** Give the record that a decision makes, or undefined where it rejects or was withdrawn. */
export function composeDecided(
  decided: Decided,
  source: EvidenceSource,
  { report, nameOf }: Pick<Made, 'report' | 'nameOf'>,
): Composed | undefined {
  const { decision } = decided;
  const payload = payloadOf(decision);
  if (payload === undefined || !isPublished(decision)) return undefined;
  const kind = madeOf[payload];
  const id = decidedAddress(report, kind, decision.key);
  const text = source.text.slice(decided.start, decided.end);
  const made = { id, report, text, passage: source.addressed.address, nameOf };
  const record = {
    id,
    ...composeKeys(payload, decision, made),
    ...provenance(decided, source, id),
  };
  return { kind, record };
}

function composeKeys(kind: PayloadKind, decision: SourceDecision, made: Made): object {
  const compose = composers[kind] as (payload: object | undefined, made: Made) => object;
  return compose(decision[kind], made);
}

function provenance(decided: Decided, source: EvidenceSource, id: string) {
  const { decision } = decided;
  const { observation, grant, role, statement, because } = decision;
  const { stance } = observation ?? grant ?? role ?? statement ?? {};
  return {
    stance: stance ?? 'fact',
    status: 'reviewed',
    method: decision.rule ?? 'curated',
    ...(because === undefined ? {} : { because }),
    wasAttributedTo: reviewers(decision).map(agentAddress),
    dateAccepted: decision.on,
    wasDerivedFrom: composeEvidence(id, decided, source),
  };
}

function reviewers({ by, second }: SourceDecision): string[] {
  return second === undefined || second === by ? [by] : [by, second];
}

/** Give prefixes for what decisions make: all of a kind stands below the report. */
export function decidedPrefixes(report: string): Readonly<Record<string, string>> {
  const kinds = Object.values(madeOf);
  return Object.fromEntries(kinds.map((kind) => [kind, decidedAddress(report, kind, '')]));
}
