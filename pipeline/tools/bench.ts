import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readSourceFolder } from '../core/files.ts';
import { collectFlags } from '../core/flags.ts';
import { openOutput } from '../core/output.ts';
import { build } from '../build.ts';
import { makeSource } from './make-report.ts';
import { measureAgain } from './measure-again.ts';
import type { MeasuredAgain } from './measure-again.ts';
import { measureStart } from './measure-start.ts';
import { profileShares, stepNames } from './profile-shares.ts';
import { markdownTable, writeMarked } from './write-marked.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one size of report and register costs. Times in seconds of the processor, memory in MB. */
interface Measured {
  readonly characters: number;
  readonly remark: number;
  readonly build: number;
  readonly memory: number;
  readonly triples: number;
  /** The share of each step in one more build, from 0 to 1. */
  readonly shares: Readonly<Record<string, number>>;
  /** After an edit and in threads; of much text only. */
  readonly again?: MeasuredAgain;
}

/** Name, characters of text (0: the shipped report), names in the register. */
type Case = readonly [name: string, length: number, names: number];

const usual: readonly Case[] = [
  ['shipped', 0, 0],
  ['100 kB', 100_000, 100],
  ['1 MB', 1_000_000, 100],
  ['1 MB', 1_000_000, 10_000],
  ['10 MB', 10_000_000, 100],
];

/** `--full` takes half an hour: every size with every register. */
const large: readonly Case[] = [
  ['100 kB', 100_000, 10_000],
  ['100 kB', 100_000, 100_000],
  ['1 MB', 1_000_000, 100_000],
  ['10 MB', 10_000_000, 10_000],
  ['10 MB', 10_000_000, 100_000],
  ['100 MB', 100_000_000, 100],
];

/** The unit: remark-parse alone, without extensions, over the same text in pieces of 8 kB. */
function timeRemark(text: string): number {
  const parser = unified().use(remarkParse).freeze();
  const started = processorSeconds();
  for (let from = 0; from < text.length;) {
    const boundary = text.indexOf('\n\n', from + 8_000);
    const to = boundary === -1 ? text.length : boundary;
    parser.parse(text.slice(from, to));
    from = to;
  }
  return processorSeconds() - started;
}

/** Processor time of this process, which other work on the machine lengthens less than the clock's. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

async function measure(length: number, names: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'report-lod-bench-'));
  const source = length === 0 ? join(root, 'source') : join(folder, 'source');
  if (length > 0) writeSource(source, makeSource(length, names).files);
  const { flag } = collectFlags();
  const read = readSourceFolder(source, flag);
  const text = [...read.texts]
    .flatMap(([path, { text }]) => (path.endsWith('.md') ? [text] : []))
    .join('\n');
  const rounds = length < 1_000_000 ? 9 : length < 10_000_000 ? 4 : 1;
  const out = join(folder, 'dist');
  // In turns, so that whatever else the machine does weighs on both alike; the best of each counts.
  const turns = Array.from({ length: rounds }, () => ({
    remark: timeRemark(text),
    build: timeBuild(source, out),
  }));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const shares = await profileShares(() => timeBuild(source, out));
  const again = length < 1_000_000 ? {} : { again: measureAgain(source, rounds) };
  rmSync(folder, { recursive: true });
  const remark = Math.min(...turns.map((turn) => turn.remark));
  const best = turns.map((turn) => turn.build).reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const { seconds, triples } = best;
  const costs = { remark, build: seconds, memory, triples };
  return { characters: text.length, ...costs, shares: Object.fromEntries(shares), ...again };
}

function writeSource(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function timeBuild(source: string, out: string): { seconds: number; triples: number } {
  const started = processorSeconds();
  const { flag, diagnostics } = collectFlags();
  const built = build(readSourceFolder(source, flag), { open: () => openOutput(out) });
  const error = [...diagnostics, ...built.diagnostics].find(({ level }) => level === 'error');
  if (error !== undefined) throw new Error(`${error.file}: ${error.reason}`);
  return { seconds: processorSeconds() - started, triples: built.triples };
}

const costHead = [
  'text',
  'names',
  'build / R',
  'triples per kB',
  'R per 100 triples per kB',
  'seconds per MB',
  'thousand triples a second',
  'peak MB',
];

function costRow(measured: Measured): string[] {
  const { characters, remark, build: whole, memory, triples } = measured;
  const perKb = triples / (characters / 1_000);
  return [
    (whole / remark).toFixed(1),
    perKb.toFixed(0),
    (((whole / remark) * 100) / perKb).toFixed(1),
    (whole / (characters / 1_000_000)).toFixed(1),
    String(Math.round(triples / whole / 1_000)),
    String(memory),
  ];
}

const againHead = [
  'text',
  'names',
  'build that fills the cache',
  'after a word was edited',
  'two threads, processor',
  'two threads, clock',
];

function againRow({ again }: Measured): string[] {
  if (again === undefined) return [];
  const { first, edited, threads } = again;
  return [first, edited, threads.processor, threads.clock].map((ratio) => ratio.toFixed(2));
}

function shareRow({ shares }: Measured): string[] {
  return stepNames.map((step) => `${((shares[step] ?? 0) * 100).toFixed(0)} %`);
}

/** A process a case, so that none finds code that another warmed, or its memory. */
function measureApart([, length, names]: Case): Measured {
  const script = fileURLToPath(import.meta.url);
  const args = ['--max-old-space-size=8000', '--import', 'tsx', script, `${length},${names}`];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return JSON.parse(output) as Measured;
}

function showAll(cases: readonly Case[]): string {
  const { bare, version, build: whole } = measureStart();
  const measured = cases.map((next) => {
    const costs = measureApart(next);
    console.error(next[0], next[2], JSON.stringify(costs));
    return { name: [next[0], next[2] === 0 ? 'own' : String(next[2])], costs };
  });
  const rows = (cells: (costs: Measured) => string[]): string[][] =>
    measured.flatMap(({ name, costs }) => {
      const row = cells(costs);
      return row.length === 0 ? [] : [[...name, ...row]];
    });
  return [
    `Node ${process.version}, ${cpus().length} cores. Cold start in processor time, bare Node = 1 (${bare.toFixed(0)} ms): ` +
      `\`report-lod --version\` ${version.toFixed(1)}, \`report-lod build\` of the shipped report ${whole.toFixed(1)}.\n`,
    markdownTable(costHead, rows(costRow)),
    '\nWhole runs of the command, a build without cache in one thread = 1:\n',
    markdownTable(againHead, rows(againRow)),
    '\nWhere the time goes, by the files whose code runs:\n',
    `${markdownTable(['text', 'names', ...stepNames], rows(shareRow))}\n`,
  ].join('\n');
}

const options = process.argv.slice(2);
const [only = ''] = options;
if (/^\d/.test(only)) {
  const [length = 0, names = 0] = only.split(',').map(Number);
  console.log(JSON.stringify(await measure(length, names)));
} else {
  const shown = showAll(options.includes('--full') ? [...usual, ...large] : usual);
  console.log(shown);
  if (options.includes('--write')) writeMarked(join(root, 'README.md'), 'bench', shown);
}
