import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag, Where } from '../core/flags.ts';
import { ask } from './ask.ts';
import { readQuery } from './read-query.ts';
import type { Refusal } from './read-query.ts';
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
  const read = readQuery(query);
  if ('refused' in read) {
    flagRefusal(file, read, flag);
    return { text: '', diagnostics };
  }
  const buildsTriples = read.gives === 'triples';
  const format = buildsTriples && asked.format === 'table' ? 'turtle' : asked.format;
  if (buildsTriples !== (format === 'turtle')) {
    flag('query-format', whole(asked), { format });
    return { text: '', diagnostics };
  }
  const answer = await ask({ data, query, accept: mediaTypes[format] }, seconds);
  if (answer === undefined) {
    flag('query-too-slow', whole(asked), { seconds });
  } else if ('problem' in answer) {
    flag('query-syntax', whole(asked), { problem: answer.problem });
  } else return { text: shown(answer.text, format, asked.base), diagnostics };
  return { text: '', diagnostics };
}

function shown(text: string, format: QueryFormat, base: string): string {
  if (format === 'table') return showRows(JSON.parse(text) as Results, base);
  return text.endsWith('\n') ? text : `${text}\n`;
}

function flagRefusal(file: string, { refused, problem, start, end }: Refusal, flag: Flag): void {
  if (refused === 'syntax') flag('query-syntax', { file, start, end }, { problem });
  else flag('query-outside', { file, start, end }, { problem });
}

function whole({ file, query }: Asked): Where {
  return { file, start: 0, end: query.length };
}
