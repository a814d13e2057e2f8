import { findingLine } from '../0-import/finding.ts';
import type { Diagnostic } from '../core/flags.ts';
import { leaveOutFollowOns, printable } from '../core/flags.ts';
import type { NewSource } from '../new.ts';
import type { Command, Outcome } from './command.ts';
import { misuse } from './command.ts';
import { importCommand } from './import-command.ts';
import { openSource } from './open-source.ts';
import { addReport, openPages, problemOf, writeFolder } from './source-from-pages.ts';

/** `report-lod new`: any report to a source folder that builds at once. */
export const newCommand: Command = {
  name: 'new',
  summary: 'Make a source folder of any report, or add one to it, and say what was decided',
  usage: 'report-lod new FILE… --into DIR [--license URL] [--base URL] [--id NAME]',
  options: importCommand.options,
  example: 'report-lod new chapters/ --into source --license https://example.org/licence',
  run: async ({ words, options }) => {
    const { into, as, base } = options;
    if (words.length === 0 || into === undefined) {
      return misuse('Unexpected end, expected at least one file or folder and --into DIR.');
    }
    const { isSourceFolder, listPages } = await import('../core/pages.ts');
    const isAdded = isSourceFolder(into);
    const problem = await problemOf({ into, as, base }, isAdded);
    if (problem !== undefined) return misuse(problem);
    const names = listPages(words);
    if (names.length === 0) {
      const expected = 'expected files that end in .md, .txt or .html (folders in it are not read)';
      return misuse(`Unexpected folder without a page: ${words.join(', ')}, ${expected}.`);
    }
    const { pages, schemas, diagnostics } = await openPages(names, { into, as });
    if (pages === undefined) return { text: '', diagnostics };
    const { newSource } = await import('../new.ts');
    const source = newSource(pages, { ...options, schemas }, into);
    return (isAdded ? add : write)(into, source, diagnostics);
  },
};

type Made = (into: string, source: NewSource, reading: readonly Diagnostic[]) => Promise<Outcome>;

const write: Made = async (into, source, reading) => {
  const { found, ...told } = toldOf(into, source, reading);
  if (source.files.size === 0) return { text: `${found}${into}: nothing was written\n`, ...told };
  await writeFolder(into, source.files);
  const isWrong = told.diagnostics.some(({ level }) => level === 'error');
  const mend = isWrong ? 'mend the errors that are told, then ' : '';
  const end = `${counted(into, source.files.size, source)}; next: ${mend}report-lod build --source ${into}\n`;
  return { text: `${found}${end}${registerSteps(into)}`, ...told };
};

/** Add a report to a source folder that has others: its catalogue and its register stay as they are. */
const add: Made = async (into, source, reading) => {
  const { found, ...told } = toldOf(into, source, reading);
  if (source.files.size === 0) return { text: `${found}${into}: nothing was written\n`, ...told };
  const { hasReport } = await import('../core/pages.ts');
  const [id = ''] = [...source.files.keys()].flatMap(
    (path) => /^reports\/([^/]+)/.exec(path)?.[1] ?? [],
  );
  if (hasReport(into, id)) {
    return misuse(`Unexpected report ${id}, which ${into} has, expected --id with another name.`);
  }
  const errors = await errorsOf(into);
  const added = await addReport(into, source.files);
  const mend = errors.length > 0 ? `mend the errors of ${into} that are told, then ` : '';
  const end = `${counted(`${into}/reports/${id}`, added.size, source)}; next: ${mend}report-lod register mint --source ${into}\n`;
  const result = { ...told.result, files: [...added.keys()] };
  const diagnostics = [...told.diagnostics, ...errors];
  return { text: `${found}${end}`, ...told, diagnostics, result };
};

/** Errors that a source has before a report is added, but for ids: `register mint`, told as next, writes them. */
async function errorsOf(source: string): Promise<readonly Diagnostic[]> {
  const { folder, diagnostics } = openSource({ source });
  const { check } = await import('../build.ts');
  return leaveOutFollowOns([...diagnostics, ...check(folder)]).filter(
    ({ level, rule }) => level === 'error' && rule !== 'entity-without-id',
  );
}

function toldOf(
  into: string,
  { files, dropped, findings, texts, diagnostics }: NewSource,
  reading: readonly Diagnostic[],
) {
  return {
    found: findings.map((finding) => `${printable(findingLine(finding), 400)}\n`).join(''),
    diagnostics: [...reading, ...diagnostics],
    result: { into, files: [...files.keys()], findings, dropped },
    texts,
  };
}

function counted(what: string, files: number, { dropped, findings }: NewSource): string {
  const questions = findings.filter(({ kind }) => kind === 'question').length;
  return `${what}: ${files} files, ${dropped.length} lines left out (see import.yaml), ${questions} questions (see report.yaml)`;
}

/** What leads from a source without a register to proposals: they relate what the register names. */
function registerSteps(into: string): string {
  return `to get proposals, name things first:
  report-lod names --source ${into} --as yaml    entities to read and to paste into ${into}/register
  report-lod register mint --source ${into}      their addresses
  report-lod propose --source ${into}            what rules propose; report-lod review asks about it
`;
}
