import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../pipeline/commands/commands.ts';
import {
  bin,
  filesBelow,
  makeFolder,
  makeWorkplace,
  reportLod,
  reportLodHere,
  run,
  writeBelow,
} from './report-lod.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const section = 'source/reports/x/a.md';

/** A workplace whose paragraph 3 is numbered 2 again. */
function makeFaulty(): string {
  const folder = makeWorkplace();
  const text = readFileSync(join(folder, section), 'utf8');
  writeBelow(folder, section, text.replace('3. Ada', '2. Ada'));
  return folder;
}

describe('help', () => {
  test.each(commands)(
    'of $name says how it is used, with each option and an example',
    async (command) => {
      const cwd = makeFolder();
      const { code, stdout, stderr } = await reportLodHere([command.name, '--help'], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`Usage: ${command.usage}`);
      for (const option of [...Object.keys(command.options), 'format', 'help']) {
        expect(stdout).toMatch(new RegExp(`^  --${option} +\\S`, 'm'));
      }
      expect(command.example).toMatch(new RegExp(`^report-lod ${command.name}( |$)`));
      expect(stdout).toContain(`Example: ${command.example}\n`);
      expect(await reportLodHere(['help', command.name], { cwd })).toMatchObject({
        code: 0,
        stdout,
      });
    },
  );

  test('lists every command', async () => {
    const { code, stdout } = await reportLod(['--help'], { cwd: makeFolder() });
    expect(code).toBe(0);
    for (const { name, summary } of commands) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
    }
  });

  test('--version is the version of the package', async () => {
    const { code, stdout } = await reportLod(['--version'], { cwd: makeFolder() });
    expect([code, stdout]).toEqual([0, `${packageJson.version}\n`]);
  });
});

describe('exit code 2 is wrong use, on standard error, with advice', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['bild']],
    ['an unknown option', ['build', '--sauce', 'x']],
    ['an option without its value', ['build', '--out']],
    ['an unknown format', ['check', '--format', 'xml']],
    ['import of nothing', ['import', '--into', 'new']],
    ['import to nowhere', ['import', 'page.txt']],
    ['import as an unknown format', ['import', 'page.txt', '--into', 'new', '--as', 'pdf']],
    ['import into a folder with files', ['import', 'page.txt', '--into', 'source']],
    ['register without a verb', ['register']],
    ['explain of nothing', ['explain']],
    ['explain of what is unknown', ['explain', '99']],
  ])('%s', async (name, given) => {
    const cwd = makeWorkplace();
    const { code, stdout, stderr } = await reportLodHere(given, { cwd });
    expect(code).toBe(2);
    if (name === 'no command') expect(stdout).toContain('Usage:');
    else expect(stderr).toMatch(/^report-lod: .+ See `report-lod .*--help`\.\n$/);
  });
});

describe('exit code 1 is a fault of the input', () => {
  test('a problem has its place, its line with carets under the words, and advice', async () => {
    const { code, stdout, stderr } = await reportLod(['check'], { cwd: makeFaulty() });
    expect(stderr).toBe(`source/reports/x/a.md:11:1: error number-repeated
  Unexpected second paragraph 2, expected each number once
  11 | 2. Ada Marsh closed the inquiry.
     | ^^
  Advice: Correct the number, or declare in report.yaml where numbering starts again.
`);
    expect([code, stdout]).toEqual([1, '1 errors, 0 warnings, 0 notes\n']);
  });

  test('the same for machines', async () => {
    const run = await reportLod(['check', '--format', 'json'], { cwd: makeFaulty() });
    expect(run.code).toBe(1);
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      errors: 1,
      warnings: 0,
      notes: 0,
      diagnostics: [
        {
          file: 'source/reports/x/a.md',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 3,
          rule: 'number-repeated',
          level: 'error',
          reason: 'Unexpected second paragraph 2, expected each number once',
          advice: 'Correct the number, or declare in report.yaml where numbering starts again.',
        },
      ],
    });
  });

  test('no colour and no progress where nobody looks', async () => {
    const { stderr } = await reportLod(['build'], { cwd: makeFaulty() });
    expect(stderr).not.toContain('\u001b');
  });
});

