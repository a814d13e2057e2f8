import type { Span } from '../core/model.ts';

/** What a query may hold in which the words below mean nothing: strings, addresses, comments. */
const quiet =
  /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*|[?$][\w-]+|[\w-]*:[\w-]*/g;

/** SPARQL's words for reaching another machine, or for changing data. */
const outside = /\b(?:SERVICE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|INSERT|DELETE)\b(?!\s*\()/i;

/** Find the first word of a query that reaches outside the data or would change it. */
export function findOutside(query: string): (Span & { readonly word: string }) | undefined {
  const blank = query.replace(quiet, (text) => text.replace(/[^\n]/g, ' '));
  const match = outside.exec(blank);
  if (match === null) return undefined;
  const start = match.index;
  return { start, end: start + match[0].length, word: match[0].toUpperCase() };
}
