import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../pipeline/build.ts';
import { readSourceFolder } from '../pipeline/core/files.ts';
import { parseCsv } from '../pipeline/6-publish/parse-csv.ts';
import { openMemory } from './6-publish/write-files.ts';
import { filesBelow, makeFolder, reportLod } from './report-lod.ts';

/** What holds for whatever is published, shown on the shipped report by means of its own. */

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'source');
const { files, output } = openMemory();

type Row = Readonly<Record<string, string>>;

function table(name: string): readonly Row[] {
  const [head = [], ...rows] = parseCsv(files.get(`csv/${name}.csv`)!);
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at]!])));
}

beforeAll(() => {
  const flagged: string[] = [];
  build(
    readSourceFolder(source, (rule) => flagged.push(rule)),
    { open: () => output },
  );
  expect(flagged).toEqual([]);
});

test('the same bytes in two folders, time zones, languages and homes', async () => {
  const places = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' },
  ];
  const built: Map<string, string>[] = [];
  for (const env of places) {
    const cwd = makeFolder();
    cpSync(source, join(cwd, 'source'), { recursive: true });
    expect(await reportLod(['build'], { cwd, env: { ...env, HOME: cwd } })).toMatchObject({
      code: 0,
    });
    built.push(filesBelow(join(cwd, 'dist')));
  }
  expect(built[1]).toEqual(built[0]);
  for (const [path, text] of files) {
    // In memory, the manifest lists the files in the order in which they were begun.
    if (path === 'manifest.json') continue;
    expect(built[0]!.get(path), path).toBe(Buffer.from(text).toString('latin1'));
  }
});

describe('evidence', () => {
  test('at its offsets, the wording says exactly the words of each row that has some', () => {
    const texts = new Map(
      [...table('paragraphs'), ...table('list_items')].map(({ wording, text }) => [
        wording!,
        text!,
      ]),
    );
    const evidenced = [...files.keys()]
      .flatMap((path) => /^csv\/(.+)\.csv$/.exec(path)?.[1] ?? [])
      .filter((name) => table(name)[0]?.['prefix'] !== undefined);
    expect(evidenced).toEqual(expect.arrayContaining(['mentions', 'quotations', 'named_terms']));
    for (const { wording, start, end, words, prefix, suffix } of evidenced.flatMap(table)) {
      const points = [...texts.get(wording!)!];
      expect(points.slice(Number(start), Number(end)).join('')).toBe(words);
      expect(points.slice(Math.max(0, Number(start) - 32), Number(start)).join('')).toBe(prefix);
      expect(points.slice(Number(end), Number(end) + 32).join('')).toBe(suffix);
    }
  });
});

/** A passage as its Markdown has it, read without any code of the pipeline. */
interface Passage {
  readonly number: string;
  readonly markdown: string;
}

function readPassages(): readonly Passage[] {
  const text = readFileSync(join(source, 'reports/internet-investigation/b.3.md'), 'utf8');
  const passages: Passage[] = [];
  let items = 0;
  for (const block of text.split(/\n{2,}|\n(?=[-*] )/)) {
    const number = /^(\d+(?:\.\d+)*)\.\s/.exec(block);
    const last = passages.at(-1)?.number.split('/')[0];
    if (number !== null) {
      items = 0;
      passages.push({ number: number[1]!, markdown: block.slice(number[0].length) });
    } else if (/^\s*[-*]\s/.test(block) && last !== undefined) {
      passages.push({ number: `${last}/${++items}`, markdown: block.trim().slice(2) });
    }
  }
  return passages;
}

describe('published and excluded are all', () => {
  const passages = readPassages();
  const countOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;
  const rowsOf = (number: string): readonly Row[] =>
    table('ledger').filter((row) => row['number'] === number);

  test('every passage of the Markdown is in the tables, and nothing else', () => {
    const published = [...table('paragraphs').map(({ number }) => number!)];
    const items = table('list_items').map(
      ({ paragraph, number }) => `${paragraph!.split('/').at(-1)!}/${number!}`,
    );
    expect([...published, ...items].sort()).toEqual(passages.map(({ number }) => number).sort());
  });

  test.each(passages)(
    '$number has each marker, quotation mark, digit and capital in the ledger',
    ({ number, markdown }) => {
      const rows = rowsOf(number);
      const ofClass = (name: string): number => rows.filter((row) => row['class'] === name).length;
      expect(ofClass('marker')).toBe(countOf(/\[\^\d+\]/g, markdown));
      expect(ofClass('quotation')).toBe(countOf(/[\u2018\u201c]/g, markdown));
      const text = [...table('paragraphs'), ...table('list_items')].find(
        ({ iri }) => iri === rows[0]?.['paragraph'],
      )?.['text'];
      if (text === undefined) return;
      const points = [...text];
      const covered = new Set<number>();
      for (const { start, end, class: kind } of rows) {
        if (kind === 'quotation') continue;
        for (let at = Number(start); at < Number(end); at++) covered.add(at);
      }
      const bare = points.flatMap((point, at) =>
        /\d/.test(point) && !covered.has(at) ? [at] : [],
      );
      expect(bare).toEqual([]);
      // A capital after a letter and a space, within a sentence, begins a name.
      const capitals = points.flatMap((point, at) => {
        const within =
          /\p{Lu}/u.test(point) &&
          points[at - 1] === ' ' &&
          /[\p{Ll},]/u.test(points[at - 2] ?? '');
        return within && !covered.has(at) ? [points.slice(at, at + 12).join('')] : [];
      });
      expect(capitals).toEqual([]);
    },
  );

  test('each row of the ledger has a record that is published, or a reason, never both', () => {
    const published = new Set(
      [...files]
        .filter(
          ([path]) => path.startsWith('csv/') && path.endsWith('.csv') && path !== 'csv/ledger.csv',
        )
        .flatMap(([, text]) => parseCsv(text).map(([iri]) => iri)),
    );
    for (const { record, reason } of table('ledger')) {
      expect([record !== '', reason !== '']).toContain(true);
      expect(record === '' || reason === '').toBe(true);
      if (record !== '') expect(published).toContain(record);
    }
  });

  test('each mention, marker, quotation and named term stands in the ledger once', () => {
    const recorded = table('ledger')
      .filter((row) => ['name', 'marker', 'quotation'].includes(row['class']!))
      .map(({ record }) => record)
      .filter((record) => record !== '');
    const made = ['mentions', 'markers', 'quotations', 'named_terms'].flatMap((name) =>
      table(name).map(({ iri }) => iri),
    );
    expect(recorded.sort()).toEqual(made.sort());
  });

  test('the counts of the ledger add up, paragraph by paragraph and class by class', () => {
    const ledger = parse(files.get('yaml/ledger.yaml')!) as {
      rows: readonly Record<string, unknown>[];
      counts: readonly { owner: string; class: string; found: number; recorded: number }[];
    };
    const counted = new Map<string, [number, number]>();
    for (const row of ledger.rows) {
      const key = `${String(row['owner'])} ${String(row['class'])}`;
      const [found, recorded] = counted.get(key) ?? [0, 0];
      counted.set(key, [found + 1, recorded + ('record' in row ? 1 : 0)]);
    }
    const written = ledger.counts.map((row) => [
      `${row.owner} ${row.class}`,
      [row.found, row.recorded],
    ]);
    expect(new Map(written as [string, [number, number]][])).toEqual(counted);
    expect(ledger.rows.length).toBe(table('ledger').length);
  });
});
