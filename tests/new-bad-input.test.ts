import { expect, test } from 'vitest';
import { diagnosticsOf, filesBelow, makeFolder, reportLod, writeBelow } from './report-lod.ts';
import type { Run } from './report-lod.ts';

/** Run `new` on what a test writes. */
async function makeOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  named: readonly string[],
  options: readonly string[] = [],
): Promise<Run & { readonly cwd: string }> {
  const cwd = makeFolder();
  for (const [path, text] of Object.entries(files)) writeBelow(cwd, path, text);
  const run = await reportLod(['new', ...named, '--into', 'source', ...options], { cwd });
  return { ...run, cwd };
}

test.each([
  ['report.docx', 'PK\u0003\u0004', 'Unexpected Word file'],
  ['report.odt', 'PK\u0003\u0004', 'Unexpected OpenDocument file'],
  ['report.doc', Buffer.from('d0cf11e0a1b11ae1ff00', 'hex'), 'Unexpected Word file'],
  ['report.rtf', '{\\rtf1\\ansi The board met.}', 'Unexpected RTF file'],
  ['report.pdf', '%PDF-1.7\n', 'pdftotext -layout'],
  ['report.txt', Buffer.from('The caf\u00e9.\n', 'latin1'), 'iconv -f WINDOWS-1252 -t UTF-8'],
])('%s is named, with what converts it', async (name, bytes, words) => {
  const run = await makeOf({ [name]: bytes }, [name]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(words);
  expect([...filesBelow(run.cwd).keys()]).toEqual([name]);
});

test('a page of links without nav is no text', async () => {
  const text =
    '<title>Town</title><ul><li><a href="/">Home</a></li><li><a href="/r">Reports</a></li></ul><p><a href="/a">Reports A to Z</a></p>';
  const run = await makeOf({ 'town.html': text }, ['town.html'], ['--format', 'json']);
  expect(diagnosticsOf(run).map(({ rule }) => rule)).toContain('import-no-paragraphs');
});

test('a folder without pages, or with folders only, is told with what is read', async () => {
  const run = await makeOf({ 'in/a/report.md': '# A\n' }, ['in']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('.md, .txt or .html (folders in it are not read)');
});

test.each([
  [
    'French',
    '# Rapport\n\n1. La commission a été créée par le conseil et la ville en mars.\n',
    'fr',
  ],
  ['German', '# Bericht\n\n1. Der Rat und die Stadt haben das Haus mit der Mühle gebaut.\n', 'de'],
])('a few sentences of %s are told as another language', async (_, text, language) => {
  const run = await makeOf({ 'page.md': text }, ['page.md']);
  expect(run.code).toBe(0);
  expect(run.stderr).toContain(`Unexpected language ${language} `);
  const english = await makeOf({ 'page.md': '# Wells\n\n1. It is deep.\n' }, ['page.md']);
  expect(english.stderr).not.toContain('language');
});

test('a page named twice is asked about', async () => {
  const text = '# The wells\n\n1. The wells are deep.\n\n2. They are old.\n';
  const run = await makeOf({ 'a/page.md': text, 'b/page.md': text }, ['a/page.md', 'b/page.md']);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('Question: Is b/page.md the same page as a/page.md?');
});

test('signs that turn words are written by their number in the line of a message', async () => {
  const run = await makeOf({ 'page.md': '# A\n\n1. The \u202ewells\u0000.\n' }, ['page.md']);
  const line = String.raw`  3 | 1. The \u202ewells\u0000.`;
  const carets = `${' '.repeat(line.indexOf(String.raw`\u0000`) - '    | '.length)}^^^^^^`;
  expect(run.stderr).toContain(`${line}\n    | ${carets}\n`);
  expect(run.stderr).not.toMatch(/[\u0000\u202e]/);
});

test('CRLF and a byte order mark change nothing', async () => {
  const text = '# The wells\n\n1. The wells are deep.\n\n2. They are old.\n';
  const [plain, marked] = await Promise.all(
    [text, `\ufeff${text.replaceAll('\n', '\r\n')}`].map((page) =>
      makeOf({ 'page.md': page }, ['page.md']),
    ),
  );
  expect(marked?.stdout).toBe(plain?.stdout);
  expect(marked?.code).toBe(0);
});

test('pages that may be two reports, one in two formats or of another language are asked about', async () => {
  const page = (word: string): string =>
    `# The wells\n\n1. The ${word} of the county is deep, and all of the town drinks of it.\n`;
  const french =
    '# Les puits\n\n1. Le puits est dans la ville et les gens du pays boivent une fois par jour.\n';
  const files = {
    'a/page.md': page('well'),
    'b/page.md': page('spring'),
    'b/page.txt': page('pond'),
  };
  const run = await makeOf({ ...files, 'fr.md': french }, [...Object.keys(files), 'fr.md']);
  expect(run.stdout).toContain(
    'Question: Are b/page.md and a/page.md two reports? Both are titled',
  );
  expect(run.stdout).toContain('Question: Is b/page.txt the same page as b/page.md? Their names');
  expect(run.stdout).toContain(
    'Question: Does fr.md belong here? Its words are of another language, fr',
  );
});

test('a page with a line that no build takes says to mend it first', async () => {
  const text = `# The wells\n\n1. The wells ${'['.repeat(3000)} are deep.\n`;
  const run = await makeOf({ 'page.md': text }, ['page.md']);
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('next: mend the errors that are told, then report-lod build');
});

const wells = '# The wells\n\n1. The wells are deep.\n';

test('a base that does not end in a slash is wrong use, and nothing is written', async () => {
  const run = await makeOf(
    { 'page.md': wells },
    ['page.md'],
    ['--base', 'https://example.org/two'],
  );
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('a path that ends in /');
  expect([...filesBelow(run.cwd).keys()]).toEqual(['page.md']);
});

test('a report added to a source tells the errors of the source', async () => {
  const { cwd } = await makeOf({ 'page.md': wells }, ['page.md']);
  const add = async (name: string) => {
    writeBelow(cwd, `${name}.md`, wells.replaceAll('wells', name));
    return reportLod(['new', `${name}.md`, '--into', 'source'], { cwd });
  };
  expect((await add('ponds')).code).toBe(0);
  const catalogue = filesBelow(cwd).get('source/catalogue.yaml')?.toString() ?? '';
  writeBelow(
    cwd,
    'source/catalogue.yaml',
    catalogue.replace(/^base: .*$/m, 'base: https://example.org/two'),
  );
  const run = await add('springs');
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('catalogue.yaml');
  expect(run.stdout).toContain('next: mend the errors of source that are told');
});
