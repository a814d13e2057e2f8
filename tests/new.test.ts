import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticsOf, filesBelow, makeFolder, reportLod, writeBelow } from './report-lod.ts';
import type { Run } from './report-lod.ts';

const license = ['--license', 'https://example.org/licence'];

/** Make a source folder of pages, and build it. */
async function makeAndBuild(pages: Readonly<Record<string, string>>, named: readonly string[]) {
  const cwd = makeFolder();
  for (const [path, text] of Object.entries(pages)) writeBelow(cwd, path, text);
  const made = await reportLod(['new', ...named, '--into', 'source', ...license], { cwd });
  const built = await reportLod(['build', '--format', 'json'], { cwd });
  const source = filesBelow(join(cwd, 'source'));
  const [reportPath = ''] = [...source.keys()].filter((path) => path.endsWith('/report.yaml'));
  const report = source.get(reportPath) ?? '';
  const places = (): string => readFileSync(join(cwd, 'dist/csv/paragraphs.csv'), 'utf8');
  return { cwd, made, built, report, source, places };
}

function errorsOf(run: Run): string[] {
  return diagnosticsOf(run)
    .filter(({ level }) => level === 'error')
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

const libraries = `# The libraries of the county

Contents

The reading rooms ............ 1
The lending desks ............ 7
The travelling vans .......... 9

**1** The county runs nine libraries, and the board that looks after them met in

**2019** to hear how they were used.[^1]

%%page 1%%

**2** The reading rooms are open on six days, and most of the visitors come on

%%page 2%%

foot from the streets around.[^2]

**3** The vans visit forty villages.

[^1]: Minutes of the board.

[^2]: Count of visitors.

## What we conclude

Nobody had counted before.

**1** The rooms should stay open.[^1]

**2** The vans should go on.

[^1]: Plan of the board.
`;

test('numbers in bold that a list of conclusions uses again, page marks, notes by chapter', async () => {
  const { built, made, report, source, places } = await makeAndBuild({ 'page.md': libraries }, [
    'page.md',
  ]);
  expect(made.code).toBe(0);
  expect(errorsOf(built)).toEqual([]);
  expect(report).toContain("paragraphNumber: '**14**'");
  expect(report).toContain('repeatedNumbers: counted');
  expect(report).toContain('unnumberedText: counted');
  expect(places()).toMatch(/paragraph\/1-2\b/);
  expect(places()).toMatch(/paragraph\/u\d/);
  const [, text = ''] = [...source].find(([path]) => path.endsWith('.md')) ?? [];
  expect(text).not.toContain('%%page');
  expect(text).not.toContain('.....');
  expect(text).toContain('[^1-2]: Plan of the board.');
  expect(diagnosticsOf(built).map(({ rule }) => rule)).not.toContain(
    'footnote-marker-out-of-order',
  );
  expect(made.stdout).toContain('first at page.md:13');
});

test('numbers that come again keep their counters when the text is built anew', async () => {
  const { cwd, places } = await makeAndBuild({ 'page.md': libraries }, ['page.md']);
  const before = places();
  expect((await reportLod(['register', 'mint'], { cwd })).code).toBe(0);
  expect((await reportLod(['build'], { cwd })).code).toBe(0);
  expect(places()).toBe(before);
});

test('a folder with a file a chapter, numbers in brackets that start again in each', async () => {
  const chapter = (of: string): string =>
    `# ${of}\n\n[1] The ${of} was built by the town in 1910.<sup>1</sup>\n\n[2] It was mended twice, and it stands.\n\n[3] It is used every day.\n`;
  const { built, report, places } = await makeAndBuild(
    { 'in/chapter-10.md': chapter('bridge'), 'in/chapter-2.md': chapter('weir') },
    ['in'],
  );
  expect(errorsOf(built)).toEqual([]);
  expect(report).toContain("paragraphNumber: '[14]'");
  expect(report).toContain("footnoteMarker: '<sup>31</sup>'");
  expect(report).toContain('chapter-2.md');
  expect(report.indexOf('chapter-2.md')).toBeLessThan(report.indexOf('chapter-10.md'));
  expect(report).toContain('paragraphs: section');
  expect(places()).toMatch(/2\/paragraph\/3\b/);
});

test('hard-wrapped lines, numbers without a dot, a year at the start of a line, a scan', async () => {
  const text = `The water board

1.1 The board of the water works was founded by the town in the year
of the flood, and the of\ufb01ce of the board was opened with the water-
works that stand by the weir.

1.2 The waterworks were sold, and in the spring of
1994 The board was closed by the town.

1.3 It was opened again, and the works were bought back by the board.

1.5 The board is run by the town.
`;
  const { built, made, report, source } = await makeAndBuild({ 'page.txt': text }, ['page.txt']);
  expect(errorsOf(built)).toEqual([]);
  expect(report).toContain("paragraphNumber: '14'");
  expect(report).toContain("after: '1.3'");
  const [, section = ''] = [...source].find(([path]) => path.endsWith('.md')) ?? [];
  expect(section).toContain('office');
  expect(section).toContain('the waterworks');
  expect(made.stdout).toContain('The ligature');
});

test('a list inside a paragraph, whose numbers start at 1, is a list', async () => {
  const text = `# Roads\n\n${[1, 2, 3].map((n) => `${n}. Road ${n} is long.\n\n`).join('')}1. It is wide.\n\n2. It is flat.\n\n4. Road four is short.\n\n5. Road five is new.\n`;
  const { built, source } = await makeAndBuild({ 'page.md': text }, ['page.md']);
  expect(errorsOf(built)).toEqual([]);
  const [, section = ''] = [...source].find(([path]) => path.endsWith('.md')) ?? [];
  expect(section).toContain('1) It is wide.');
  expect(section).toContain('4. Road four');
});

test('printed bullets are items, sentences cut by a blank line are asked about, and a licence may be unknown', async () => {
  const text = `# Ports\n\n1. The ports of the county are run by the town and by\n\nthe board. They are:\n\n● the old port;\n\n● the new port.\n\n2. Each has a master.\n\n3. Each has a crane.\n`;
  const cwd = makeFolder();
  writeBelow(cwd, 'page.md', text);
  const made = await reportLod(['new', 'page.md', '--into', 'source'], { cwd });
  expect(made.code).toBe(0);
  expect(made.stdout).toContain('Question: Under which licence');
  expect(made.stdout).toContain('Question: Does a paragraph that ends without its sentence');
  expect((await reportLod(['build'], { cwd })).code).toBe(0);
  const items = readFileSync(join(cwd, 'dist/csv/list_items.csv'), 'utf8');
  expect(items.split('\n').filter((line) => line.includes(' port'))).toHaveLength(2);
  expect(readFileSync(join(cwd, 'dist/csv/reports.csv'), 'utf8')).toContain(
    'http://rightsstatements.org/vocab/CNE/1.0/',
  );
});

test('a licence is found by its address as it is printed, without a scheme', async () => {
  const text = `# Ports\n\nSee towns.example/open-licence/version/2.\n\n1. It is open.\n\n2. It is deep.\n`;
  const cwd = makeFolder();
  writeBelow(cwd, 'page.md', text);
  await reportLod(['new', 'page.md', '--into', 'source'], { cwd });
  const [, report = ''] =
    [...filesBelow(join(cwd, 'source'))].find(([path]) => path.endsWith('report.yaml')) ?? [];
  expect(report).toContain('license: https://towns.example/open-licence/version/2\n');
});

test.each([
  ['a PDF', 'page.pdf', '%PDF-1.7\n', 'import-not-text'],
  ['a Word file', 'page.docx', 'PK\u0003\u0004', 'import-not-text'],
  [
    'a page of navigation only',
    'page.html',
    '<!doctype html><title>Town</title><nav><a href="/">Home</a></nav>',
    'import-no-paragraphs',
  ],
])('%s is refused, and nothing is written', async (_, name, text, rule) => {
  const cwd = makeFolder();
  writeBelow(cwd, name, text);
  const run = await reportLod(['new', name, '--into', 'source', ...license, '--format', 'json'], {
    cwd,
  });
  expect(run.code).toBe(1);
  expect(diagnosticsOf(run).map((found) => found.rule)).toContain(rule);
  expect([...filesBelow(cwd).keys()]).toEqual([name]);
});

test.each([
  ['a line of 10 MB', 'word '.repeat(2_000_000), 'line-too-long'],
  ['ten thousand brackets', '['.repeat(10_000), 'line-too-nested'],
])('%s is told, and ends', { timeout: 60_000 }, async (_, line, rule) => {
  const cwd = makeFolder();
  writeBelow(cwd, 'page.md', `# Damaged\n\n${line}\n`);
  const run = await reportLod(
    ['new', 'page.md', '--into', 'source', ...license, '--format', 'json'],
    { cwd },
  );
  expect(run.code).toBe(1);
  expect(diagnosticsOf(run).map((found) => found.rule)).toContain(rule);
});

test('signs that nobody sees are asked about, and never reach the terminal', async () => {
  const cwd = makeFolder();
  writeBelow(cwd, 'page.md', '# Signs\n\nThe board \u202emet\u202c and\u0007 it was fine.\n');
  const run = await reportLod(['new', 'page.md', '--into', 'source', ...license], { cwd });
  expect(run.stdout).toContain(String.raw`\u202e`);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/[\u0007\u202a-\u202e]/);
});

