import { readReceipt } from '../core/files.ts';
import type { Command } from './command.ts';
import { collectFlags } from '../core/flags.ts';
import { sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod build`: every format, in a folder that is replaced whole or not at all. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Build all formats from the source folder',
  usage: 'report-lod build [--source DIR] [--register DIR] [--out DIR]',
  options: { ...sharedOptions, out: 'the folder to replace (default: dist)' },
  example: 'report-lod build --source source --out dist',
  run: async ({ options }, progress) => {
    const { build } = await import('../build.ts');
    const { mayReplace, openOutput } = await import('../core/output.ts');
    const out = options['out'] ?? 'dist';
    const { folder, diagnostics: reading } = openSource(options);
    const { flag, diagnostics: writing } = collectFlags();
    if (!mayReplace(out)) flag('output-elsewhere', { file: out, start: 0, end: 0 }, { path: out });
    const diagnostics = [...reading, ...writing];
    const unreadable = diagnostics.some(({ level }) => level === 'error');
    const built = build(folder, {
      open: () => openOutput(out),
      unreadable,
      progress,
      receiptOf: (hash) => readReceipt(folder.folder, hash),
    });
    const text = built.written
      ? `${out}: ${built.triples} triples, canonical hash ${built.canonicalHash ?? ''}\n`
      : `${out} is as it was: nothing was written\n`;
    const { written, triples, canonicalHash } = built;
    const result = { out, written, triples, canonicalHash };
    return { text, diagnostics: [...diagnostics, ...built.diagnostics], result };
  },
};
