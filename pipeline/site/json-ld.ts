import type { AnyRecord, RecordValue } from '../core/model.ts';
import type { Context } from '../5-emit/compile-context.ts';
import { textsOf } from './record-kinds.ts';

type Definition = Context[string];

/** Give the part of the context that some records need, so that a page carries no more than that. */
function contextFor(records: readonly AnyRecord[], context: Context): Context {
  const needed = new Set<string>(['@base', 'id', 'type']);
  for (const record of records) collectTerms(record, context, needed);
  for (const term of [...needed]) {
    for (const prefix of prefixesOf(context[term])) needed.add(prefix);
  }
  return Object.fromEntries(Object.entries(context).filter(([term]) => needed.has(term)));
}

function collectTerms(record: AnyRecord, context: Context, needed: Set<string>): void {
  for (const type of textsOf(record, 'type')) needed.add(type);
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    needed.add(key);
    for (const part of (Array.isArray(value) ? value : [value]) as readonly RecordValue[]) {
      if (typeof part === 'object') collectTerms(part as AnyRecord, context, needed);
      else if (isVocab(context[key])) needed.add(String(part));
    }
  }
}

function isVocab(definition: Definition | undefined): boolean {
  return typeof definition === 'object' && definition['@type'] === '@vocab';
}

function prefixesOf(definition: Definition | undefined): string[] {
  if (definition === undefined) return [];
  const parts =
    typeof definition === 'string' ? [definition] : [definition['@id'], definition['@type'] ?? ''];
  return parts.filter((part) => part.includes(':')).map((part) => part.split(':')[0] ?? '');
}

/** Write records as one JSON-LD document with the context that they need. */
export function toSmallJsonLd(records: readonly AnyRecord[], context: Context, indent = 0): string {
  const document = { '@context': contextFor(records, context), '@graph': records };
  return JSON.stringify(document, null, indent);
}

/** Make JSON safe inside a script element: no text in it can end the element. */
export function scriptSafe(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
