import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of published files, by their paths with `/` between folders. */
export interface ReadFolder {
  readonly folder: string;
  /** All files, sorted; names that start with a dot are left out, symbolic links are not followed. */
  readonly paths: readonly string[];
  readonly text: (path: string) => string | undefined;
  readonly bytes: (path: string) => Buffer | undefined;
}

/** List a folder of published files, to be read one by one; undefined where it does not exist. */
export function readFolder(folder: string, except: readonly string[] = []): ReadFolder | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const paths = [...listFiles(folder, '')].filter(
    (path) => !except.some((left) => path.startsWith(`${left}/`)),
  );
  const known = new Set(paths);
  const bytes = (path: string): Buffer | undefined =>
    known.has(path) ? readFileSync(join(folder, path)) : undefined;
  return { folder, paths, bytes, text: (path) => bytes(path)?.toString('utf8') };
}

function* listFiles(root: string, below: string): Generator<string> {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* listFiles(root, path);
    else if (entry.isFile()) yield path;
  }
}
