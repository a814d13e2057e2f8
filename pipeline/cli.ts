import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import type { Arguments, Command, Outcome, Progress } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { collectFlags, leaveOutFollowOns } from './core/flags.ts';
import { putBack } from './core/put-back.ts';
import { readSystemError } from './core/system-error.ts';
import { listDiagnostics, showDiagnostics } from './commands/report-diagnostics.ts';
import { version } from './version.ts';

/** Most runs end before compiling their functions a second time pays; Node's own budget is 67,584 bytes. */
setFlagsFromString('--interrupt-budget=1000000');

const usage = 2;
const textOrJson: readonly string[] = ['text', 'json'];

/** Read the arguments, run the command, show what it tells, and give the exit code (0, 1 or 2). */
export async function main(given: readonly string[]): Promise<number> {
  const [name, ...rest] = given;
  if (name === '--version' || name === '-V') return print(`${version}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const named = commands.find((command) => command.name === rest[0]);
    return print(named === undefined ? overview() : help(named), name === undefined ? usage : 0);
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    return complain(`Unexpected command ${name}, expected one of ${names()}.`, 'report-lod --help');
  }
  const parsed = parse(command, rest);
  if ('problem' in parsed) return complain(parsed.problem, `report-lod ${name} --help`);
  if (parsed.options['help'] !== undefined) return print(help(command));
  const outcome = await run(command, parsed);
  if (outcome.misused !== undefined) return complain(outcome.misused, `report-lod ${name} --help`);
  return show(outcome, {
    json: command.formats === undefined && parsed.options['format'] === 'json',
    notes: name !== 'build',
  });
}

/** What the file system refuses is a diagnostic; any other exception is a fault of ours. */
async function run(command: Command, given: Arguments): Promise<Outcome> {
  try {
    putBack(given.options['dist'] ?? given.options['out'] ?? 'dist');
    return await command.run(given, showProgress());
  } catch (error) {
    const refused = readSystemError(error);
    if (refused === undefined) throw error;
    const { flag, diagnostics } = collectFlags();
    flag('file-system', { file: refused.path, start: 0, end: 0 }, refused);
    return { text: '', diagnostics };
  }
}

type Parsed =
  | { readonly words: readonly string[]; readonly options: Record<string, string | undefined> }
  | { readonly problem: string };

function parse(command: Command, given: readonly string[]): Parsed {
  const texts = Object.keys(command.options).map((name) => [name, { type: 'string' as const }]);
  const switches = Object.keys(command.switches ?? {}).map((name) => [
    name,
    { type: 'boolean' as const },
  ]);
  const options = {
    ...(Object.fromEntries(texts) as Record<string, { type: 'string' }>),
    ...(Object.fromEntries(switches) as Record<string, { type: 'boolean' }>),
    format: { type: 'string' as const },
    help: { type: 'boolean' as const, short: 'h' },
  };
  try {
    const { values, positionals } = parseArgs({
      args: 'jobs' in command.options ? withJobs(given) : [...given],
      options,
      allowPositionals: true,
    });
    const { format } = values as { format?: string };
    const formats = command.formats ?? textOrJson;
    if (format !== undefined && !formats.includes(format)) {
      return { problem: `Unexpected format ${format}, expected ${formats.join(' or ')}.` };
    }
    const chosen = Object.entries(values).map(([key, value]) => [
      key,
      value === true ? 'yes' : String(value),
    ]);
    return { words: positionals, options: Object.fromEntries(chosen) as Record<string, string> };
  } catch (error) {
    return {
      problem: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error),
    };
  }
}

/** As make takes it: `-j4`, `-j 4`, and `-j` alone for all that the machine runs at once. */
function withJobs(given: readonly string[]): string[] {
  return given.flatMap((word, index) => {
    const number = /^-j(\d*)$/.exec(word)?.[1];
    if (number === undefined) return [word];
    const next = given[index + 1] ?? '';
    return number === '' && /^\d+$/.test(next) ? ['--jobs'] : [`--jobs=${number || 'all'}`];
  });
}

function show(told: Outcome, { json, notes }: { json: boolean; notes: boolean }): number {
  const outcome = { ...told, diagnostics: leaveOutFollowOns(told.diagnostics) };
  const textOf = (file: string): string | undefined => outcome.texts?.[file] ?? readFrame(file);
  const failed = outcome.diagnostics.some(({ level }) => level === 'error');
  if (json) {
    const diagnostics = listDiagnostics(outcome.diagnostics, textOf);
    print(`${JSON.stringify({ ...outcome.result, diagnostics }, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  const shown = outcome.diagnostics.filter(({ level }) => notes || level !== 'info');
  const color = process.stderr.isTTY && process.env['NO_COLOR'] === undefined;
  process.stderr.write(showDiagnostics(shown, textOf, { color }));
  const hidden = outcome.diagnostics.length - shown.length;
  if (hidden > 0) process.stderr.write(`${hidden} notes; \`report-lod check\` shows them\n`);
  return print(outcome.text, failed ? 1 : 0);
}

function readFrame(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

/** A bar on a terminal once the work takes over a second. */
function showProgress(): Progress {
  const started = performance.now();
  let shown = 0;
  return (done, total) => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - started < 1_000 || now - shown < 100) return;
    shown = now;
    const filled = Math.round((30 * done) / Math.max(total, 1));
    const bar = `${'#'.repeat(filled)}${'.'.repeat(30 - filled)}`;
    process.stderr.write(done >= total ? '\r\u001b[K' : `\r[${bar}] ${done} of ${total} sections`);
  };
}

function names(): string {
  return commands.map((command) => command.name).join(', ');
}

function overview(): string {
  const rows = commands.map((command) => `  ${command.name.padEnd(10)} ${command.summary}`);
  return `report-lod ${version}: official reports in Markdown to linked open data

Usage: report-lod COMMAND [OPTIONS]

${rows.join('\n')}

  --help     show this, or with a command its options and an example
  --version  show the version

Exit codes: 0 done, 1 the input is at fault, 2 wrong use.
Example: report-lod build --source source --out dist
`;
}

function help(command: Command): string {
  const formats = command.formats ?? textOrJson;
  const format = `${formats.join(' or ')} (default: ${formats[0] ?? 'text'})`;
  const all = { ...command.options, ...command.switches, format, help: 'show this' };
  const rows = Object.entries(all).map(([name, text]) => `  --${name.padEnd(12)} ${text}`);
  return `${command.summary}.

Usage: ${command.usage}

${rows.join('\n')}

Example: ${command.example}
`;
}

function print(text: string, exitCode = 0): number {
  process.stdout.write(text);
  return exitCode;
}

function complain(problem: string, advice: string): number {
  process.stderr.write(`report-lod: ${problem} See \`${advice}\`.\n`);
  return usage;
}
