import type { RecordKind } from './model.ts';
import type { SourceDecision } from './schema-types.ts';

/** The kinds of payload of which a decision makes a record, with the kind of record. */
export const madeOf = {
  quotation: 'quotation',
  namedTerm: 'named-term',
  observation: 'observation',
  change: 'change',
  grant: 'grant',
  role: 'role',
  statement: 'statement',
} as const satisfies Partial<Record<keyof SourceDecision, RecordKind>>;

export type PayloadKind = keyof typeof madeOf;

/** Tell what a decision is about; undefined where it only rejects words. */
export function payloadOf(decision: SourceDecision): PayloadKind | undefined {
  const kinds = Object.keys(madeOf) as PayloadKind[];
  return kinds.find((kind) => decision[kind] !== undefined);
}

/** Tell whether a decision is about words in quotation marks. */
export function isAboutMarks({ quotation, namedTerm }: SourceDecision): boolean {
  return quotation !== undefined || namedTerm !== undefined;
}

/** Tell whether a decision makes a record: neither rejected nor withdrawn. */
export function isPublished({ decision, withdrawn }: SourceDecision): boolean {
  return decision !== 'reject' && withdrawn === undefined;
}
