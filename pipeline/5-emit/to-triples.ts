import type { AnyRecord, RecordValue } from '../core/model.ts';
import type { ContextPlan, KeyPlan } from './compile-context.ts';

/** Take one triple; `datatype` is undefined where the object is an IRI. All IRIs are absolute. */
export type TripleSink = (
  subject: string,
  predicate: string,
  object: string,
  datatype: string | undefined,
) => void;

/** Give the triples of a record and of what is nested in it, each subject's together. */
export function toTriples(record: AnyRecord, plan: ContextPlan, sink: TripleSink): void {
  const subject = toIri(record.id, plan.base);
  const nested: AnyRecord[] = [];
  const types = typeof record.type === 'string' ? [record.type] : record.type;
  for (const type of types) sink(subject, plan.typePredicate, termOf(type, plan), undefined);
  for (const key in record) {
    const value = record[key];
    if (key === 'id' || key === 'type' || value === undefined) continue;
    const keyPlan = plan.keys.get(key);
    if (keyPlan === undefined) throw new Error(`Key ${key} of ${record.id} is not in the context`);
    for (const part of Array.isArray(value) ? (value as readonly RecordValue[]) : [value]) {
      const { object, datatype } = toObject(part as string | number | AnyRecord, keyPlan, plan);
      if (typeof part === 'object') nested.push(part as AnyRecord);
      sink(subject, keyPlan.predicate, object, datatype);
    }
  }
  for (const part of nested) toTriples(part, plan, sink);
}

/** Make an address absolute: a value with a scheme is so already. */
export function toIri(address: string, base: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : base + address;
}

function toObject(
  value: string | number | AnyRecord,
  { value: kind }: KeyPlan,
  plan: ContextPlan,
): { object: string; datatype: string | undefined } {
  if (typeof value === 'object') return { object: toIri(value.id, plan.base), datatype: undefined };
  if (kind === 'iri') return { object: toIri(String(value), plan.base), datatype: undefined };
  if (kind === 'term') return { object: termOf(String(value), plan), datatype: undefined };
  return { object: String(value), datatype: kind.datatype };
}

function termOf(term: string, plan: ContextPlan): string {
  const iri = plan.terms.get(term) ?? (term.includes(':') ? term : undefined);
  if (iri === undefined) throw new Error(`Term ${term} is not in the context`);
  return iri;
}
