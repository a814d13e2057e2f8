import { fileURLToPath } from 'node:url';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import type { SourceFolder } from '../../pipeline/core/files.ts';
import { openMemory } from '../../pipeline/core/memory-output.ts';
import { build } from '../../pipeline/build.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { composeRelease } from '../../pipeline/release.ts';

const place = fileURLToPath(new URL('../rules/base', import.meta.url));

/** The small report of tests/rules/base, in memory. */
export function bridges(): SourceFolder {
  return readSourceFolder(place, () => undefined);
}

/** The text of a file of a folder. */
export function textOf(folder: SourceFolder, path: string): string {
  return folder.texts.get(path)?.text ?? '';
}

/** Replace words that stand once in a file. */
export function edit(folder: SourceFolder, path: string, from: string, to: string): SourceFolder {
  const text = textOf(folder, path);
  if (text.split(from).length !== 2) throw new Error(`"${from}" stands not once in ${path}`);
  return withTexts(folder, new Map([[path, text.replace(from, () => to)]]));
}

/** Build a folder in memory: all texts, and what the build tells. */
export function buildInMemory(folder: SourceFolder) {
  const output = openMemory();
  const built = build(folder, { open: () => output });
  return { built, texts: output.texts, lines: linesOf(output.texts.get('dataset.nt')) };
}

function linesOf(triples = ''): string[] {
  return triples.split('\n').filter((line) => line !== '');
}

/** Release a folder in memory; throws with what was said where that is refused. */
export function release(folder: SourceFolder, version?: string, before?: readonly string[]) {
  const propose = (): string | undefined =>
    composeRelease(folder, { version: undefined, date: '2026-01-20', before }).proposal?.version;
  const wanted = version ?? propose();
  const released = composeRelease(folder, { version: wanted, date: '2026-01-20', before });
  if (released.changed.size === 0) {
    const told = released.diagnostics.map(
      ({ rule, reason, advice }) => `${rule}: ${reason}. ${advice}`,
    );
    throw new Error([released.misused ?? '', ...told].join('\n'));
  }
  const triples = released.changed.get(`releases/${wanted ?? ''}.nt`) ?? '';
  return {
    ...released,
    version: wanted ?? '',
    folder: withTexts(folder, released.changed),
    lines: linesOf(triples),
  };
}
