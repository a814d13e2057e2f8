import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../pipeline/core/schema.ts';
import { proveEqual } from '../../pipeline/6-publish/prove-equal.ts';
import { recordKinds, schemaKeys } from '../5-emit/schema-keys.ts';
import { testBase, writeFiles } from './write-files.ts';
import { waterBoard } from './water-board.ts';

const board = waterBoard();

test('the invented records are what their schemas ask for', () => {
  for (const { kind, record } of board.groups.flatMap(({ records }) => records)) {
    expect(faultsOf(`record-${kind}.schema.json`, record), record.id).toEqual([]);
  }
});

test('between them they have every key of every kind', () => {
  const records = board.groups.flatMap((group) => group.records);
  const lacking = recordKinds.flatMap((kind) => {
    const filled = new Set(
      records.filter((one) => one.kind === kind).flatMap(({ record }) => Object.keys(record)),
    );
    const keys = schemaKeys(kind).filter(({ path }) => /^record\.\w+$/.test(path));
    return keys.filter(({ key }) => !filled.has(key)).map(({ path }) => `${kind}: ${path}`);
  });
  expect(lacking).toEqual([]);
});

const slow = { timeout: 60_000 };

describe('the dataset', slow, () => {
  const written = writeFiles(board);

  test('says the same by every route', async () => {
    const { routes, difference, fault } = await proveEqual(written.files);
    expect(fault).toBeUndefined();
    expect(difference).toBeUndefined();
    expect(routes.map(({ route }) => route)).toEqual([
      'dataset.nt',
      'dataset.nt by rdf-canonize',
      'dataset.ttl',
      'dataset.trig',
      'dataset.jsonld',
      'yaml/',
      'csv/',
      'csv/ by rdf-parser-csvw',
    ]);
    expect(new Set(routes.map(({ hash }) => hash))).toEqual(new Set([written.canonicalHash]));
    const { triples } = written.counts.get('dataset.nt')!;
    expect(new Set(routes.map((route) => route.triples))).toEqual(new Set([triples]));
  });

  test.each([
    ['dataset.ttl', 'dataset.ttl', 'HC 007', 'HC 008'],
    ['dataset.trig', 'dataset.trig', '"HC 007"', '"HC 008"'],
    ['dataset.jsonld', 'dataset.jsonld', '"HC 007"', '"HC 008"'],
    ['yaml/report/water-board/report.yaml', 'yaml/', 'HC 007', 'HC 008'],
    ['csv/reports.csv', 'csv/', 'HC 007', 'HC 008'],
  ])('a changed triple in %s is named', async (path, route, before, after) => {
    const text = written.files.get(path)!;
    expect(text).toContain(before);
    const files = new Map(written.files).set(path, text.replace(before, after));
    const { difference } = await proveEqual(files);
    const subject = `<${testBase}report/water-board> <https://schema.org/reportNumber>`;
    expect(difference).toEqual({
      route,
      reference: 'dataset.nt',
      triple: `${subject} "HC 007" .`,
      standsIn: 'dataset.nt',
    });
  });

  test('an added triple is named with the route that has it', async () => {
    const triple = '<https://a.example/> <https://a.example/p> "0" .';
    const text = `${written.files.get('dataset.ttl')!}\n${triple}\n`;
    const { difference } = await proveEqual(new Map(written.files).set('dataset.ttl', text));
    expect(difference).toMatchObject({ route: 'dataset.ttl', triple, standsIn: 'dataset.ttl' });
  });

  test('a file that is missing or cannot be read is named', async () => {
    const without = new Map(written.files);
    without.delete('dataset.trig');
    expect((await proveEqual(without)).fault).toEqual({
      route: 'dataset.trig',
      reason: 'Unexpected end of files, expected dataset.trig',
    });
    const broken = new Map(written.files).set('dataset.jsonld', '{');
    expect((await proveEqual(broken)).fault).toMatchObject({ route: 'dataset.jsonld' });
  });

  test('a context that would have to be fetched is refused', async () => {
    const text =
      '{"@context": "https://example.org/context.jsonld", "@id": "https://example.org/"}';
    const { fault } = await proveEqual(new Map(written.files).set('dataset.jsonld', text));
    expect(fault!.route).toBe('dataset.jsonld');
  });

  test('a key that the context does not have is not dropped in silence', async () => {
    const text = written.files.get('dataset.jsonld')!.replace('"position"', '"unknown"');
    const { fault } = await proveEqual(new Map(written.files).set('dataset.jsonld', text));
    expect(fault!.route).toBe('dataset.jsonld');
  });
});

test('an address beyond ASCII is named: templates encode it (RFC 6570)', slow, async () => {
  const address = 'https://example.org/café';
  const groups = board.groups.map((group) => ({
    ...group,
    records: group.records.map(({ kind, record }) =>
      kind === 'section' ? { kind, record: { ...record, url: [address] } } : { kind, record },
    ),
  }));
  const { difference } = await proveEqual(writeFiles({ groups, ledger: [] }).files);
  expect(difference).toMatchObject({ route: 'csv/', standsIn: 'csv/' });
  expect(difference!.triple).toContain('https://example.org/caf%C3%A9');
});
