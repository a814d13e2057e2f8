import { execFileSync, spawnSync } from 'node:child_process';
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
import { readSource } from '../build/read-source.ts';
import { makeSource } from './make-report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one size of report and register costs. Times in seconds, memory in MB. */
interface Measured {
  readonly characters: number;
  readonly remark: number;
  readonly yaml: number;
  readonly build: number;
  readonly memory: number;
  readonly triples: number;
}

/** Name, characters of text (0: the shipped report), names in the register. */
type Case = readonly [name: string, length: number, names: number];

const usual: readonly Case[] = [
  ['shipped', 0, 0],
  ['100 kB', 100_000, 100],
  ['1 MB', 1_000_000, 100],
  ['1 MB', 1_000_000, 10_000],
];

/** `--full` takes some ten minutes: it shows how cost and memory grow. */
const large: readonly Case[] = [
  ['10 MB', 10_000_000, 100],
  ['1 MB', 1_000_000, 100_000],
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

function measure(length: number, names: number): Measured {
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
  const yaml = Math.min(...turns.map(() => timeYaml(source)));
  rmSync(folder, { recursive: true });
  const remark = Math.min(...turns.map((turn) => turn.remark));
  const best = turns.map((turn) => turn.build).reduce((a, b) => (a.seconds < b.seconds ? a : b));
  const { seconds, triples } = best;
  return { characters: text.length, remark, yaml, build: seconds, memory, triples };
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

/** Reading what people wrote as YAML, which the text of a report does not cost. */
function timeYaml(source: string): number {
  const { flag } = collectFlags();
  const folder = readSourceFolder(source, flag);
  const started = processorSeconds();
  readSource(folder, flag);
  return processorSeconds() - started;
}

/** Cold start: whole processes in turn, the median of the ratio of their processor time. */
function measureStart(): {
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

function showCase(name: string, names: number, measured: Measured): string {
  const { characters, remark, yaml, build: whole, memory, triples } = measured;
  const perKb = triples / (characters / 1_000);
  const cells = [
    name,
    names === 0 ? 'own' : String(names),
    (whole / remark).toFixed(1),
    ((whole - yaml) / remark).toFixed(1),
    (yaml / remark).toFixed(1),
    perKb.toFixed(0),
    Math.round(triples / whole / 1_000),
    memory,
  ];
  return `| ${cells.join(' | ')} |`;
}

function showAll(cases: readonly Case[]): void {
  console.log(`Node ${process.version}, ${cpus().length} cores, processor time\n`);
  const { bare, version, build: whole } = measureStart();
  const started = `report-lod --version ${version.toFixed(1)}, report-lod build ${whole.toFixed(1)}`;
  console.log(`Cold start, bare Node = 1 (${bare.toFixed(0)} ms): ${started}\n`);
  console.log(
    '| text | names | build / R | without YAML | YAML / R | triples per kB | thousand triples a second | peak MB |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [name, length, names] of cases) {
    const script = fileURLToPath(import.meta.url);
    const args = ['--max-old-space-size=8000', '--import', 'tsx', script, `${length},${names}`];
    const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    console.log(showCase(name, names, JSON.parse(output) as Measured));
  }
}

const [only] = process.argv.slice(2);
if (only === undefined || only === '--full') {
  showAll(only === undefined ? usual : [...usual, ...large]);
} else {
  const [length = 0, names = 0] = only.split(',').map(Number);
  console.log(JSON.stringify(measure(length, names)));
}
