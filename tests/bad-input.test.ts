import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../pipeline/6-publish/read-jsonld.ts';
import { parseCsv } from '../pipeline/6-publish/parse-csv.ts';
import {
  diagnosticsOf,
  filesBelow,
  makeFolder,
  makeWorkplace,
  reportLod,
  writeBelow,
} from './report-lod.ts';

/** What tests/rules does not hold: input that is accepted, large, nested, or in odd places. */

const section = 'source/reports/x/a.md';
const readBelow = (folder: string, path: string): string =>
  readFileSync(join(folder, path), 'utf8');

function change(folder: string, path: string, from: string, to: string): void {
  const text = readBelow(folder, path);
  expect(text.split(from)).toHaveLength(2);
  writeBelow(
    folder,
    path,
    text.replace(from, () => to),
  );
}

/** Build; expect the rules with their places, exit code 1, advice, and dist as it was. */
async function expectRefusal(
  folder: string,
  expected: readonly string[],
  given: readonly string[] = ['build'],
): Promise<void> {
  const before = filesBelow(join(folder, 'dist'));
  const run = await reportLod([...given, '--format', 'json'], { cwd: folder });
  const shown = diagnosticsOf(run);
  const places = shown.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`);
  expect(places).toEqual(expected);
  expect(shown.filter(({ advice }) => !/^[A-Z].*\.$/.test(advice))).toEqual([]);
  expect(run.code).toBe(1);
  expect(filesBelow(join(folder, 'dist'))).toEqual(before);
}

/** Build, expect success, and give what was written but for the hashes of the input. */
async function outputOf(
  folder: string,
  given: readonly string[] = [],
): Promise<Map<string, string>> {
  const run = await reportLod(['build', ...given], { cwd: folder });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  const files = filesBelow(join(folder, 'dist'));
  expect(files.size).toBeGreaterThan(40);
  files.delete('manifest.json');
  return files;
}

describe('accepted', () => {
  test('line ends of Windows and byte order marks change nothing but the hashes of the input', async () => {
    const plain = await outputOf(makeWorkplace());
    const folder = makeWorkplace();
    for (const [path, text] of filesBelow(join(folder, 'source'))) {
      const windows = Buffer.from(text, 'latin1').toString('utf8').replaceAll('\n', '\r\n');
      writeBelow(folder, `source/${path}`, `\ufeff${windows}`);
    }
    expect(await outputOf(folder)).toEqual(plain);
  });

  test('a path with spaces and letters of any script changes nothing', async () => {
    const plain = await outputOf(makeWorkplace());
    const folder = makeWorkplace();
    const odd = 'Berichte über Brücken – 橋 \'"$(x)';
    mkdirSync(join(folder, odd));
    renameSync(join(folder, 'source'), join(folder, odd, 'die Quelle'));
    const out = `${odd}/das Ergebnis`;
    const run = await reportLod(['build', '--source', `${odd}/die Quelle`, '--out', out], {
      cwd: folder,
    });
    expect([run.code, run.stderr]).toEqual([0, '']);
    const files = filesBelow(join(folder, out));
    files.delete('manifest.json');
    expect(files).toEqual(plain);
  });

  test('a problem in such a path is shown with it', async () => {
    const folder = makeWorkplace();
    renameSync(join(folder, 'source'), join(folder, 'die Quelle ü'));
    change(folder, 'die Quelle ü/reports/x/a.md', '3. Ada', '2. Ada');
    await expectRefusal(
      folder,
      ['number-repeated die Quelle ü/reports/x/a.md:11:1'],
      ['build', '--source', 'die Quelle ü'],
    );
  });

  test('a symbolic link inside the source folder is followed', async () => {
    const plain = await outputOf(makeWorkplace());
    const folder = makeWorkplace();
    renameSync(join(folder, section), join(folder, 'source/a.txt'));
    symlinkSync('../../a.txt', join(folder, section));
    expect(await outputOf(folder)).toEqual(plain);
  });
});

describe('raw HTML and scripts', () => {
  const markup = '<script>alert("x")</script> <b onclick=\'y()\'>inquiry</b> <!-- z -->';

  test('stay text, character for character, in every output', async () => {
    const folder = makeWorkplace();
    change(folder, section, 'the inquiry.', `the ${markup}.`);
    const run = await reportLod(['build', '--format', 'json'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(new Set(diagnosticsOf(run).map(({ rule }) => rule))).toEqual(new Set(['raw-html']));
    const said = `Ada Marsh closed the ${markup}.`;
    for (const path of ['dataset.nt', 'dataset.ttl', 'dataset.trig']) {
      const quads = new Parser().parse(readBelow(folder, `dist/${path}`));
      const texts = quads.filter(({ object }) => object.value === said);
      expect(texts.map(({ object }) => object.termType)).toEqual(['Literal']);
    }
    const lines = await readJsonLd(JSON.parse(readBelow(folder, 'dist/dataset.jsonld')));
    const escaped = said.replaceAll('"', '\\"');
    expect(lines.filter((line) => line.includes(` "${escaped}" `))).toHaveLength(1);
    const rows = parseCsv(readBelow(folder, 'dist/csv/paragraphs.csv'));
    expect(rows.flat().filter((cell) => cell === said)).toHaveLength(1);
  });
});

describe('too much', () => {
  test('a line of 5 MB is refused in good time', async () => {
    const folder = makeWorkplace();
    writeBelow(folder, section, `# A\n\n1. ${'words '.repeat(900_000)}\n`);
    await expectRefusal(folder, [`line-too-long ${section}:3:1`]);
  });

  test('anchors of YAML that explode are refused', async () => {
    const folder = makeWorkplace();
    const levels = Array.from({ length: 12 }, (_, at) => {
      const inner = at === 0 ? '"x"' : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array.from({ length: 10 }, () => inner).join(', ')}]`;
    });
    writeBelow(folder, 'source/reports/x/report.yaml', `${levels.join('\n')}\n`);
    await expectRefusal(folder, ['yaml-anchor source/reports/x/report.yaml:1:9']);
  });

  test('lists of YAML within each other are refused without an exception', async () => {
    const folder = makeWorkplace();
    writeBelow(
      folder,
      'source/register/people.yaml',
      `kind: person\nentities: ${'['.repeat(50_000)}\n`,
    );
    const run = await reportLod(['build', '--format', 'json'], { cwd: folder });
    expect(diagnosticsOf(run).map(({ rule, file }) => `${rule} ${file}`)).toContain(
      'yaml-syntax source/register/people.yaml',
    );
    expect(run.code).toBe(1);
  });

  test('marks of emphasis and code that never close take a time that grows with their number', async () => {
    const folder = makeWorkplace();
    const text = '*a **b _c `` d ` '.repeat(10_000);
    change(folder, section, 'the inquiry.', text);
    const run = await reportLod(['build', '--format', 'json'], { cwd: folder });
    expect(diagnosticsOf(run)).toEqual([]);
    expect(run.code).toBe(0);
  });
});

