import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a run of Node took, in milliseconds: of processor time, of user and system, and by the clock. */
export interface TimedRun {
  readonly processor: number;
  readonly clock: number;
}

/** Time a whole process of Node. */
export function timeRun(args: readonly string[]): TimedRun {
  const script = '"$@" >/dev/null 2>&1 || exit; times';
  const all = ['-c', script, 'bash', process.execPath, ...args];
  const started = performance.now();
  const { stdout, status } = spawnSync('bash', all, { cwd: root, encoding: 'utf8' });
  const clock = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}`);
  const ofChildren = stdout.split('\n')[1] ?? '';
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
  return { processor, clock };
}
