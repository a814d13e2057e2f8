import { cacheOf, toolDigest } from '../core/cache-place.ts';
import type { SourceFolder } from '../core/files.ts';
import { openCache } from '../core/part-cache.ts';
import type { KeptWork } from '../build/outline-sections.ts';
import type { Arguments } from './command.ts';

/** Characters of Markdown from which on it pays to keep what was written of each section. */
const worthKeeping = 1_000_000;

/** A cache with the folder in which it stands. */
export interface KeptFolder extends KeptWork {
  readonly folder: string;
}

/**
 * Open what earlier builds of a source folder wrote of its sections: where `--cache` says, or else, for
 * much text, in the user's cache folder; nowhere with `--no-cache`.
 */
export function openKept(
  options: Arguments['options'],
  { folder, texts }: SourceFolder,
): KeptFolder | undefined {
  if (options['no-cache'] !== undefined) return undefined;
  const place = options['cache'];
  if (place === undefined && lengthOf(texts) < worthKeeping) return undefined;
  const tool = toolDigest();
  if (tool === undefined) return undefined;
  const kept = place ?? cacheOf(folder);
  return { folder: kept, cache: openCache(kept), tool };
}

/** Give how many characters of Markdown a source folder has. */
export function lengthOf(texts: SourceFolder['texts']): number {
  let length = 0;
  for (const [path, { text }] of texts) if (path.endsWith('.md')) length += text.length;
  return length;
}
