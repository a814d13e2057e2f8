import type { AnyRecord, RecordValue } from '../core/model.ts';
import type { ContextPlan, KeyPlan } from './compile-context.ts';

/**
 * Take one triple. `datatype` is undefined where the object is an IRI. Addresses are as the record has
 * them, relative to the base or absolute: writers make of them what they need.
 */
export type TripleSink = (
  subject: string,
  key: KeyPlan,
  object: string,
  datatype: string | undefined,
) => void;

/** Give the triples of a record and of what is nested in it, each subject's together. */
export function toTriples(record: AnyRecord, plan: ContextPlan, sink: TripleSink): void {
  const subject = record.id;
  const nested: AnyRecord[] = [];
  const { type: own = [] } = record;
  const types = typeof own === 'string' ? [own] : own;
  for (const type of types) sink(subject, plan.type, termOf(type, plan), undefined);
  for (const key in record) {
    const value = record[key];
    if (key === 'id' || key === 'type' || value === undefined) continue;
    const keyPlan = plan.keys.get(key);
    if (keyPlan === undefined) throw new Error(`Key ${key} of ${record.id} is not in the context`);
    const { value: kind } = keyPlan;
    for (const part of Array.isArray(value) ? (value as readonly RecordValue[]) : [value]) {
      if (typeof part === 'object') nested.push(part as AnyRecord);
      const text = typeof part === 'object' ? (part as AnyRecord).id : String(part);
      if (kind === 'iri') sink(subject, keyPlan, text, undefined);
      else if (kind === 'term') sink(subject, keyPlan, termOf(text, plan), undefined);
      else sink(subject, keyPlan, text, kind.datatype);
    }
  }
  for (const part of nested) toTriples(part, plan, sink);
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Make an address absolute: a value with a scheme is so already. */
export function toIri(address: string, base: string): string {
  return address.includes(':') && scheme.test(address) ? address : base + address;
}

function termOf(term: string, plan: ContextPlan): string {
  const iri = plan.terms.get(term) ?? (term.includes(':') ? term : undefined);
  if (iri === undefined) throw new Error(`Term ${term} is not in the context`);
  return iri;
}
