import { readFileSync } from 'node:fs';
import { runProgram } from './run-program.ts';

/** The version of an installed Debian package. */
export async function debianVersion(name: string): Promise<string> {
  return (await runProgram('dpkg-query', ['-W', '-f=${Version}', name])).out;
}

/** The version of an installed npm package. */
export function npmVersion(name: string): string {
  const path = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}
