import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from './compare-versions.ts';
import { filledLines } from './lines.ts';

/** Read the triples that the last release stored; undefined where there are none. */
export function readLastTriples(source: string): string[] | undefined {
  const folder = join(source, 'releases');
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder)
    .filter((name) => /^\d+\.\d+\.\d+\.nt$/.test(name))
    .map((name) => name.slice(0, -'.nt'.length))
    .sort(compareVersions);
  const last = versions.at(-1);
  if (last === undefined) return undefined;
  return filledLines(readFileSync(join(folder, `${last}.nt`), 'utf8'));
}
