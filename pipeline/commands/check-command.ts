import { leaveOutFollowOns } from '../core/flags.ts';
import type { Command } from './command.ts';
import { sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod check`: all diagnostics, nothing written. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Show every problem in the source folder; write nothing',
  usage: 'report-lod check [--source DIR] [--register DIR]',
  options: sharedOptions,
  example: 'report-lod check --source source --format json',
  run: async ({ options }) => {
    const { check } = await import('../build.ts');
    const { folder, diagnostics: reading } = openSource(options);
    const diagnostics = leaveOutFollowOns([...reading, ...check(folder)]);
    const count = (level: string): number =>
      diagnostics.filter((diagnostic) => diagnostic.level === level).length;
    const counts = { errors: count('error'), warnings: count('warning'), notes: count('info') };
    const text = `${counts.errors} errors, ${counts.warnings} warnings, ${counts.notes} notes\n`;
    return { text, diagnostics, result: counts };
  },
};
