import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../pipeline/tools/receipt/run-program.ts';

const node = (code: string, seconds?: number) =>
  runProgram(process.execPath, ['-e', code], seconds === undefined ? {} : { seconds });

describe('a program that others are read with', () => {
  test('is given words and input, and what it prints is kept', async () => {
    const { out } = await runProgram('cat', [], { input: 'a bridge\n' });
    expect(out).toBe('a bridge\n');
  });

  test('that fails is named, with its last words', async () => {
    await expect(node('console.error("no such graph"); process.exit(3)')).rejects.toThrow(
      /ended with 3: no such graph/,
    );
  });

  test('that dies is named, with the signal', async () => {
    await expect(node('process.kill(process.pid, "SIGSEGV")')).rejects.toThrow(
      /ended with SIGSEGV/,
    );
  });

  test('that is not installed is named, with advice', async () => {
    await expect(runProgram('report-lod-no-such-program', [])).rejects.toThrow(/make receipt/);
  });

  test('that takes too long is ended with all that it started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-lod-program-'));
    const file = join(folder, 'child');
    const script = `sleep 60 & echo $! > ${file}; wait`;
    await expect(runProgram('bash', ['-c', script], { seconds: 1 })).rejects.toThrow(
      /no answer within 1 seconds/,
    );
    const child = readFileSync(file, 'utf8').trim();
    rmSync(folder, { recursive: true });
    expect(isRunning(child)).toBe(false);
  });
});

/** A process that ended stays in the table until its parent has asked for it. */
function isRunning(processId: string): boolean {
  try {
    const [, state] = readFileSync(`/proc/${processId}/stat`, 'utf8').split(') ');
    return state?.startsWith('Z') === false;
  } catch {
    return false;
  }
}
