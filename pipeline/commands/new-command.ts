import { findingLine } from '../0-import/finding.ts';
import type { Diagnostic } from '../core/flags.ts';
import { printable } from '../core/flags.ts';
import type { NewSource } from '../new.ts';
import type { Command, Outcome } from './command.ts';
import { misuse } from './command.ts';
import { importCommand } from './import-command.ts';
import { openPages, problemOf, writeFolder } from './source-from-pages.ts';

/** `report-lod new`: any report to a source folder that builds at once. */
export const newCommand: Command = {
  name: 'new',
  summary: 'Make a source folder that builds at once of any report, and say what was decided',
  usage: 'report-lod new FILE… --into DIR [--license URL] [--base URL] [--id NAME]',
  options: importCommand.options,
  example: 'report-lod new chapters/ --into source --license https://example.org/licence',
  run: async ({ words, options }) => {
    const { into, as } = options;
    if (words.length === 0 || into === undefined) {
      return misuse('Unexpected end, expected at least one file or folder and --into DIR.');
    }
    const problem = await problemOf({ into, as });
    if (problem !== undefined) return misuse(problem);
    const { listPages } = await import('../core/pages.ts');
    const names = listPages(words);
    if (names.length === 0) {
      const expected = 'expected files that end in .md, .txt or .html (folders in it are not read)';
      return misuse(`Unexpected folder without a page: ${words.join(', ')}, ${expected}.`);
    }
    const { pages, schemas, diagnostics } = await openPages(names, { into, as });
    if (pages === undefined) return { text: '', diagnostics };
    const { newSource } = await import('../new.ts');
    return write(into, newSource(pages, { ...options, schemas }, into), diagnostics);
  },
};

async function write(
  into: string,
  { files, dropped, findings, texts, diagnostics }: NewSource,
  reading: readonly Diagnostic[],
): Promise<Outcome> {
  const all = [...reading, ...diagnostics];
  const result = { into, files: [...files.keys()], findings, dropped };
  const found = findings.map((finding) => `${printable(findingLine(finding), 400)}\n`).join('');
  const told = { diagnostics: all, result, texts };
  if (files.size === 0) return { text: `${found}${into}: nothing was written\n`, ...told };
  await writeFolder(into, files);
  const questions = findings.filter(({ kind }) => kind === 'question').length;
  const end = `${into}: ${files.size} files, ${dropped.length} lines left out (see import.yaml), ${questions} questions (see report.yaml); next: report-lod build --source ${into}\n`;
  return { text: `${found}${end}${registerSteps(into)}`, ...told };
}

/** What leads from a source without a register to proposals: they relate what the register names. */
function registerSteps(into: string): string {
  return `to get proposals, name things first:
  report-lod names --source ${into} --as yaml    entities to read and to paste into ${into}/register
  report-lod register mint --source ${into}      their addresses
  report-lod propose --source ${into}            what rules propose; report-lod review asks about it
`;
}