describe('exit code 0', () => {
  test('build replaces the folder and says what it made', async () => {
    const cwd = makeWorkplace();
    writeBelow(cwd, 'dist/stale.txt', 'of an earlier build\n');
    const { code, stdout, stderr } = await reportLod(['build'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^dist: \d+ triples, canonical hash [0-9a-f]{64}\n$/);
    expect([...filesBelow(join(cwd, 'dist')).keys()]).not.toContain('stale.txt');
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'source']);
  });

  test('check writes nothing', async () => {
    const cwd = makeWorkplace();
    const before = filesBelow(cwd);
    expect(await reportLod(['check'], { cwd })).toMatchObject({
      code: 0,
      stdout: '0 errors, 0 warnings, 0 notes\n',
    });
    expect(filesBelow(cwd)).toEqual(before);
  });

  test('register mint writes what is lacking, and then nothing more', async () => {
    const cwd = makeWorkplace();
    writeBelow(
      cwd,
      'source/register/places.yaml',
      'kind: place\nentities:\n  # on the river\n  - name: North Bank\n',
    );
    expect(await reportLod(['check'], { cwd })).toMatchObject({ code: 1 });
    const minted = await reportLod(['register', 'mint'], { cwd });
    expect(minted).toMatchObject({ code: 0, stderr: '' });
    expect(minted.stdout).toContain('- { address: id/north-bank, event: minted }\n');
    expect(readFileSync(join(cwd, 'source/register/places.yaml'), 'utf8')).toBe(
      'kind: place\nentities:\n  # on the river\n  - id: north-bank\n    name: North Bank\n',
    );
    expect(await reportLod(['check'], { cwd })).toMatchObject({ code: 0 });
    expect(await reportLod(['register', 'mint'], { cwd })).toMatchObject({
      code: 0,
      stdout: '0 minted\n',
    });
  });

  test('explain goes from a number to triples and from an address to the words and their line', async () => {
    const cwd = makeWorkplace();
    const there = await reportLod(['explain', '2'], { cwd });
    expect(there).toMatchObject({ code: 0, stderr: '' });
    expect(there.stdout).toContain('source/reports/x/a.md:5:');
    const [address] =
      /report\/x\/paragraph\/2\/wording\/[0-9a-f]{16}#m-\w{10}/.exec(there.stdout) ?? [];
    const back = await reportLod(['explain', `https://example.org/bridges/${address!}`], { cwd });
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(back.stdout).toContain('source/reports/x/a.md:5:');
    expect(back.stdout).toContain('NBB');
  });
});

