import { collectFlags } from '../core/flags.ts';
import type { Command } from './command.ts';

/** `report-lod site`: the website of a built dist, in a folder that is replaced whole or not at all. */
export const siteCommand: Command = {
  name: 'site',
  summary: 'Build the website of a built dist folder',
  usage: 'report-lod site [--dist DIR] [--out DIR]',
  options: {
    dist: 'the folder that build wrote (default: dist)',
    out: 'the folder to replace (default: site in the dist folder)',
  },
  example: 'report-lod site --dist dist --out dist/site',
  run: async ({ options }) => {
    const { readFolder } = await import('../core/read-folder.ts');
    const { mayReplace } = await import('../core/may-replace.ts');
    const { openOutput } = await import('../core/output.ts');
    const { readAssets } = await import('../assets.ts');
    const { buildSite } = await import('../site/build-site.ts');
    const folder = options['dist'] ?? 'dist';
    const out = options['out'] ?? `${folder}/site`;
    const dist = readFolder(folder, ['site']);
    const { flag, diagnostics: before } = collectFlags();
    if (!mayReplace(out)) flag('output-elsewhere', { file: out, start: 0, end: 0 }, { path: out });
    if (dist === undefined) {
      flag('folder-missing', { file: folder, start: 0, end: 0 }, { path: folder });
    }
    if (dist === undefined || before.length > 0) return { text: '', diagnostics: before };
    const built = buildSite({ dist, assets: readAssets(), open: () => openOutput(out) });
    const { diagnostics, written, pages } = built;
    const text = written
      ? `${out}: ${pages} pages\n`
      : `${out} is as it was: nothing was written\n`;
    return { text, diagnostics, result: { out, written, pages } };
  },
};
