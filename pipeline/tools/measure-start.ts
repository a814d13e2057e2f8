import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeRun } from './time-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Measure cold starts: whole processes in turn, the median of the ratio of their processor time to bare Node's. */
export function measureStart(): {
  readonly bare: number;
  readonly version: number;
  readonly build: number;
} {
  const out = join(mkdtempSync(join(tmpdir(), 'report-lod-start-')), 'dist');
  const program = join(root, 'bin/report-lod.js');
  const rounds = Array.from({ length: 11 }, () => ({
    bare: timeRun(['-e', '0']).processor,
    version: timeRun([program, '--version']).processor,
    build: timeRun([program, 'build', '--out', out]).processor,
  }));
  const median = (of: (round: (typeof rounds)[number]) => number): number =>
    rounds.map(of).sort((a, b) => a - b)[5] ?? 0;
  rmSync(dirname(out), { recursive: true });
  return {
    bare: median(({ bare }) => bare),
    version: median(({ bare, version }) => version / bare),
    build: median(({ bare, build: whole }) => whole / bare),
  };
}