describe('dist is replaced whole or not at all', () => {
  const digest = (folder: string): string =>
    createHash('sha256')
      .update(JSON.stringify([...filesBelow(folder)]))
      .digest('hex');
  const settled = (child: ReturnType<typeof spawn>): Promise<void> =>
    new Promise((done) => child.once('exit', () => done()));

  test(
    'a build that is killed, at 20 moments, leaves the old folder or the new one',
    { timeout: 180_000 },
    async () => {
      const cwd = makeFolder();
      mkdirSync(join(cwd, 'dist'));
      const build = ['build', '--source', join(root, 'source')];
      const started = performance.now();
      expect(await reportLod(build, { cwd })).toMatchObject({ code: 0 });
      const lasted = performance.now() - started;
      const whole = digest(join(cwd, 'dist'));
      const old = {
        ...(JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')) as object),
        note: 'old',
      };
      let killed = 0;
      for (let moment = 1; moment <= 20; moment++) {
        writeBelow(cwd, 'dist/manifest.json', JSON.stringify(old));
        const before = digest(join(cwd, 'dist'));
        const child = spawn(process.execPath, [bin, ...build], { cwd, stdio: 'ignore' });
        const timer = setTimeout(() => child.kill('SIGKILL'), (lasted * moment) / 20);
        await settled(child);
        clearTimeout(timer);
        if (child.signalCode === 'SIGKILL') killed++;
        // Killed between its two renames: the next command, whichever it is, puts the folder back.
        if (!existsSync(join(cwd, 'dist'))) await reportLod(['query', '--list'], { cwd });
        expect([before, whole]).toContain(digest(join(cwd, 'dist')));
      }
      expect(killed).toBeGreaterThan(10);
      expect(await reportLod(build, { cwd })).toMatchObject({ code: 0 });
      expect(digest(join(cwd, 'dist'))).toBe(whole);
      expect(readdirSync(cwd)).toEqual(['dist']);
    },
  );

  test('data without questions says so', async () => {
    const cwd = makeWorkplace();
    await reportLod(['build'], { cwd });
    const { code, stdout } = await reportLod(['query', '--list'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'No questions come with dist: a build publishes those of source/queries/*.rq.\n',
    });
  });

  test.each(['build', 'check', 'explain 1', 'query --list', 'site'])(
    'what a build that died between its two renames left is put back by %s',
    async (words) => {
      const cwd = makeWorkplace();
      renameSync(join(cwd, 'dist'), join(cwd, '.dist-previous'));
      const dead = spawnSync(process.execPath, ['-e', '']).pid;
      mkdirSync(join(cwd, `.dist-new-${dead}-abc`));
      await reportLod(words.split(' '), { cwd });
      expect(existsSync(join(cwd, 'dist/manifest.json'))).toBe(true);
      if (words === 'build') expect(readdirSync(cwd).sort()).toEqual(['dist', 'source']);
    },
  );

  test('a folder that a living build is about to replace is left to it', async () => {
    const cwd = makeWorkplace();
    renameSync(join(cwd, 'dist'), join(cwd, '.dist-previous'));
    mkdirSync(join(cwd, `.dist-new-${process.pid}-abc`));
    await reportLod(['check'], { cwd });
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
  });
});

describe('the package', () => {
  test('is packed, installed elsewhere, and runs', { timeout: 300_000 }, async () => {
    const cwd = makeWorkplace();
    const env = {
      npm_config_update_notifier: 'false',
      npm_config_fund: 'false',
      npm_config_audit: 'false',
    };
    // The bundle is there already, and another test may be running it.
    const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', cwd], {
      cwd: root,
      env,
    });
    expect(packed.code, packed.stderr).toBe(0);
    const [file] = /report-lod-[\d.]+\.tgz/.exec(packed.stdout) ?? [];
    writeBelow(cwd, 'package.json', '{ "private": true }\n');
    const installed = await run('npm', ['install', '--prefer-offline', `./${file!}`], { cwd, env });
    expect(installed.code, installed.stderr).toBe(0);
    const command = join(cwd, 'node_modules/.bin/report-lod');
    expect(await run(command, ['--version'], { cwd })).toMatchObject({
      stdout: `${packageJson.version}\n`,
    });
    expect(await run(command, ['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const question =
      'SELECT (COUNT(*) AS ?n) { ?s a <https://example.org/bridges/vocabulary#Paragraph> }';
    const asked = await run(command, ['query', '--text', question, '--format', 'csv'], { cwd });
    expect(asked).toMatchObject({ code: 0, stdout: 'n\r\n3\r\n' });
    writeBelow(
      cwd,
      'page.txt',
      'The Ferry Report\n\nB.1: Ferries\n\n1. There are ferries.\n\n2. There are more.\n',
    );
    const imported = await run(
      command,
      [
        'import',
        join(cwd, 'page.txt'),
        '--into',
        'new',
        '--license',
        'https://example.org/licence',
      ],
      { cwd },
    );
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    // Where a page lay on one machine is nobody's business on another.
    expect([...filesBelow(join(cwd, 'new')).values()].join('')).not.toContain(cwd);
    const schema = /\$schema=(\S+)/.exec(
      readFileSync(join(cwd, 'new/catalogue.yaml'), 'utf8'),
    )?.[1];
    expect(readFileSync(join(cwd, 'new', schema!), 'utf8')).toContain('"$schema"');
  });

  test('starts with the parts that every command needs, and no others', () => {
    const started = new Set<string>();
    const start = (name: string): void => {
      if (started.has(name)) return;
      started.add(name);
      const code = readFileSync(join(dirname(bin), name), 'utf8');
      for (const [, part = ''] of code.matchAll(/(?:from|import)"\.\/(part-\w+\.js)"/g))
        start(part);
    };
    start(basename(bin));
    const sizes = [...started].map((name) => statSync(join(dirname(bin), name)).size);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);
  });
});