test('new tells how to get from an empty register to proposals, and each step works', async () => {
  const cwd = makeFolder();
  writeBelow(
    cwd,
    'page.md',
    '# The rivers\n\n1. The National River Board was established in 2011.\n\n2. It rained.\n',
  );
  const made = await reportLod(['new', 'page.md', '--into', 'source', ...license], { cwd });
  const steps = [...made.stdout.matchAll(/^ {2}report-lod (.+?)(?: {2,}|$)/gm)].map(([, words]) =>
    (words ?? '').split(' '),
  );
  expect(steps.map(([first]) => first)).toEqual(['names', 'register', 'propose']);
  const [names = [], mint = [], propose = []] = steps;
  const before = await reportLod(propose, { cwd });
  expect(before.stdout).toContain('The register has no entity');
  const entities = (await reportLod(names, { cwd })).stdout;
  writeBelow(cwd, 'source/register/organisations.yaml', entities.slice(entities.indexOf('kind:')));
  expect((await reportLod(mint, { cwd })).code).toBe(0);
  const after = await reportLod(propose, { cwd });
  expect(after.stdout).not.toContain('The register has no entity');
  expect(after.stdout).toContain('property: foundingDate');
});

test('a second report is added to a source folder; what the folder has stays as it is', async () => {
  const cwd = makeFolder();
  writeBelow(cwd, 'floods.md', '# The Vale Floods\n\n1. The Vale Water Board met.\n');
  writeBelow(cwd, 'canals.md', '# The Canals\n\n1. The Vale Water Board sold a boat.\n');
  const given = ['--into', 'vale', '--license', 'https://example.org/licence'];
  expect((await reportLod(['new', 'floods.md', ...given], { cwd })).code).toBe(0);
  const register = 'kind: organisation\nentities:\n  - name: Vale Water Board\n';
  writeBelow(cwd, 'vale/register/organisations.yaml', register);
  const before = filesBelow(join(cwd, 'vale'));
  const added = await reportLod(['new', 'canals.md', ...given], { cwd });
  expect(added.code).toBe(0);
  expect(added.stdout).toContain('vale/reports/the-canals: 4 files');
  const after = filesBelow(join(cwd, 'vale'));
  for (const [path, text] of before) expect(after.get(path), path).toBe(text);
  expect([...after.keys()].filter((path) => !before.has(path))).toContain(
    'reports/the-canals/report.yaml',
  );
  const again = await reportLod(['new', 'canals.md', ...given], { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('Unexpected report the-canals, which vale has');
  expect(filesBelow(join(cwd, 'vale'))).toEqual(after);
  expect((await reportLod(['register', 'mint', '--source', 'vale'], { cwd })).code).toBe(0);
  const { stdout } = await reportLod(['check', '--source', 'vale'], { cwd });
  expect(stdout).toBe('0 errors, 0 warnings, 0 notes\n');
});
