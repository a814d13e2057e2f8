import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../pipeline/commands/commands.ts';
import { rules } from '../pipeline/core/rules.ts';
import { bin, makeFolder, run } from './report-lod.ts';

/** What the guides say is so. */

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const makefile = read('Makefile');
const targets = [...makefile.matchAll(/^([a-z]+):.*##/gm)].map(([, name]) => name!);

/** Blocks that a test cannot run as they stand, by their first words, and why. */
const notRun: Readonly<Record<string, string>> = {
  'make ': 'this very test would run again within it; its targets are looked up below',
};
const fenced = [...readme.matchAll(/^```(\w+)(?: (\w+))?\n([^]*?)^```/gm)].map(
  ([, language, mark, block]) => ({ language: language!, mark, block: block! }),
);
/** Stores whose blocks `make receipt` and its fast half run: they take long to install. */
const stores = ['jena', 'virtuoso'];
const installedStores = (process.env['STORES'] ?? '').split(' ');
const blocks = fenced
  .filter(({ language }) => language === 'sh')
  .filter(({ mark }) => mark === undefined || installedStores.includes(mark))
  .map(({ block }) => block);
const isRun = (block: string): boolean =>
  !Object.keys(notRun).some((start) => block.startsWith(start));

/** What a block prints that holds a word: one of the answers, or the number of statements. */
const answers: Readonly<Record<string, string>> = {
  foundingDate: '1996',
  'staff-figures.rq': '6500',
  'members.rq': 'Internet Watch Foundation',
  'oa:hasBody': 'Vale Water Board',
  'SELECT COUNT(*)': String(read('dist/dataset.nt').trim().split('\n').length),
};

/** What a block installs was installed before the tests; here it is only looked for. */
const installers = {
  sudo: `#!/bin/bash
[ "$1 $2 $3" = 'apt-get install -y' ] || { echo "sudo: $*" >&2; exit 2; }
dpkg-query -W "\${@:4}"
`,
  npm: `#!/bin/bash
[ "$1" = install ] || { echo "npm: $*" >&2; exit 2; }
for name in "\${@:2}"; do grep '"version"' "node_modules/$name/package.json"; done
`,
};

describe('the README', () => {
  test('has commands to run, and each exception is needed', () => {
    expect(blocks.filter(isRun).length).toBeGreaterThan(2);
    const unused = Object.keys(notRun).filter(
      (start) => !blocks.some((block) => block.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('marks what is not run here, and no more than four blocks', () => {
    const marks = fenced.flatMap(({ mark }) => mark ?? []);
    expect(marks.filter((mark) => mark === 'untested')).toHaveLength(4);
    expect(marks.filter((mark) => mark !== 'untested').sort()).toEqual(stores);
    const languages = fenced.filter(({ mark }) => mark !== 'untested');
    expect(languages.filter(({ language }) => !['sh', 'yaml'].includes(language))).toEqual([]);
    for (const store of stores) expect(makefile).toMatch(new RegExp(`STORES='?[a-z ]*${store}`));
  });

  test.for(blocks.filter(isRun))('runs: %s', { timeout: 120_000 }, async (block) => {
    const cwd = makeFolder();
    // What a reader has: the repository with its build, the tool on the path, and a page of their own.
    for (const path of ['dist', 'source'])
      cpSync(join(root, path), join(cwd, path), { recursive: true });
    cpSync(join(root, 'tests/0-import/pages/bridges.html'), join(cwd, 'page.html'));
    for (const path of ['package.json', 'bin', 'node_modules', 'schemas']) {
      symlinkSync(join(root, path), join(cwd, path));
    }
    mkdirSync(join(cwd, 'tools'));
    symlinkSync(bin, join(cwd, 'tools/report-lod'));
    for (const [name, script] of Object.entries(installers)) {
      writeFileSync(join(cwd, 'tools', name), script, { mode: 0o755 });
    }
    const env = { PATH: `${cwd}/tools:${process.env['PATH'] ?? ''}`, HOME: cwd };
    const ran = await run('bash', ['-euo', 'pipefail', '-c', block], { cwd, env });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).not.toBe('');
    for (const [word, answer] of Object.entries(answers)) {
      if (block.includes(word)) expect(ran.stdout).toContain(answer);
    }
  });

  test('names no command, file or make target that does not exist, and every command', () => {
    const text = `${readme}\n${read('ARCHITECTURE.md')}`;
    const said = [...text.matchAll(/report-lod ([a-z]+)(?=[ `\n])/g)].map(([, name]) => name!);
    const known = commands.map(({ name }) => name);
    expect(known.filter((name) => !said.includes(name))).toEqual([]);
    const asCode = [...text.matchAll(/`(?:npx )?report-lod ([a-z]+)/g)].map(([, name]) => name!);
    expect(asCode.filter((name) => !known.includes(name))).toEqual([]);
    const made = [...text.matchAll(/`make ([a-z]+)`|^make ([a-z]+)/gm)].map(
      ([, quoted, line]) => quoted ?? line!,
    );
    expect(made.filter((target) => !targets.includes(target))).toEqual([]);
    const inDist = [...readme.matchAll(/^\| `([^|]*)\|/gm)]
      .flatMap(([, cell]) => [
        ...cell!.matchAll(/([\w./-]+\.(?:ttl|nt|trig|jsonld|json|yaml|csv|sql))/g),
      ])
      .map(([, path]) => path!)
      .filter((path) => !path.includes('*'));
    expect(inDist.filter((path) => !existsSync(join(root, 'dist', path)))).toEqual([]);
  });
});

test('ARCHITECTURE names tests that exist', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/`(tests\/[\w./-]+)`/g)].map(
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('make help lists every target that people call', async () => {
  const { stdout } = await run('make', ['help'], { cwd: root });
  const called = ['all', 'test', 'check', 'bench', 'clean', 'help'];
  for (const target of called) expect(stdout).toMatch(new RegExp(`^make ${target} +\\S`, 'm'));
});

test.each(Object.entries(rules))('%s says what was unexpected and what to do', (_, rule) => {
  expect(rule.reason).toMatch(/^Unexpected .*[^.]$/);
  expect(rule.advice).toMatch(/^[A-Z].*[.}]$/);
});
