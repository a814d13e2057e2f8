import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'n3';
import type { Quad } from 'n3';
import { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, check } from '../../pipeline/build.ts';
import { parseCsv } from '../../pipeline/6-publish/parse-csv.ts';
import { proveEqual } from '../../pipeline/6-publish/prove-equal.ts';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import { openMemory } from '../../pipeline/core/memory-output.ts';
import { filesBelow, makeFolder, reportLodHere, writeBelow } from '../report-lod.ts';

/** Three reports, each with conventions of its own, that share a register. */

const source = fileURLToPath(new URL('source', import.meta.url));
const base = 'https://example.org/vale/';

function buildHere(only?: string) {
  const output = openMemory();
  const built = build(readSourceFolder(source, noFlag, only), { open: () => output, only });
  return { built, files: output.texts };
}

function noFlag(rule: string): void {
  throw new Error(`Unexpected ${rule}`);
}

let files: ReadonlyMap<string, string>;
let quads: Quad[];

beforeAll(() => {
  const { built, files: texts } = buildHere();
  expect(built.diagnostics.filter(({ level }) => level !== 'info')).toEqual([]);
  files = texts;
  quads = new Parser({ format: 'application/trig' }).parse(files.get('dataset.trig')!);
});

function column(table: string, ...names: string[]): string[] {
  const [head = [], ...rows] = parseCsv(files.get(`csv/${table}.csv`)!);
  return rows.map((row) => names.map((name) => row[head.indexOf(name)]!).join(' '));
}

describe('an entity that three reports name', () => {
  const board = `${base}id/vale-water-board`;

  test('is one thing, described in the graph of the register', () => {
    expect(column('entities', 'iri').filter((iri) => iri === board)).toHaveLength(1);
    const named = quads.filter(
      ({ subject, predicate }) =>
        subject.value === board && predicate.value === 'https://schema.org/name',
    );
    expect(named.map(({ graph }) => graph.value)).toEqual([`${base}graph/register`]);
  });

  test('has a set of evidence in the graph of each report', () => {
    const naming = quads.filter(
      ({ predicate, object }) =>
        predicate.value === 'http://www.w3.org/ns/oa#hasBody' && object.value === board,
    );
    expect(naming.map(({ graph }) => graph.value.slice(base.length))).toEqual([
      'graph/report/lending',
      'graph/report/locks',
      'graph/report/water',
    ]);
  });

  test('has a fact that two reports state once in the data, with a statement from each', () => {
    const stated = column('statements', 'iri', 'subject').filter((row) => row.endsWith(board));
    expect(stated).toEqual([
      `${base}report/lending/statement/d-1 ${board}`,
      `${base}report/locks/statement/d-1 ${board}`,
    ]);
    expect(column('facts', 'subject', 'value_year')).toEqual([`${board} 1974`]);
    const founded = quads.filter(
      ({ subject, object }) => subject.value === board && object.value === '1974',
    );
    expect(founded.map(({ graph }) => graph.value.slice(base.length))).toEqual([
      'graph/report/lending',
      'graph/report/locks',
    ]);
    const manifest = JSON.parse(files.get('manifest.json')!) as { triples: number; quads: number };
    expect(quads).toHaveLength(manifest.quads);
    expect(manifest.quads).toBe(manifest.triples + 1);
  });
});

