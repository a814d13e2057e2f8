import type { Span } from '../core/model.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import { applyReview } from '../3-resolve/apply-review.ts';
import type { Decided } from '../3-resolve/apply-review.ts';
import type { Prepared } from '../build/prepare.ts';

/** Two standing decisions of different reviewers that cannot both be right. */
export interface Conflict {
  readonly report: string;
  readonly mine: Decided;
  readonly theirs: Decided;
}

/** Find where a reviewer and somebody else decided the same proposal, and not alike. */
export function findConflicts({ reports }: Prepared, by: string): readonly Conflict[] {
  return reports.flatMap(({ source, resolved }) => {
    if (source.review === undefined) return [];
    const decided = applyReview(source.review, resolved.sections, () => undefined);
    const standing = decided.filter(({ decision }) => decision.withdrawn === undefined);
    const mine = standing.filter(({ decision }) => decision.by === by);
    const theirs = standing.filter(({ decision }) => decision.by !== by);
    return mine.flatMap((one) =>
      theirs
        .filter((other) => sameMatter(one, other) && !alike(one.decision, other.decision))
        .map((other) => ({ report: resolved.report.id, mine: one, theirs: other })),
    );
  });
}

const kinds = [
  'statement',
  'observation',
  'grant',
  'role',
  'change',
  'quotation',
  'namedTerm',
] as const;

/** The payload of a decision, with its kind; a rejection of mere words has none. */
export function payloadOf(
  decision: SourceDecision,
): { readonly kind: string; readonly fields: Readonly<Record<string, unknown>> } | undefined {
  for (const kind of kinds) {
    const fields = decision[kind];
    if (fields !== undefined) return { kind, fields: fields };
  }
  return undefined;
}

/** The same words, or words that overlap and say something of the same thing. */
function sameMatter(one: Decided, other: Decided): boolean {
  if (one.passage.address !== other.passage.address || !overlap(one, other)) return false;
  const [first, second] = [payloadOf(one.decision), payloadOf(other.decision)];
  const sameWords = one.start === other.start && one.end === other.end;
  const sameRule = one.decision.rule !== undefined && one.decision.rule === other.decision.rule;
  if (first === undefined || second === undefined) return sameWords && sameRule;
  if (first.kind !== second.kind && !marks(first.kind, second.kind)) return false;
  if (first.kind !== 'statement') return sameWords;
  const same = (key: string): boolean => first.fields[key] === second.fields[key];
  return same('subject') && same('property') && (sameWords || same('object'));
}

/** Quotation marks quote or name. */
function marks(one: string, other: string): boolean {
  const both = ['quotation', 'namedTerm'];
  return both.includes(one) && both.includes(other);
}

function alike(one: SourceDecision, other: SourceDecision): boolean {
  if ((one.decision === 'reject') !== (other.decision === 'reject')) return false;
  return one.decision === 'reject' || written(one) === written(other);
}

function written(decision: SourceDecision): string {
  const payload = payloadOf(decision);
  const fields = Object.entries(payload?.fields ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([payload?.kind, fields]);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
