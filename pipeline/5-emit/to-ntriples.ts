import type { AnyRecord } from '../core/model.ts';
import type { ContextPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
import { toTriples } from './to-triples.ts';

/** Write the triples of a record as canonical N-Triples, one string a line, without line ends. */
export function toNTriples(record: AnyRecord, plan: ContextPlan, lines: string[]): void {
  const string = `${plan.prefixes.get('xsd') ?? ''}string`;
  toTriples(record, plan, (subject, predicate, object, datatype) => {
    if (datatype === undefined) lines.push(`<${subject}> <${predicate}> <${object}> .`);
    else if (datatype === string) lines.push(`<${subject}> <${predicate}> ${quoted(object)} .`);
    else lines.push(`<${subject}> <${predicate}> ${quoted(object)}^^<${datatype}> .`);
  });
}

/** Sort lines by code point, which is the order of their UTF-8 bytes, and drop repeated ones. */
export function sortLines(lines: string[]): string[] {
  const astral = lines.some((line) => /[\ud800-\udfff]/.test(line));
  lines.sort(astral ? byCodePoint : undefined);
  return lines.filter((line, at) => line !== lines[at - 1]);
}

/** UTF-16 puts characters beyond U+FFFF before U+E000; code points do not. */
function byCodePoint(first: string, second: string): number {
  const length = Math.min(first.length, second.length);
  for (let at = 0; at < length; at++) {
    const a = first.charCodeAt(at);
    const b = second.charCodeAt(at);
    if (a !== b) return lifted(a) - lifted(b);
  }
  return first.length - second.length;
}

function lifted(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
