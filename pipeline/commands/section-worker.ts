import { workerData } from 'node:worker_threads';
import { answerJobs } from '../core/job-threads.ts';
import { openCache } from '../core/part-cache.ts';
import type { ThreadStart } from '../core/job-threads.ts';
import type { SectionJob } from '../build/ask-ahead.ts';
import { digestOfSource } from '../core/files.ts';
import { openSectionWork } from '../build/section-work.ts';
import { readSource } from './open-source.ts';
import type { SourcePlace } from './open-source.ts';

/** A source folder as the thread that has the whole build read it. */
export interface SharedSource {
  readonly place: SourcePlace;
  readonly digest: string;
  /** Where outlines of sections are kept, and the digest of the program. */
  readonly kept: { readonly folder: string; readonly tool: string } | undefined;
}

/** Build the sections that are asked for, of a source folder that is still the same. */
const start = workerData as ThreadStart;
const { place, digest, kept } = start.data as SharedSource;
const folder = readSource(place, () => undefined);
if (digestOfSource(folder) === digest) {
  const work = openSectionWork(folder, kept && { ...kept, cache: openCache(kept.folder) });
  answerJobs(start, (job) => work(job as SectionJob));
}
