import type { Command } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod explain`: from a paragraph to its records and triples, from an address to its words. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Show what became of a paragraph, or where an address comes from',
  usage: 'report-lod explain NUMBER|ADDRESS [--source DIR]',
  options: sharedOptions,
  example: 'report-lod explain 16.1',
  run: async ({ words, options }) => {
    const [asked, another] = words;
    if (asked === undefined || another !== undefined) {
      return misuse('Unexpected arguments, expected one paragraph number or address.');
    }
    const { explain } = await import('../explain.ts');
    const { folder, diagnostics: reading } = openSource(options);
    const { text, diagnostics } = explain(folder, asked);
    const problems = [...reading, ...diagnostics].filter(({ level }) => level === 'error');
    if (text === undefined && problems.length === 0) {
      return {
        text: '',
        diagnostics: [],
        misused: `Unexpected ${asked}, expected a known address.`,
      };
    }
    return { text: text ?? '', diagnostics: problems, result: { asked, text } };
  },
};
