import { Parser } from 'sparqljs';
import type { SparqlQuery } from 'sparqljs';
import type { Span } from '../core/model.ts';
import { findWord, nextToken } from './query-words.ts';

/** A query of SPARQL 1.1 that reads the data and nothing else. */
export interface ReadQuery {
  readonly text: string;
  readonly parsed: SparqlQuery;
  /** What an answer to it is made of. */
  readonly gives: 'rows' | 'triples' | 'truth';
}

/** Why a query is not put to the data: it is not SPARQL, or it wants more than to read them. */
export interface Refusal extends Span {
  readonly refused: 'syntax' | 'update' | 'service';
  /** A sentence for people. */
  readonly problem: string;
}

/** Read a SPARQL 1.1 query; refuse updates, and SERVICE, which would ask another machine. */
export function readQuery(text: string): ReadQuery | Refusal {
  let parsed: SparqlQuery;
  try {
    parsed = new Parser().parse(text);
  } catch (error) {
    return syntaxRefusal(text, error);
  }
  // The parser takes a text without a query for one without a type.
  if ((parsed.type as string | undefined) === undefined) {
    return { ...wholeOf(text), refused: 'syntax', problem: 'The query is empty.' };
  }
  if (parsed.type === 'update') {
    const problem = 'This data is only read: updates are refused.';
    return { ...findWord(text, updateWords), refused: 'update', problem };
  }
  if (hasService(parsed)) {
    const problem = 'SERVICE is refused: no other machine is asked.';
    return { ...findWord(text, /\bSERVICE\b/gi), refused: 'service', problem };
  }
  return { text, parsed, gives: givesOf(parsed.queryType) };
}

const updateWords = /\b(?:LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|INSERT|DELETE|WITH)\b/gi;

function givesOf(queryType: 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE'): ReadQuery['gives'] {
  if (queryType === 'ASK') return 'truth';
  return queryType === 'SELECT' ? 'rows' : 'triples';
}

function hasService(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ((part as { type?: unknown }).type === 'service') return true;
  return Object.values(part).some(hasService);
}

/** What the parser tells of a token that it did not expect; of other faults it has a message only. */
interface ParserFault {
  readonly message: string;
  readonly hash?: {
    readonly expected: readonly string[] | null;
    /** Where the last token ended that it took: the line from 1, the column from 0. */
    readonly loc: { readonly last_line: number; readonly last_column: number };
  };
}

function syntaxRefusal(text: string, error: unknown): Refusal {
  const { message, hash } = error as ParserFault;
  if (hash === undefined)
    return { ...placeNamed(text, message), refused: 'syntax', problem: message };
  const { last_line: line, last_column: column } = hash.loc;
  const at = nextToken(text, line, column);
  const found = at.end > at.start ? `"${text.slice(at.start, at.end)}"` : 'the end of the query';
  return { ...at, refused: 'syntax', problem: `Unexpected ${found}${wanted(hash.expected)}.` };
}

/** So many possibilities help; a list of all tokens does not. */
const mostPossibilities = 4;

function wanted(expected: readonly string[] | null): string {
  if (expected === null || expected.length > mostPossibilities) return '';
  return `, expected ${expected.join(' or ')}`;
}

/** "Unknown prefix: schema" names what stands in the text; other messages are about all of it. */
function placeNamed(text: string, message: string): Span {
  const prefix = /^Unknown prefix: ([\w-]*)$/.exec(message)?.[1];
  const start = prefix === undefined ? -1 : text.indexOf(`${prefix}:`);
  return start < 0 ? wholeOf(text) : { start, end: start + `${prefix ?? ''}:`.length };
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}