describe('faults of YAML', () => {
  test.each([
    [
      'an unknown kind',
      'source/register/organisations.yaml',
      'kind: organisation',
      'kind: vehicle',
      'yaml-value source/register/organisations.yaml:2:7',
    ],
    [
      'a bad address',
      'source/catalogue.yaml',
      'license: https://example.org/licence',
      'license: the usual licence',
      'yaml-value source/catalogue.yaml:6:10',
    ],
    [
      'a base without a slash at its end',
      'source/catalogue.yaml',
      'https://example.org/bridges/',
      'https://example.org/bridges',
      'yaml-value source/catalogue.yaml:2:7',
    ],
    [
      'a base with a query',
      'source/catalogue.yaml',
      'https://example.org/bridges/',
      'https://example.org/bridges/?at=',
      'yaml-value source/catalogue.yaml:2:7',
    ],
    [
      'a base with a fragment',
      'source/catalogue.yaml',
      'https://example.org/bridges/',
      'https://example.org/bridges/#',
      'yaml-value source/catalogue.yaml:2:7',
    ],
    [
      'a base that is not https',
      'source/catalogue.yaml',
      'https://example.org/bridges/',
      'http://example.org/bridges/',
      'yaml-value source/catalogue.yaml:2:7',
    ],
    [
      'a list where a text belongs',
      'source/catalogue.yaml',
      'name: Bridge reports',
      'name: [Bridge, reports]',
      'yaml-value source/catalogue.yaml:3:7',
    ],
    [
      'a number without quotation marks',
      'source/reports/x/review.yaml',
      "paragraph: '2'",
      'paragraph: 34.10',
      'yaml-unquoted source/reports/x/review.yaml:5:16',
    ],
  ])('%s', async (...row) => {
    const [, path, from, to, expected] = row;
    const folder = makeWorkplace();
    change(folder, path, from, to);
    await expectRefusal(folder, [expected]);
  });

  test('a bad address of a link of the register', async () => {
    const folder = makeWorkplace();
    const link =
      '{ scheme: website, url: "https://example.org/a b", as: url, certainty: exact, seenIn: page }';
    const name = 'name: River Trust';
    const path = 'source/register/organisations.yaml';
    change(folder, path, name, `${name}\n    links:\n      - ${link}`);
    await expectRefusal(folder, [`yaml-value ${path}:11:33`]);
  });
});

