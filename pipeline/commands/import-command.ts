import type { Diagnostic } from '../core/flags.ts';
import type { Imported } from '../import.ts';
import type { Command, Outcome } from './command.ts';
import { misuse } from './command.ts';
import { openPages, problemOf, writeFolder } from './source-from-pages.ts';

/** `report-lod import`: a published page to a source folder, word for word. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Turn a published page (text, HTML or Markdown) into a source folder',
  usage: 'report-lod import FILE… --into DIR [--license URL] [--base URL] [--id NAME]',
  options: {
    into: 'the folder to write; it must not exist, or be empty',
    base: 'the start of every address (default: https://example.org/, to be changed)',
    license: "the address of the text's licence, where the page does not state it",
    id: "the report's part of every address (default: from its title)",
    name: "the report's title, where the page does not state it",
    language: "the text's language, such as en-gb",
    as: 'text, html or markdown (default: from the name and the first bytes)',
  },
  example:
    'report-lod import page.txt --into source --license https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  run: async ({ words, options }) => {
    const { into, as, base } = options;
    if (words.length === 0 || into === undefined) {
      return misuse('Unexpected end, expected at least one file and --into DIR.');
    }
    const problem = await problemOf({ into, as, base });
    if (problem !== undefined) return misuse(problem);
    const { pages, schemas, diagnostics } = await openPages(words, { into, as });
    if (pages === undefined) return { text: '', diagnostics };
    const { importPages } = await import('../import.ts');
    return write(into, importPages(pages, { ...options, schemas }, into), diagnostics);
  },
};

async function write(
  into: string,
  { files, dropped, diagnostics }: Imported,
  reading: readonly Diagnostic[],
): Promise<Outcome> {
  const all = [...reading, ...diagnostics];
  const result = { into, files: [...files.keys()], dropped };
  if (files.size === 0) return { text: `${into}: nothing was written\n`, diagnostics: all, result };
  await writeFolder(into, files);
  const lines = dropped.map(
    ({ page, line, reason, text }) => `${page}:${line} left out (${reason}): ${text}\n`,
  );
  const text = `${lines.join('')}${into}: ${files.size} files; next: report-lod build --source ${into}\n`;
  return { text, diagnostics: all, result };
}
