import type { Flag } from '../core/flags.ts';
import type { Side } from '../build/read-side.ts';
import { misuse, sharedOptions } from './command.ts';
import type { Command } from './command.ts';
import { openSource } from './open-source.ts';

const forms: readonly string[] = ['csv', 'ttl', 'ru'];

/** `report-lod diff`: what two builds or releases differ in, typed. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Show what changed between two dist folders or releases',
  usage: 'report-lod diff OLD NEW [--as csv|ttl|ru] [--source DIR]',
  options: {
    as: 'csv (a table), ttl (RDF) or ru (SPARQL Update that makes NEW of OLD); default: csv',
    source: `${sharedOptions.source}, where OLD or NEW is a release`,
  },
  example: 'report-lod diff 1.0.0 dist --as ru',
  run: async ({ words, options }) => {
    const [old, current, another] = words;
    const { as = 'csv', source = 'source' } = options;
    if (old === undefined || current === undefined || another !== undefined) {
      return misuse('Unexpected arguments, expected two folders or versions.');
    }
    if (!forms.includes(as)) return misuse(`Unexpected form ${as}, expected csv, ttl or ru.`);
    const { collectFlags } = await import('../core/flags.ts');
    const { diff } = await import('../diff.ts');
    const { flag, diagnostics } = collectFlags();
    const [before, after] = [
      await openSide(old, source, flag),
      await openSide(current, source, flag),
    ];
    if (before === 'unknown') return misuse(`Unexpected ${old}, expected a folder or a release.`);
    if (after === 'unknown')
      return misuse(`Unexpected ${current}, expected a folder or a release.`);
    const found = before && after ? diff(before, after, flag) : undefined;
    const text = found?.texts.get(as) ?? '';
    return { text, diagnostics, result: { changes: found?.changes ?? [] } };
  },
};

async function openSide(
  given: string,
  source: string,
  flag: Flag,
): Promise<Side | undefined | 'unknown'> {
  const { isFolder } = await import('../core/dist-files.ts');
  const { readDistSide, readReleaseSide } = await import('../build/read-side.ts');
  if (isFolder(given)) return readDistSide(given.replace(/\/+$/, ''), flag);
  if (!/^\d+\.\d+\.\d+$/.test(given)) return 'unknown';
  const { readLastTriples } = await import('../core/stored-releases.ts');
  const { readSource } = await import('../build/read-source.ts');
  const { readRegistry } = await import('../3-resolve/registry.ts');
  const read = readSource(openSource({ source }).folder, () => undefined);
  if (read === undefined) return 'unknown';
  const { histories } = readRegistry(read.identifiers, () => undefined);
  return (
    readReleaseSide(given, { source: read, last: readLastTriples(source) }, histories) ?? 'unknown'
  );
}
