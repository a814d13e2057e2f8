import type { FoundNames } from '../names.ts';
import type { Command, Outcome } from './command.ts';
import { misuse, sharedOptions } from './command.ts';
import { openSource } from './open-source.ts';

/** `report-lod names`: what rules believe to be names, for a curator or a script. */
export const namesCommand: Command = {
  name: 'names',
  summary: 'List the names, dates and figures that rules find in a text file or a source folder',
  usage: 'report-lod names [FILE | --source DIR] [--as yaml]',
  options: {
    source: sharedOptions.source,
    as: '`yaml`: entities to paste into the register, without what it has already',
  },
  example: 'report-lod names report.md --format json',
  run: async ({ words, options }) => {
    const [file, another] = words;
    if (another !== undefined || (file !== undefined && options['source'] !== undefined)) {
      return misuse('Unexpected arguments, expected one file or --source DIR.');
    }
    const { as = 'list' } = options;
    if (as !== 'list' && as !== 'yaml') return misuse(`Unexpected --as ${as}, expected yaml.`);
    const { namesInFile, namesInSource, unregisteredNames } = await import('../names.ts');
    const { namesAsYaml } = await import('../names-yaml.ts');
    if (file === undefined) {
      const { folder, diagnostics } = openSource(options);
      if (as === 'yaml') return { text: namesAsYaml(unregisteredNames(folder)), diagnostics };
      const found = namesInSource(folder);
      return outcome({ ...found, diagnostics: [...diagnostics, ...found.diagnostics] });
    }
    const { readPages } = await import('../core/pages.ts');
    const { pages, diagnostics } = readPages([file]);
    const [page] = pages;
    if (page === undefined) return { text: '', diagnostics };
    const found = namesInFile({ file, text: page.text });
    if (as === 'yaml') return { text: namesAsYaml(found.candidates), diagnostics };
    return outcome({ ...found, diagnostics });
  },
};

function outcome({ candidates, mentions, diagnostics }: FoundNames): Outcome {
  const rows = candidates.map(({ count, kind, confidence, name, variants }) => {
    const others = variants.filter(({ words }) => words !== name).map(({ words }) => words);
    const also = others.length === 0 ? '' : ` (${others.join('; ')})`;
    return `${String(count).padStart(5)}  ${kind.padEnd(12)} ${confidence.padEnd(6)} ${name}${also}\n`;
  });
  const errors = diagnostics.filter(({ level }) => level === 'error');
  const text = `${rows.join('')}${candidates.length} candidates, ${mentions.length} mentions with dates and figures\n`;
  return { text, diagnostics: errors, result: { offsets: 'code points', candidates, mentions } };
}
