import { readFileSync, readdirSync, realpathSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './digest.ts';

/** Give the folder in which builds of a source folder keep what they wrote, as XDG has it. */
export function cacheOf(source: string): string {
  const place = existsSync(source) ? realpathSync(source) : resolve(source);
  const named = process.env['XDG_CACHE_HOME'] ?? '';
  const caches = named.startsWith('/') ? named : join(homedir(), '.cache');
  return join(caches, 'report-lod', sha256(place).slice(0, 16));
}

/** Give the digest of the program and of what runs it; undefined where it runs from its sources. */
export function toolDigest(): string | undefined {
  const here = fileURLToPath(import.meta.url);
  if (!here.endsWith('.js')) return undefined;
  const folder = dirname(here);
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const digests = files.sort().map((name) => [name, sha256(readFileSync(join(folder, name)))]);
  return sha256(JSON.stringify([process.version, digests]));
}
