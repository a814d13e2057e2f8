import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** What a program printed. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

/** How long one program may take. */
const programSeconds = 300;

/**
 * Run a program to its end; one that fails, can't be started or takes too long is ended with all its
 * children, and the error says which and what it printed last.
 */
export async function runProgram(
  program: string,
  words: readonly string[],
  { seconds = programSeconds, input }: { readonly seconds?: number; readonly input?: string } = {},
): Promise<Printed> {
  const child = startGroup(program, words);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const state = { late: false };
  const timer = setTimeout(() => {
    state.late = true;
    killGroup(child.pid);
  }, seconds * 1_000);
  try {
    const code = await new Promise<number | string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit, signal) => resolve(exit ?? signal ?? 'unknown'));
    });
    const printed = { out: textOf(out), err: textOf(err) };
    if (state.late) throw new Error(`${program} was ended: no answer within ${seconds} seconds`);
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${lastLines(printed)}`);
    return printed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed; \`make receipt\` installs it on Debian`);
  } finally {
    clearTimeout(timer);
  }
}

const running = new Set<number>();
process.once('exit', () => running.forEach(killGroup));

/** Start a program in a process group of its own, which ends when this process does. */
export function startGroup(
  program: string,
  words: readonly string[],
  cwd?: string,
): ChildProcessWithoutNullStreams {
  const child = spawn(program, words, { detached: true, ...(cwd !== undefined && { cwd }) });
  const { pid } = child;
  if (pid === undefined) return child;
  running.add(pid);
  child.once('close', () => running.delete(pid));
  return child;
}

/** End a program and everything that it started. */
export function killGroup(processId: number | undefined): void {
  if (processId === undefined) return;
  try {
    process.kill(-processId, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8');
}

function lastLines({ out, err }: Printed): string {
  return `${out}\n${err}`.trim().split('\n').slice(-6).join('\n');
}
