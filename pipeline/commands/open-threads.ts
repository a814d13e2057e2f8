import { availableParallelism } from 'node:os';
import { openThreads } from '../core/job-threads.ts';
import type { SourceFolder } from '../core/files.ts';
import type { SectionJob, SectionThreads } from '../build/ask-ahead.ts';
import { digestOfSource } from '../core/files.ts';
import type { Arguments } from './command.ts';
import { lengthOf } from './open-kept.ts';
import type { KeptFolder } from './open-kept.ts';
import { sourcePlace } from './open-source.ts';
import type { SharedSource } from './section-worker.ts';

/** Characters of Markdown below which threads cost more than they save. */
const worthThreads = 2_000_000;

/** Threads are a file of their own in bin/, also for the tool's sources. */
const module = import.meta.url.endsWith('.ts')
  ? new URL('../../bin/section-worker.js', import.meta.url)
  : new URL('./section-worker.js', import.meta.url);

/**
 * Start threads that build sections of a source folder: as many as `--jobs` says, or for `all` as many
 * as the machine runs at once, where there is enough text. None for one.
 */
export function openSectionThreads(
  options: Arguments['options'],
  folder: SourceFolder,
  kept?: KeptFolder,
): SectionThreads | undefined {
  const count = countOf(options['jobs'] ?? '1', folder);
  if (count < 2) return undefined;
  const data: SharedSource = {
    place: sourcePlace(options),
    digest: digestOfSource(folder),
    kept: kept && { folder: kept.folder, tool: kept.tool },
  };
  return { count, ...openThreads<SectionJob>(count, { module, data }) };
}

function countOf(jobs: string, folder: SourceFolder): number {
  if (jobs !== 'all') return Number(jobs);
  return lengthOf(folder.texts) < worthThreads ? 1 : availableParallelism();
}
