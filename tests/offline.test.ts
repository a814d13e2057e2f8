import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bin, makeFolder, makeWorkplace, run } from './report-lod.ts';

/** Nothing but installation needs a network: commands run in a network namespace that has none. */

const root = fileURLToPath(new URL('..', import.meta.url));

/** How this machine lets us start a process without a network; undefined where it does not. */
const without = [['--net'], ['--net', '--map-root-user']].find((words) => {
  try {
    execFileSync('unshare', [...words, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const alone = (program: string, words: readonly string[], cwd: string) =>
  run('unshare', [...(without ?? []), program, ...words], { cwd });

const title = `without a network${without === undefined ? ' (left out: no unshare here)' : ''}`;

describe.skipIf(without === undefined)(title, { timeout: 120_000 }, () => {
  test('no other machine is in reach', async () => {
    const connect =
      "require('net').connect(80, '192.0.2.1').on('error', (e) => console.log(e.code))";
    const { stdout } = await alone(process.execPath, ['-e', connect], '/');
    expect(stdout).toBe('ENETUNREACH\n');
  });

  test.each([
    'build',
    'check',
    'check --shacl',
    'explain 1',
    'propose',
    'names source/reports/x/a.md',
    'register mint',
  ])('report-lod %s', async (words) => {
    const { code, stderr } = await alone(
      process.execPath,
      [bin, ...words.split(' ')],
      makeWorkplace(),
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });

  test.each([
    'query dist/queries/members.rq',
    'cite https://w3id.org/report-lod/report/internet-investigation/b/paragraph/30',
    'site --out',
  ])('report-lod %s', async (words) => {
    const out = words.endsWith('--out') ? [join(makeFolder(), 'site')] : [];
    const { code, stderr } = await alone(
      process.execPath,
      [bin, ...words.split(' '), ...out],
      root,
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });
});
