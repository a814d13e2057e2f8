import type { Consumer } from '../build/compose.ts';
import type { MeaningChecked } from '../build/check-meaning.ts';
import type { SourceFolder } from '../core/files.ts';
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
    const { check } = await import('../build.ts');
    const { collectQuality, showQuality } = await import('../quality.ts');
    const quality = collectQuality();
    const { folder, diagnostics: reading } = openSource(options, options['report']);
    const { diagnostics: found, lacking } =
      options['shacl'] === undefined
        ? { diagnostics: check(folder, quality, options['report']), lacking: undefined }
        : await meaningOf(folder, quality, options['report']);
    if (lacking !== undefined) return misuse(`--shacl needs the package ${lacking} (npm install)`);
    const diagnostics = leaveOutFollowOns([...reading, ...found]);
    const count = (level: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.level === level).length;
    const counts = { errors: count('error'), warnings: count('warning'), notes: count('info') };
    const text = `${counts.errors} errors, ${counts.warnings} warnings, ${counts.notes} notes\n`;
    if (options['quality'] === undefined) return { text, diagnostics, result: counts };
    const reports = quality.finish();
    const shown = reports.map((report) => printableLines(showQuality(report))).join('');
    const { unregisteredNames } = await import('../names.ts');
    const { nameQuality, showNameQuality } = await import('../name-quality.ts');
    const names = nameQuality(unregisteredNames(folder, options['report']));
    const named = printableLines(showNameQuality(names));
    const listed = reports.map((report) => ({
      ...report,
      shares: Object.fromEntries(report.shares),
    }));
    return {
      text: `${shown}${named}${text}`,
      diagnostics,
      result: { ...counts, reports: listed, names },
    };
  },
};

function printableLines(text: string): string {
  const lines = text.split('\n').map((line) => printable(line, 200));
  return lines.join('\n');
}

/** What a plain check tells, and what only the records as a whole show. */
async function meaningOf(
  folder: SourceFolder,
  consumer: Consumer,
  only: string | undefined,
): Promise<MeaningChecked> {
  return (await import('../build/check-meaning.ts')).checkMeaning(folder, consumer, only);
}
