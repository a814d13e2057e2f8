import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tell whether a folder is at a path. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Read a file below a folder as UTF-8; undefined where there is none. */
export function readBelow(folder: string, path: string): string | undefined {
  const whole = join(folder, path);
  return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
}
