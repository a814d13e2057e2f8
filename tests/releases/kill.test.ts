import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, filesBelow, makeWorkplace, reportLod } from '../report-lod.ts';

const release = ['release', '1.0.0', '--date', '2026-01-20'];

/** Run a release, and kill it after some milliseconds. */
function killedAfter(milliseconds: number, cwd: string): Promise<void> {
  const child = spawn(process.execPath, [bin, ...release], { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((settle) => {
    child.on('exit', () => {
      clearTimeout(timer);
      settle();
    });
  });
}

function shown(files: ReadonlyMap<string, string>): string {
  return JSON.stringify([...files]);
}

test('a release killed at any moment leaves the old state whole or the new one', async () => {
  const place = makeWorkplace();
  const original = join(place, 'original');
  await reportLod(['build'], { cwd: place });
  mkdirSync(original);
  for (const part of ['source', 'dist'])
    cpSync(join(place, part), join(original, part), { recursive: true });
  const before = {
    source: shown(filesBelow(join(place, 'source'))),
    dist: shown(filesBelow(join(place, 'dist'))),
  };
  const started = performance.now();
  await reportLod(release, { cwd: place });
  const whole = performance.now() - started;
  const after = {
    source: shown(filesBelow(join(place, 'source'))),
    dist: shown(filesBelow(join(place, 'dist'))),
  };
  expect(after.source).not.toBe(before.source);
  const kills = Number(process.env['KILLS'] ?? 12);
  const seen = { old: 0, new: 0 };
  for (let kill = 0; kill < kills; kill++) {
    for (const part of ['source', 'dist']) {
      rmSync(join(place, part), { recursive: true, force: true });
      cpSync(join(original, part), join(place, part), { recursive: true });
    }
    await killedAfter((1.2 * whole * (kill + 0.5)) / kills, place);
    const checked = await reportLod(['check'], { cwd: place });
    expect(checked.code, checked.stderr).toBe(0);
    const source = shown(filesBelow(join(place, 'source')));
    expect([before.source, after.source]).toContain(source);
    seen[source === before.source ? 'old' : 'new']++;
    await reportLod(source === before.source ? release : ['build'], { cwd: place });
    expect(shown(filesBelow(join(place, 'source')))).toBe(after.source);
    expect(shown(filesBelow(join(place, 'dist')))).toBe(after.dist);
  }
  process.stdout.write(
    `${kills} kills in ${Math.round(whole)} ms: ${seen.old} times the old, ${seen.new} times the new\n`,
  );
  expect(existsSync(join(place, '.source-change-ready'))).toBe(false);
  expect(readFileSync(join(place, 'source/releases/1.0.0.json'), 'utf8')).toContain('"1.0.0"');
}, 600_000);