describe('what a report declares or introduces', () => {
  test('is an acronym of that report only', () => {
    const named = column('mentions', 'paragraph', 'entity', 'words').filter((row) =>
      row.endsWith(' CC'),
    );
    const entityIn = (report: string): Set<string | undefined> =>
      new Set(named.filter((row) => row.includes(`/${report}/`)).map((row) => row.split(' ')[1]));
    expect(entityIn('lending')).toEqual(new Set([`${base}id/corve-county-council`]));
    expect(entityIn('locks')).toEqual(new Set([`${base}id/canal-conservancy`]));
    expect(entityIn('water')).toEqual(new Set());
    const left = column('ledger', 'paragraph', 'words', 'reason');
    expect(left).toContain(`${base}report/water/paragraph/1.2 CC not-registered`);
  });

  test('are numbers, unique where the report says so', () => {
    expect(column('paragraphs', 'iri').map((iri) => iri.slice(base.length))).toEqual([
      'report/lending/1/paragraph/1',
      'report/lending/1/paragraph/2',
      'report/lending/2/paragraph/1',
      'report/locks/paragraph/1',
      'report/locks/paragraph/2',
      'report/water/paragraph/1.1',
      'report/water/paragraph/1.2',
    ]);
  });

  test('are footnotes, with their texts or without', () => {
    expect(column('footnotes', 'iri', 'status').map((row) => row.slice(base.length))).toEqual([
      'report/lending/1/footnote/1 present',
      'report/lending/2/footnote/1 present',
      'report/locks/footnote/1 absent',
      'report/locks/footnote/2 absent',
      'report/water/footnote/1 absent',
    ]);
  });

  test('is whether its words are verbatim', () => {
    const kinds = column('paragraphs', 'iri', 'wording_kind');
    const restated = kinds.filter((row) => row.includes('/report/water/'));
    expect(kinds.filter((row) => row.endsWith(' restated'))).toEqual(restated);
    expect(restated).toHaveLength(2);
  });

  test('are decisions: a key comes again in another report and names another record', () => {
    expect(column('observations', 'iri', 'value').map((row) => row.slice(base.length))).toEqual([
      'report/lending/observation/d-2 12',
      'report/locks/observation/d-2 41',
    ]);
  });
});

describe('what tells about the dataset', () => {
  const say = (query: string): string[] => {
    const store = new Store();
    store.load(files.get('catalogue.ttl')!, { format: 'text/turtle' });
    const rows = store.query(query) as ReadonlyMap<string, { value: string }>[];
    return rows.map((row) => [...row.values()].map(({ value }) => value).join(' | '));
  };

  test('describes each report as a part of it, with its title, licence and pages', () => {
    const described =
      say(`PREFIX dct: <http://purl.org/dc/terms/> PREFIX void: <http://rdfs.org/ns/void#>
PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT ?root ?title ?licence (COUNT(?page) AS ?pages) {
  <${base}dataset> void:subset ?part .
  ?part a dcat:Dataset ; dct:title ?title ; dct:license ?licence ; dct:description ?d ; dct:publisher ?p ; void:rootResource ?root
  OPTIONAL { ?part prov:wasDerivedFrom ?page }
} GROUP BY ?root ?title ?licence ORDER BY ?root`);
    const licence = 'https://example.org/licence';
    expect(described).toEqual(
      [
        ['lending', 'Lending in the Vale'],
        ['locks', 'The Locks of the Vale'],
        ['water', 'Water for the Vale'],
      ].map(([id, title]) => `${base}report/${id} | ${title} | ${licence} | 0`),
    );
    const graphs = new Set(quads.map(({ graph }) => graph.value));
    for (const id of ['lending', 'locks', 'water']) {
      expect(graphs).toContain(`${base}graph/report/${id}`);
    }
  });

  test('names each report as a source of the tables', () => {
    const { sources } = JSON.parse(files.get('datapackage.json')!) as {
      readonly sources: readonly { readonly title: string }[];
    };
    expect(sources.map(({ title }) => title)).toEqual([
      'Lending in the Vale',
      'The Locks of the Vale',
      'Water for the Vale',
    ]);
  });
});

test('all formats of a corpus say the same', { timeout: 60_000 }, async () => {
  const { difference, fault } = await proveEqual(files);
  expect({ difference, fault }).toEqual({ difference: undefined, fault: undefined });
});

