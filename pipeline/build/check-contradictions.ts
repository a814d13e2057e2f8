import { isPublished, payloadOf } from '../core/decision.ts';
import type { PayloadKind } from '../core/decision.ts';
import type { Flag } from '../core/flags.ts';
import type { SourceDecision } from '../core/schema-types.ts';
import { valueKeyIn } from '../core/properties.ts';
import type { Decided } from '../3-resolve/apply-review.ts';

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * Flag decisions about the same words that cannot both be right, or that say the same twice, at the
 * later one. Relations and words may have several values, as a board has members; dates, numbers and
 * what was turned down may not.
 */
export function checkContradictions(decided: readonly Decided[], flag: Flag): void {
  const joined = new Set(
    decided.flatMap(({ decision: { change } }) =>
      change === undefined ? [] : [`${change.from} ${change.to}`, `${change.to} ${change.from}`],
    ),
  );
  for (const [index, later] of decided.entries()) {
    const before = decided.slice(0, index).filter((one) => overlap(one, later));
    for (const one of before) {
      if (joined.has(`${one.decision.key} ${later.decision.key}`)) continue;
      const { key } = one.decision;
      const difference = contradiction(one, later);
      if (difference !== undefined) {
        flag('review-decisions-contradict', later.where, { key, ...difference });
      } else if (isRepeated(one.decision, later.decision)) {
        flag('review-decision-repeated', later.where, { key });
      }
    }
  }
}

function overlap(one: Decided, later: Decided): boolean {
  return one.start < later.end && later.start < one.end;
}

interface Difference {
  readonly said: string;
  readonly found: string;
}

function contradiction(one: Decided, later: Decided): Difference | undefined {
  const [first, second] = [one.decision, later.decision];
  if (first.withdrawn !== undefined || second.withdrawn !== undefined) return undefined;
  const [kind, other] = [payloadOf(first), payloadOf(second)];
  const sameStart = one.start === later.start;
  const sameWords = sameStart && one.end === later.end;
  if (isPublished(first) && isPublished(second)) {
    // Only what is in quotation marks may end at different words.
    if (isMarks(kind) && isMarks(other)) return sameStart ? marksDiffer(one, later) : undefined;
    if (kind === undefined || kind !== other) return undefined;
    return sameWords ? fieldsDiffer(first, second, kind) : valuesDiffer(first, second, kind);
  }
  const opposed = isPublished(first) !== isPublished(second);
  const same = sameWords ? sameProposal(first, second) : samePayload(first, second);
  return opposed && same ? { said: second.decision, found: first.decision } : undefined;
}

function isRepeated(first: SourceDecision, second: SourceDecision): boolean {
  return isPublished(first) && isPublished(second) && samePayload(first, second);
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
  return samePayload(first, second);
}

function samePayload(first: SourceDecision, second: SourceDecision): boolean {
  const kind = payloadOf(first);
  if (kind === undefined || isMarks(kind) || kind !== payloadOf(second)) return false;
  return differing(fieldsOf(first, kind), fieldsOf(second, kind)) === undefined;
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
  kind: PayloadKind,
): Difference | undefined {
  const [one, other] = [fieldsOf(first, kind), fieldsOf(second, kind)];
  return isAboutSame([one, other], aboutOf(second, kind)) ? differing(one, other) : undefined;
}

function aboutOf(decision: SourceDecision, kind: PayloadKind): readonly string[] | undefined {
  return kind === 'statement' ? subjectOf(decision) : subjects[kind];
}

function isAboutSame(
  [one, other]: readonly [Fields, Fields],
  about: readonly string[] | undefined,
): boolean {
  return about?.every((key) => one[key] === other[key]) === true;
}

/** What tells two figures apart that stand near each other: full-time posts are no part-time ones. */
const nearby = ['unit', 'unitText', 'currency', 'per'] as const;
const values = ['value', 'minimum', 'maximum', 'number', 'date', 'since', 'until'] as const;

/** Words that only overlap may say more than one thing, so only values of the same thing contradict. */
function valuesDiffer(
  first: SourceDecision,
  second: SourceDecision,
  kind: PayloadKind,
): Difference | undefined {
  const [one, other] = [fieldsOf(first, kind), fieldsOf(second, kind)];
  const isSame = isAboutSame([one, other], aboutOf(second, kind));
  if (!isSame || !isAboutSame([one, other], nearby)) return undefined;
  const apart = values.filter((key) => !isCoarser(one[key], other[key]));
  const shown = (fields: Fields) => Object.fromEntries(apart.map((key) => [key, fields[key]]));
  return differing(shown(one), shown(other));
}

/** A year and a month of that year say the same, one of them more exactly. */
function isCoarser(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const isDate = /^\d{4}-/.test(one) || /^\d{4}-/.test(other);
  return one === other || (isDate && (one.startsWith(other) || other.startsWith(one)));
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
