import type { Span } from '../core/model.ts';
import { offsetAt } from '../core/span.ts';

/** What a query may hold in which no word means anything: strings, addresses, comments, names. */
const quiet =
  /"""(?:[^"\\]|\\[^]|"(?!""))*"""|'''(?:[^'\\]|\\[^]|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>"{}|^`\\\s]*>|#[^\n]*|[?$][\w-]+|[\w-]*:[\w-]*/g;

/** Find where a keyword first stands as one; the whole query where it does not. */
export function findWord(query: string, word: RegExp): Span {
  const blank = query.replace(quiet, (text) => text.replace(/[^\n]/g, ' '));
  const [match] = blank.matchAll(word);
  if (match === undefined) return { start: 0, end: query.length };
  return { start: match.index, end: match.index + match[0].length };
}

/** Find the token that follows a place, behind white space and comments; it is empty at the end. */
export function nextToken(query: string, line: number, column: number): Span {
  const from = Math.min(offsetAt(query, line, column + 1), query.length);
  const start = from + (/^(?:\s|#[^\n]*)*/.exec(query.slice(from))?.[0].length ?? 0);
  const token = /^(?:[?$]?[\w-]+|<[^\s>]*>|[^])/.exec(query.slice(start))?.[0] ?? '';
  return { start, end: start + token.length };
}
