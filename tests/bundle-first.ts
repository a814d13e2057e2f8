import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Make the compiled command line before the tests that run it, unless it is newer than its sources. */
export function setup(): void {
  const bundle = join(root, 'bin/report-lod.js');
  const isFresh = existsSync(bundle) && statSync(bundle).mtimeMs >= newestSource();
  if (!isFresh) execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: root, stdio: 'inherit' });
}

function newestSource(): number {
  const files = ['pipeline', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(root, folder, path),
    ),
  );
  return Math.max(...[...files, join(root, 'package.json')].map((path) => statSync(path).mtimeMs));
}
