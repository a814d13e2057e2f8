import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
    bare: processTime(['-e', '0']),
    version: processTime([program, '--version']),
    build: processTime([program, 'build', '--out', out]),
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

/** Milliseconds of processor time, of user and system, that a run of Node took. */
function processTime(args: readonly string[]): number {
  const script = '"$@" >/dev/null 2>&1; times';
  const all = ['-c', script, 'bash', process.execPath, ...args];
  const { stdout } = spawnSync('bash', all, { cwd: root, encoding: 'utf8' });
  const ofChildren = stdout.split('\n')[1] ?? '';
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
}
