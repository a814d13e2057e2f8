import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag } from '../core/flags.ts';
import { offsetAt } from '../core/span.ts';
import { ask } from './ask.ts';
import { findOutside } from './find-outside.ts';
import { showRows } from './show-rows.ts';
import type { Results } from './show-rows.ts';

/** How an answer is written: a table for people, or a format of SPARQL 1.1 or Turtle. */
export type QueryFormat = 'table' | 'csv' | 'json' | 'turtle';

const mediaTypes: Readonly<Record<QueryFormat, string>> = {
  table: 'application/sparql-results+json',
  csv: 'text/csv',
  json: 'application/sparql-results+json',
  turtle: 'text/turtle',
};

/** A query as it was read, and the dataset that it is put to. */
export interface Asked {
  /** The file that the query stands in, for diagnostics. */
  readonly file: string;
  readonly query: string;
  /** A file of N-Triples. */
  readonly data: string;
  readonly base: string;
  readonly format: QueryFormat;
  /** The time limit. */
  readonly seconds: number;
}

/** Answer a query over the dataset; what it may not do or cannot say is a diagnostic. */
export async function runQuery(
  asked: Asked,
): Promise<{ readonly text: string; readonly diagnostics: readonly Diagnostic[] }> {
  const { flag, diagnostics } = collectFlags();
  const { file, query, data, seconds } = asked;
  const outside = findOutside(query);
  if (outside !== undefined) {
    flag('query-outside', { file, ...outside }, { word: outside.word });
    return { text: '', diagnostics };
  }
  const format = buildsTriples(query) && asked.format === 'table' ? 'turtle' : asked.format;
  const answer = await ask({ data, query, accept: mediaTypes[format] }, seconds);
  if (answer === undefined) {
    flag('query-too-slow', { file, start: 0, end: query.length }, { seconds });
  } else if ('problem' in answer) flagProblem(asked, answer.problem, flag);
  else return { text: shown(answer.text, format, asked.base), diagnostics };
  return { text: '', diagnostics };
}

function buildsTriples(query: string): boolean {
  return /^(?:\s|#[^\n]*|(?:PREFIX|BASE)\s[^<]*<[^>]*>)*(?:CONSTRUCT|DESCRIBE)\b/i.test(query);
}

function shown(text: string, format: QueryFormat, base: string): string {
  if (format === 'table') return showRows(JSON.parse(text) as Results, base);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Oxigraph says "error at 1:16: expected …", with lines and columns from 1. */
function flagProblem({ file, query, format }: Asked, problem: string, flag: Flag): void {
  if (/^Not supported SPARQL query results format/.test(problem)) {
    flag('query-format', { file, start: 0, end: query.length }, { format });
    return;
  }
  const place = /^error at (\d+):(\d+):? ?([^]*)$/.exec(problem);
  const [, line = '1', column = '1', expected = problem] = place ?? [];
  const at = Math.min(offsetAt(query, Number(line), Number(column)), query.length);
  flag('query-syntax', { file, start: at, end: at + 1 }, { problem: expected });
}
