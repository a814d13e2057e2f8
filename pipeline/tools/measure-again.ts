import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeRun } from './time-run.ts';
import type { TimedRun } from './time-run.ts';

const program = fileURLToPath(new URL('../../bin/report-lod.js', import.meta.url));

/** Ratios of whole runs of `build` to one without a cache in one thread. */
export interface MeasuredAgain {
  /** The build that writes the cache, and one after a word was edited, in processor time. */
  readonly first: number;
  readonly edited: number;
  /** Two threads, by the clock and in processor time. */
  readonly threads: TimedRun;
}

/** Measure builds of a source folder after an edit and in two threads; the median of some rounds. */
export function measureAgain(source: string, rounds: number): MeasuredAgain {
  const folder = mkdtempSync(join(tmpdir(), 'report-lod-again-'));
  const out = join(folder, 'dist');
  const build = (...more: string[]): TimedRun =>
    timeRun([program, 'build', '--source', source, '--out', out, ...more]);
  const cached = ['--cache', join(folder, 'kept')];
  const measured = Array.from({ length: rounds }, () => {
    const whole = build('--no-cache');
    rmSync(join(folder, 'kept'), { recursive: true, force: true });
    const first = build(...cached);
    editWord(join(source, 'reports/made/2.md'));
    const edited = build(...cached);
    const threads = build('--no-cache', '-j2');
    return {
      first: first.processor / whole.processor,
      edited: edited.processor / whole.processor,
      clock: threads.clock / whole.clock,
      processor: threads.processor / whole.processor,
    };
  });
  rmSync(folder, { recursive: true });
  const median = (of: (round: (typeof measured)[number]) => number): number =>
    measured.map(of).sort((a, b) => a - b)[measured.length >> 1] ?? 0;
  return {
    first: median((round) => round.first),
    edited: median((round) => round.edited),
    threads: {
      clock: median((round) => round.clock),
      processor: median((round) => round.processor),
    },
  };
}

/** Make one word of a text longer. */
function editWord(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/visitors(?:hip)*/, '$&hip'));
}