describe('one report alone', () => {
  test('has the records of its own graph as the whole has them, and what of the register it names', () => {
    const { built, files: part } = buildHere('locks');
    expect(built.written).toBe(true);
    const elsewhere = [...part.keys()].filter((path) => /^yaml\/report\/(?!locks)/.test(path));
    expect(elsewhere).toEqual([]);
    const lines = part.get('dataset.nt')!.split('\n').slice(0, -1);
    const whole = new Set(files.get('dataset.nt')!.split('\n'));
    expect(lines.filter((line) => !whole.has(line))).toEqual([]);
    const own = [...whole].filter((line) => line.startsWith(`<${base}report/locks`));
    expect(lines.filter((line) => line.startsWith(`<${base}report/`))).toEqual(own);
    expect(part.get('facts.nt')).toContain(`<${base}id/vale-water-board>`);
    const named = parseCsv(part.get('csv/entities.csv')!).slice(1);
    expect(named.map(([iri]) => iri?.slice(base.length))).toEqual([
      'id/canal-conservancy',
      'id/vale-water-board',
    ]);
    const measured = parseCsv(part.get('csv/variables.csv')!).slice(1);
    expect(measured.map(([iri]) => iri?.slice(base.length))).toEqual(['id/locks']);
  });

  test('says all the same in all formats', { timeout: 60_000 }, async () => {
    const { difference, fault } = await proveEqual(buildHere('locks').files);
    expect({ difference, fault }).toEqual({ difference: undefined, fault: undefined });
  });

  test('does not look at the other reports', () => {
    const folder = readSourceFolder(source, noFlag, 'locks');
    const reports = [...folder.digests.keys()].filter((path) => path.startsWith('reports/'));
    expect(reports).toEqual([
      'reports/locks/gates.md',
      'reports/locks/report.yaml',
      'reports/locks/review.yaml',
    ]);
    const rules = check(folder, undefined, 'locks').map(({ rule, level }) => `${level} ${rule}`);
    expect(rules.filter((rule) => rule.startsWith('error'))).toEqual([]);
  });

  test('goes to a folder of its own and never takes the place of the whole', async () => {
    const cwd = makeFolder();
    for (const [path, text] of filesBelow(source)) writeBelow(cwd, `source/${path}`, text);
    expect((await reportLodHere(['build'], { cwd })).code).toBe(0);
    const whole = filesBelow(join(cwd, 'dist'));
    expect((await reportLodHere(['build', '--report', 'locks'], { cwd })).code).toBe(0);
    const manifest = readFileSync(join(cwd, 'dist-locks/manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ onlyReport: 'locks' });
    const again = await reportLodHere(['build', '--report', 'locks'], { cwd });
    expect(again.code).toBe(0);
    for (const out of ['dist', 'dist-locks']) {
      const refused = await reportLodHere(['build', '--report', 'water', '--out', out], { cwd });
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('output-of-more');
    }
    expect(filesBelow(join(cwd, 'dist'))).toEqual(whole);
  });

  test('that has the name of another is refused, with its place, whatever its capitals', async () => {
    const cwd = makeFolder();
    for (const [path, text] of filesBelow(source)) writeBelow(cwd, `source/${path}`, text);
    const report = filesBelow(source).get('reports/water/report.yaml')!;
    const named = report.replace('Water for the Vale', 'The LOCKS of the Vale');
    writeBelow(cwd, 'source/reports/water/report.yaml', named);
    const { code, stderr } = await reportLodHere(['check'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('source/reports/water/report.yaml:3:7: error report-name-repeated');
    expect(stderr).toContain('source/reports/locks/report.yaml');
  });

  test('is checked alone, and an unknown one is told with those that there are', async () => {
    const given = ['check', '--source', source, '--report'];
    expect(await reportLodHere([...given, 'water'], { cwd: source })).toMatchObject({ code: 0 });
    for (const name of ['canals', '..', '../../register', 'Water', '']) {
      const { code, stderr } = await reportLodHere([...given, name], { cwd: source });
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(stderr).toContain('expected one of lending, locks, water');
    }
  });
});
