import { isPublished } from '../core/decision.ts';
import type { AnyRecord, Composed, LedgerReason, NameOf, Span } from '../core/model.ts';
import type { Value } from '../2-extract/values.ts';
import type { Decided } from '../3-resolve/apply-review.ts';
import type { FoundThing } from '../4-validate/account-passage.ts';

/** What was decided about a passage, the records made of it, and what its register calls things. */
export interface DecidedPassage {
  readonly text: string;
  readonly decided: readonly Decided[];
  readonly records: readonly Composed[];
  readonly nameOf: NameOf;
}

/** Say of a date, period, figure or reference which record has it, or why none has. */
export function valueThing(value: Value, passage: DecidedPassage): FoundThing {
  const { start, end, kind } = value;
  const place = { start, end, class: kind };
  const made = covering(value, passage) ?? elsewhere(value, passage);
  return made === undefined
    ? { ...place, reason: reasonOf(value, passage.decided) }
    : { ...place, record: made.id };
}

/** Records that say what figures and statements say; one with the fewest words around it is nearest. */
const saying: ReadonlySet<string> = new Set(['observation', 'grant', 'statement', 'role']);

function covering(value: Value, { decided, records }: DecidedPassage): AnyRecord | undefined {
  const around = decided
    .filter((one) => isPublished(one.decision) && holds(one, value))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { decision } of around) {
    const made = records.find(
      ({ kind, record }) => saying.has(kind) && record.id.endsWith(`/${decision.key}`),
    );
    if (made !== undefined) return made.record;
  }
  return undefined;
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

/** A date or period may stand at some distance from the figure that holds for it. */
function elsewhere(value: Value, passage: DecidedPassage): AnyRecord | undefined {
  if (value.kind !== 'date' && value.kind !== 'period') return undefined;
  const words = passage.text.slice(value.start, value.end);
  const made = passage.records.filter(({ kind }) => saying.has(kind));
  return made.find(({ record }) => isDated(record, value, { words, ...passage }))?.record;
}

function isDated(
  record: AnyRecord,
  value: Value,
  { words, nameOf }: { words: string; nameOf: NameOf },
): boolean {
  if (value.kind === 'date') return Object.values(record).includes(value.value);
  const { temporal } = record;
  if (typeof temporal === 'string' && nameOf(temporal) === words) return true;
  if (value.kind !== 'period') return false;
  const ends = [value.from, value.to].filter((end) => end !== undefined);
  return ends.length > 0 && ends.every((end) => Object.values(record).includes(end));
}

/** What states nothing is told apart by its rule; the rest waits for review, or was turned down. */
function reasonOf(value: Value, decided: readonly Decided[]): LedgerReason {
  if (value.kind === 'reference') return 'cross-reference';
  if (value.kind === 'figure' && value.ordinal) return 'ordinal';
  if (value.kind === 'figure' && value.rule === 'figure-one-pronoun') return 'not-a-number';
  const about = decided.filter((one) => holds(one, value));
  if (about.some(({ decision }) => decision.decision === 'reject')) return 'rejected';
  if (about.some(({ decision }) => decision.withdrawn !== undefined)) return 'withdrawn';
  return 'not-reviewed';
}
