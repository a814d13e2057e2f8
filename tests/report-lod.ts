import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { main } from '../pipeline/cli.ts';

/** The compiled command line, as it is installed. */
export const bin = fileURLToPath(new URL('../bin/report-lod.js', import.meta.url));

const base = fileURLToPath(new URL('rules/base', import.meta.url));

/** How a run ended: exit code, or undefined where a signal ended it. */
export interface Run {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run may be given beside its arguments. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Run the compiled command line in a folder. */
export function reportLod(given: readonly string[], options: RunOptions): Promise<Run> {
  return run(process.execPath, [bin, ...given], options);
}

/** Run the command line within this process, which takes a tenth of the time; one run after another. */
export async function reportLodHere(given: readonly string[], { cwd }: RunOptions): Promise<Run> {
  const before = process.cwd();
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      told[name] += String(text);
      return true;
    });
  }
  try {
    process.chdir(cwd);
    return { code: await main(given), ...told };
  } finally {
    process.chdir(before);
    vi.restoreAllMocks();
  }
}

/** Run a program, and give how it ended. */
export function run(
  program: string,
  given: readonly string[],
  { cwd, env = {} }: RunOptions,
): Promise<Run> {
  const settings = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 28 };
  return new Promise((settle) => {
    const child = execFile(program, given, settings, (_, stdout, stderr) => {
      settle({ code: child.exitCode ?? undefined, stdout, stderr });
    });
  });
}

/** A diagnostic as `--format json` shows it. */
export interface ShownDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly level: string;
  readonly reason: string;
  readonly advice: string;
}

/** Read the diagnostics of a run with `--format json`. */
export function diagnosticsOf({ stdout, stderr }: Run): ShownDiagnostic[] {
  if (stdout === '')
    throw new Error(`Nothing on standard output, and on standard error: ${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: ShownDiagnostic[] }).diagnostics;
}

/** Make a folder that is gone when the test is finished. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-lod-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Make a folder with `source`, the small report that builds without a word, and an older `dist`. */
export function makeWorkplace(): string {
  const folder = makeFolder();
  cpSync(base, join(folder, 'source'), { recursive: true });
  writeBelow(folder, 'dist/manifest.json', '{ "canonicalHash": "of an earlier build" }\n');
  return folder;
}

/** Write a file below a folder, and the folders that it needs. */
export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Read every file below a folder, as Latin-1 so that bytes are kept, by its path. */
export function filesBelow(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) {
      for (const [inner, text] of filesBelow(folder, path)) files.set(inner, text);
    } else files.set(path, readFileSync(join(folder, path), 'latin1'));
  }
  return files;
}
