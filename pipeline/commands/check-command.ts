import type { MeaningChecked } from '../build/check-meaning.ts';
import type { SourceFolder } from '../core/files.ts';
import type { QualityChecked } from '../quality.ts';
import { leaveOutFollowOns, printable } from '../core/flags.ts';
import type { Command } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod check`: all diagnostics, nothing written. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Show every problem in the source folder; write nothing',
  usage: 'report-lod check [--source DIR] [--register DIR] [--report NAME] [--quality] [--shacl]',
  options: { ...sharedOptions, report: 'check this report alone, by the name of its folder' },
  switches: {
    quality: 'show, a report at a time, how far the work is and what is most wanted',
    shacl: 'also build in memory, and hold it against shapes.ttl and the vocabularies',
  },
  example: 'report-lod check --source source --format json',
  run: async ({ options }) => {
    const { folder, diagnostics: reading } = openSource(options, options['report']);
    const measured =
      options['quality'] === undefined
        ? undefined
        : (await import('../quality.ts')).checkQuality(folder, options['report']);
    const { diagnostics: found, lacking } =
      options['shacl'] === undefined
        ? await checked(folder, measured, options['report'])
        : await meaningOf(folder, options['report']);
    if (lacking !== undefined) return misuse(`--shacl needs the package ${lacking} (npm install)`);
    const diagnostics = leaveOutFollowOns([...reading, ...found]);
    const count = (level: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.level === level).length;
    const counts = { errors: count('error'), warnings: count('warning'), notes: count('info') };
    const text = `${counts.errors} errors, ${counts.warnings} warnings, ${counts.notes} notes\n`;
    if (measured === undefined) return { text, diagnostics, result: counts };
    const { showQuality } = await import('../show-quality.ts');
    const shown = measured.reports.map((report) => printableLines(showQuality(report))).join('');
    const reports = measured.reports.map((report) => ({
      ...report,
      shares: Object.fromEntries(report.shares),
    }));
    return { text: `${shown}${next}${text}`, diagnostics, result: { ...counts, reports } };
  },
};

const next =
  '`report-lod names --as yaml` writes the names to paste, `report-lod review` asks about the rest.\n';

/** What a plain check tells; where it was measured how far the work is, that has told it. */
async function checked(
  folder: SourceFolder,
  measured: QualityChecked | undefined,
  only: string | undefined,
): Promise<MeaningChecked> {
  if (measured !== undefined) return { diagnostics: measured.diagnostics };
  const { check } = await import('../build.ts');
  return { diagnostics: check(folder, undefined, only) };
}

function printableLines(text: string): string {
  const lines = text.split('\n').map((line) => printable(line, 200));
  return lines.join('\n');
}

/** What a plain check tells, and what only the records as a whole show. */
async function meaningOf(folder: SourceFolder, only: string | undefined): Promise<MeaningChecked> {
  const nobody = { group: () => undefined, ledger: () => undefined };
  return (await import('../build/check-meaning.ts')).checkMeaning(folder, nobody, only);
}
