import { collectFlags } from '../core/flags.ts';
import { readFolder, readPages } from '../core/pages.ts';
import type { Arguments, Command, Outcome } from './command.ts';
import { misuse } from './command.ts';

/** The formats of `--format`, the default first. */
const formats = ['table', 'csv', 'json', 'turtle'] as const;

/** `report-lod query`: put a SPARQL query to the built dataset, without a server. */
export const queryCommand: Command = {
  name: 'query',
  summary: 'Put a SPARQL query to the built data, or list the questions that come with it',
  usage: "report-lod query FILE.rq | --text 'SELECT …' | --list [--format table|csv|json|turtle]",
  options: {
    text: 'the query itself, in place of a file',
    dist: 'the folder of the built data (default: dist)',
    seconds: 'how long the query may take (default: 30)',
  },
  switches: { list: 'show the questions that come with the data, in words' },
  formats,
  example: 'report-lod query dist/queries/founding-dates.rq',
  run: async (given) => {
    const { words, options } = given;
    const dist = options['dist'] ?? 'dist';
    if (options['list'] !== undefined) return listQuestions(dist);
    const asked = [...words, ...(options['text'] === undefined ? [] : [options['text']])];
    if (asked.length !== 1) return misuse('Unexpected arguments, expected one file or --text.');
    const seconds = Number(options['seconds'] ?? '30');
    if (!(seconds > 0 && seconds <= 3_600)) {
      return misuse('Unexpected --seconds, expected a number from 1 to 3600.');
    }
    return answer(given, { dist, seconds });
  },
};

async function answer(
  { words: [path], options }: Arguments,
  { dist, seconds }: { readonly dist: string; readonly seconds: number },
): Promise<Outcome> {
  const query = path === undefined ? undefined : readPages([path]);
  const manifest = readPages([`${dist}/manifest.json`]);
  const [page] = query?.pages ?? [];
  const problems = [...(query?.diagnostics ?? []), ...manifest.diagnostics];
  if (problems.length > 0) return { text: '', diagnostics: problems };
  const { base } = JSON.parse(manifest.pages[0]?.text ?? '') as { readonly base: string };
  const { runQuery } = await import('../query/query.ts');
  const file = path ?? '--text';
  const text = page?.text ?? options['text'] ?? '';
  const answered = await runQuery({
    file,
    query: text,
    data: `${dist}/dataset.nt`,
    base,
    format: formats.find((format) => format === options['format']) ?? 'table',
    seconds,
  });
  return { ...answered, texts: { [file]: text } };
}

/** The first line of a query that comes with the data is a comment: the question in words. */
function listQuestions(dist: string): Outcome {
  const manifest = readPages([`${dist}/manifest.json`]);
  if (manifest.diagnostics.length > 0) return { text: '', diagnostics: manifest.diagnostics };
  const { files } = JSON.parse(manifest.pages[0]?.text ?? '') as {
    readonly files: readonly { readonly path: string }[];
  };
  const { flag, diagnostics } = collectFlags();
  if (!files.some(({ path }) => path.startsWith('queries/'))) {
    const text = `No questions come with ${dist}: a build publishes those of source/queries/*.rq.\n`;
    return { text, diagnostics };
  }
  const queries = readFolder(`${dist}/queries`, '.rq', flag);
  const rows = queries.map(({ path, text }) => `${path}\n  ${firstComment(text)}\n`);
  return { text: rows.join('\n'), diagnostics };
}

function firstComment(text: string): string {
  return /^#\s*(.*)$/m.exec(text)?.[1] ?? '(no question)';
}
