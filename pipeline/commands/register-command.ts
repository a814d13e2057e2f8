import { randomInt } from 'node:crypto';
import type { Command } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** `report-lod register mint`: ids and lines of identifiers.yaml for what lacks them. */
export const registerCommand: Command = {
  name: 'register',
  summary: 'Mint addresses for new entities and counted passages',
  usage: 'report-lod register mint [--source DIR]',
  options: { source: sharedOptions.source },
  example: 'report-lod register mint --source source',
  run: async ({ words, options }) => {
    if (words.length !== 1 || words[0] !== 'mint') {
      return misuse(`Unexpected ${words.join(' ') || 'end'}, expected the word mint.`);
    }
    const { mint } = await import('../mint.ts');
    const { rewriteFile } = await import('../core/output.ts');
    const { folder, diagnostics } = openSource(options);
    const minted = mint(folder, opaque);
    for (const [path, text] of minted.changed) {
      rewriteFile(`${folder.folder}/${path}`, text);
    }
    const text = `${minted.lines.map((line) => `${line}\n`).join('')}${minted.lines.length} minted\n`;
    const all = [...diagnostics, ...minted.diagnostics];
    return { text, diagnostics: all, result: { minted: minted.lines } };
  },
};

/** Six letters and digits that say nothing about the person. */
function opaque(): string {
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('');
}
