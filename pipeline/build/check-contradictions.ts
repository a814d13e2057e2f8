import { isPublished, payloadOf } from '../core/decision.ts';
import type { PayloadKind } from '../core/decision.ts';
import type { Flag } from '../core/flags.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import { valueKeyIn } from '../core/properties.ts';
import type { Decided } from '../3-resolve/apply-review.ts';

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * Flag decisions about the same words that cannot both be right, at the later one. Relations and words
 * may have several values, as a board has members; dates, numbers and what was turned down may not.
 */
export function checkContradictions(decided: readonly Decided[], flag: Flag): void {
  const joined = new Set(
    decided.flatMap(({ decision: { change } }) =>
      change === undefined ? [] : [`${change.from} ${change.to}`, `${change.to} ${change.from}`],
    ),
  );
  for (const [index, later] of decided.entries()) {
    const before = decided.slice(0, index).filter((one) => one.start === later.start);
    for (const one of before) {
      if (joined.has(`${one.decision.key} ${later.decision.key}`)) continue;
      const difference = contradiction(one, later);
      if (difference === undefined) continue;
      const { key } = one.decision;
      flag('review-decisions-contradict', later.where, { key, ...difference });
    }
  }
}

interface Difference {
  readonly said: string;
  readonly found: string;
}

/** Both start at the same word; only what is in quotation marks may end at different ones. */
function contradiction(one: Decided, later: Decided): Difference | undefined {
  const [first, second] = [one.decision, later.decision];
  if (first.withdrawn !== undefined || second.withdrawn !== undefined) return undefined;
  const [kind, other] = [payloadOf(first), payloadOf(second)];
  if (isPublished(first) && isPublished(second)) {
    if (isMarks(kind) && isMarks(other)) return marksDiffer(one, later);
    return one.end === later.end && kind === other ? fieldsDiffer(first, second, kind) : undefined;
  }
  const opposed = isPublished(first) !== isPublished(second);
  return opposed && one.end === later.end && sameProposal(first, second)
    ? { said: second.decision, found: first.decision }
    : undefined;
}

function isMarks(kind: PayloadKind | undefined): boolean {
  return kind === 'quotation' || kind === 'namedTerm';
}

function marksDiffer(one: Decided, later: Decided): Difference | undefined {
  const [first, second] = [one, later].map(({ decision }) => payloadOf(decision));
  if (first !== second) return { said: String(second), found: String(first) };
  if (one.end !== later.end)
    return { said: `"${later.decision.words}"`, found: `"${one.decision.words}"` };
  return differing(one.decision.quotation ?? {}, later.decision.quotation ?? {});
}

/** The same thing: what a rule proposed there whatever it was, or the same payload. */
function sameProposal(first: SourceDecision, second: SourceDecision): boolean {
  const [kind, other] = [payloadOf(first), payloadOf(second)];
  const sameRule = first.rule !== undefined && first.rule === second.rule;
  if (kind === undefined || other === undefined) return sameRule;
  return kind === other && differing(fieldsOf(first, kind), fieldsOf(second, kind)) === undefined;
}

/** The fields that say what a payload is about: the others can be right in one way only. */
const subjects: Readonly<Partial<Record<PayloadKind, readonly string[]>>> = {
  observation: ['about', 'variable', 'date', 'period', 'place'],
  grant: ['funder', 'funded', 'announced', 'purpose'],
  role: ['person', 'post', 'organisation'],
};

function fieldsDiffer(
  first: SourceDecision,
  second: SourceDecision,
  kind: PayloadKind | undefined,
): Difference | undefined {
  if (kind === undefined) return undefined;
  const about = kind === 'statement' ? subjectOf(second) : subjects[kind];
  const [one, other] = [fieldsOf(first, kind), fieldsOf(second, kind)];
  if (about?.every((key) => one[key] === other[key]) !== true) return undefined;
  return differing(one, other);
}

/** A statement with a date or number has one; one with an entity or words is about that value. */
function subjectOf({ statement }: SourceDecision): readonly string[] {
  const value = statement === undefined ? undefined : valueKeyIn(statement);
  const single = value === 'date' || value === 'number';
  return ['subject', 'property', ...(single || value === undefined ? [] : [value])];
}

function fieldsOf(decision: SourceDecision, kind: PayloadKind): Fields {
  return decision[kind] as Fields;
}

function differing(first: Fields, second: Fields): Difference | undefined {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const different = keys.filter((key) => first[key] !== second[key]);
  if (different.length === 0) return undefined;
  const shown = (fields: Fields): string =>
    different
      .map((key) => `${fields[key] === undefined ? 'no ' : ''}${key} ${fields[key] ?? ''}`.trim())
      .join(', ');
  return { said: shown(second), found: shown(first) };
}