describe('empty and missing', () => {
  test('an empty section', async () => {
    const folder = makeWorkplace();
    writeBelow(folder, section, '');
    await expectRefusal(folder, [`section-empty ${section}:1:1`]);
  });

  test('a report without sections', async () => {
    const folder = makeWorkplace();
    change(
      folder,
      'source/reports/x/report.yaml',
      'sections:\n  - file: a.md\n    number: A\n',
      'sections: []\n',
    );
    await expectRefusal(folder, ['yaml-value source/reports/x/report.yaml:8:11']);
  });

  test('a source folder that is a file', async () => {
    const folder = makeWorkplace();
    writeBelow(folder, 'a-file', '');
    await expectRefusal(folder, ['folder-missing a-file:1:1'], ['build', '--source', 'a-file']);
  });
});

describe('an output folder that cannot be written', () => {
  test('where a file is in the way', async () => {
    const folder = makeWorkplace();
    writeBelow(folder, 'taken', 'a file\n');
    await expectRefusal(folder, ['output-elsewhere taken:1:1'], ['build', '--out', 'taken']);
    expect(readBelow(folder, 'taken')).toBe('a file\n');
  });

  test('where nobody may write, the administrator included', async () => {
    const folder = makeWorkplace();
    const run = await reportLod(['build', '--out', '/proc/report-lod/dist', '--format', 'json'], {
      cwd: folder,
    });
    expect(diagnosticsOf(run).map(({ rule }) => rule)).toEqual(['file-system']);
    expect(run.code).toBe(1);
  });

  test('where this user may not write', async ({ skip }) => {
    const folder = makeWorkplace();
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0o555);
    skip(
      process.getuid?.() === 0,
      'The administrator may write in every folder of a disk; the test before this one holds for both.',
    );
    await expectRefusal(folder, ['file-system closed:1:1'], ['build', '--out', 'closed/dist']);
  });

  test('where it would replace what no build wrote', async () => {
    const folder = makeFolder();
    execFileSync('cp', ['-r', `${makeWorkplace()}/source`, folder]);
    const run = await reportLod(['build', '--out', '.', '--format', 'json'], { cwd: folder });
    expect(diagnosticsOf(run).map(({ rule }) => rule)).toEqual(['output-elsewhere']);
    expect(filesBelow(folder).size).toBe(7);
  });
});
