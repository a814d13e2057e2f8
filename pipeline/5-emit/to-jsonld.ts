import type { AnyRecord } from '../core/model.ts';
import type { Context } from './compile-context.ts';

/** Write a JSON-LD document piece by piece: the context inline, then one record a line. */
export function toJsonLd(context: Context): {
  readonly head: string;
  readonly record: (record: AnyRecord) => string;
  readonly tail: string;
} {
  let first = true;
  const record = (next: AnyRecord): string => {
    const comma = first ? '' : ',';
    first = false;
    return `${comma}\n${JSON.stringify(next)}`;
  };
  const head = `{"@context": ${JSON.stringify(context, null, 1)},\n"@graph": [`;
  return { head, record, tail: '\n]}\n' };
}
