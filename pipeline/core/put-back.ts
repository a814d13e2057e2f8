import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from './is-running.ts';

/** A folder that is being written, or was until its writer died. */
interface Staging {
  readonly path: string;
  readonly isWritten: boolean;
}

/** The name that the folder before has while the new one takes its place. */
export function previousName(target: string): string {
  return join(dirname(target), `.${basename(target)}-previous`);
}

/** The start of the name of a folder that is being written; the number of its process follows. */
export function stagingName(target: string): string {
  return `.${basename(target)}-new-`;
}

/** Find the folders that are or were being written to take the place of another. */
export function findStagings(target: string): Staging[] {
  const start = stagingName(target);
  if (!existsSync(dirname(target))) return [];
  const names = readdirSync(dirname(target)).filter((name) => name.startsWith(start));
  return names.map((name) => ({
    path: join(dirname(target), name),
    isWritten: isRunning(Number.parseInt(name.slice(start.length), 10)),
  }));
}

/**
 * Put back a folder whose writer died between the two renames that replace it; while one lives, its
 * second rename is on its way.
 */
export function putBack(folder: string): void {
  const target = resolve(folder);
  const previous = previousName(target);
  if (existsSync(target) || !existsSync(previous)) return;
  if (findStagings(target).some(({ isWritten }) => isWritten)) return;
  renameSync(previous, target);
}
