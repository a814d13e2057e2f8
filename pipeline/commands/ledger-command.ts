import type { Command } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod ledger`: what of the words is in the data, and why the rest is not. */
export const ledgerCommand: Command = {
  name: 'ledger',
  summary: 'Show what of the words is in the data, and why the rest is not',
  usage: 'report-lod ledger [NUMBER] [--open] [--report ID] [--source DIR]',
  options: { ...sharedOptions, report: 'the id of the report (default: all)' },
  switches: { open: 'only what waits for a decision' },
  example: 'report-lod ledger 16.1',
  run: async ({ words, options }) => {
    const [number, another] = words;
    if (another !== undefined)
      return misuse('Unexpected arguments, expected one paragraph number.');
    const { check } = await import('../build.ts');
    const { chooseRows, collectLedger, showLedgerCounts, showLedgerRows } =
      await import('../ledger.ts');
    const ledger = collectLedger();
    const { folder, diagnostics: reading } = openSource(options);
    const found = check(folder, ledger);
    const diagnostics = [...reading, ...found].filter(({ level }) => level === 'error');
    const open = options['open'] !== undefined;
    const rows = chooseRows(ledger.rows, { number, report: options['report'], open });
    if (rows.length === 0 && !open && diagnostics.length === 0) {
      return misuse(
        `Unexpected ${number ?? options['report'] ?? 'source'}, expected words of a report.`,
      );
    }
    const listed = number !== undefined || open;
    if (!listed || rows.length === 0) {
      const text = rows.length === 0 ? 'Nothing is open.\n' : showLedgerCounts(rows);
      return { text, diagnostics, result: { rows } };
    }
    const proposedFor = (await import('../names.ts')).proposedNames(folder);
    const shown = rows.map((row) => {
      const proposed = proposedFor(row);
      return proposed === undefined ? row : { ...row, proposed };
    });
    return { text: showLedgerRows(shown), diagnostics, result: { rows: shown } };
  },
};
