import { describe, expect, test } from 'vitest';
import { compileContext } from '../../pipeline/5-emit/compile-context.ts';
import { toCsv } from '../../pipeline/5-emit/to-csv.ts';
import { ownBase, readContracts } from '../../pipeline/contracts.ts';
import type { RecordGroup } from '../../pipeline/core/model.ts';

const { context, tables } = readContracts(ownBase);
const open = () => toCsv(compileContext(context), tables);
const place = { graph: 'graph/x', folder: 'report/x', title: 'X', prefixes: {} };

function agentGroup(...names: readonly string[]): RecordGroup {
  const records = names.map((name, index) => ({
    kind: 'agent' as const,
    record: { id: `agent/${index}`, type: 'Agent', name },
  }));
  return { ...place, records };
}

function textOf(chunks: readonly { path: string; text: string }[], path: string): string {
  return chunks.find((chunk) => chunk.path === path)?.text ?? 'nothing';
}

describe('a cell', () => {
  test.each([
    ['plain', 'Keeper', 'Keeper'],
    ['with a comma', 'Keeper, first', '"Keeper, first"'],
    ['with a quotation mark', 'the "Keeper"', '"the ""Keeper"""'],
    ['with a line feed', 'a\nb', '"a\nb"'],
    ['with a carriage return', 'a\rb', '"a\rb"'],
    ['with a space before it', ' a', '" a"'],
    ['with a no-break space after it', 'a\u00a0', '"a\u00a0"'],
    ['with letters beyond ASCII', 'naïve 水 💧', 'naïve 水 💧'],
  ])('%s', (_what, name, written) => {
    const text = textOf(open().rows(agentGroup(name)), 'csv/agents.csv');
    expect(text).toBe(`${ownBase}agent/0,${written},\r\n`);
  });

  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', `'\ta`],
    ['\ra', `"'\ra"`],
    ['=a,"b"', `"'=a,""b"""`],
    ['a=b', 'a=b'],
    ["'a", "'a"],
  ])('%j is safe in a spreadsheet', (name, written) => {
    const text = textOf(open().rows(agentGroup(name)), 'csv-excel/agents.csv');
    expect(text).toBe(`${ownBase}agent/0,${written},\r\n`);
  });
});

describe('files', () => {
  test('every table has its header in both folders, a byte order mark for spreadsheets', () => {
    const heads = open().heads();
    const { tables: described } = JSON.parse(tables) as { tables: { url: string }[] };
    expect(heads.map(({ path }) => path)).toEqual(
      described.flatMap(({ url }) => [`csv/${url}`, `csv-excel/${url}`]),
    );
    expect(textOf(heads, 'csv/agents.csv')).toBe('iri,name,description\r\n');
    expect(textOf(heads, 'csv-excel/agents.csv')).toBe('\ufeffiri,name,description\r\n');
  });

  test('counts rows by file, of tables without rows too', () => {
    const csv = open();
    csv.rows(agentGroup('a', 'b'));
    csv.rows(agentGroup('c'));
    csv.ledger([{ owner: 'x', shown: 'X', words: 'w', class: 'text' }]);
    const counts = csv.takeCounts();
    expect(counts.get('csv/agents.csv')).toBe(3);
    expect(counts.get('csv-excel/agents.csv')).toBe(3);
    expect(counts.get('csv/ledger.csv')).toBe(1);
    expect(counts.get('csv/reports.csv')).toBe(0);
  });

  test('a row of the ledger has absolute addresses, and empty cells for what is not known', () => {
    const candidates = ['id/a', 'id/b'];
    const row = { owner: 'report/x/14', shown: '14', words: 'a, b', class: 'name' } as const;
    const chunks = open().ledger([
      { ...row, start: 0, end: 4, reason: 'ambiguous-name', candidates },
      { ...row, record: 'report/x/14#m-1' },
    ]);
    expect(textOf(chunks, 'csv/ledger.csv')).toBe(
      `${ownBase}report/x/14,"a, b",0,4,name,,ambiguous-name,14,${ownBase}id/a ${ownBase}id/b\r\n` +
        `${ownBase}report/x/14,"a, b",,,name,${ownBase}report/x/14#m-1,,14,\r\n`,
    );
  });
});

describe('our own faults', () => {
  const paragraph = { id: 'report/x/paragraph/1', type: 'Paragraph', position: '1', order: 1 };
  const wording = { id: `${paragraph.id}/wording/0`, type: 'Wording', isBasedOn: paragraph.id };

  test('a paragraph needs its wording in its group', () => {
    const records = [{ kind: 'paragraph' as const, record: paragraph }];
    expect(() => open().rows({ ...place, records })).toThrow('without its wording');
  });

  test('a wording needs its paragraph in its group', () => {
    const records = [{ kind: 'wording' as const, record: wording }];
    expect(() => open().rows({ ...place, records })).toThrow('without its owner');
  });

  test('an address that a template could not make is refused', () => {
    const hasName = [{ id: 'id/a#name-x', type: 'Name', nameForm: 'preferred', value: 'A' }];
    const entity = { id: 'id/a', type: ['Organization'], name: 'A', hasName };
    const good = { ...place, records: [{ kind: 'entity' as const, record: entity }] };
    expect(() => open().rows(good)).not.toThrow();
    const position = { id: 'elsewhere', type: 'TextPositionSelector', start: 0, end: 0 };
    const hasTarget = { id: 'x#m-evidence', type: 'SpecificResource', hasSelector: [position] };
    const target = { ...hasTarget, hasSource: wording.id };
    const marker = { id: 'x#m', type: 'Annotation', motivatedBy: 'linking', hasBody: 'x#f' };
    const records = [
      { kind: 'paragraph' as const, record: paragraph },
      { kind: 'wording' as const, record: wording },
      { kind: 'marker' as const, record: { ...marker, hasTarget: target } },
    ];
    expect(() => open().rows({ ...place, records })).toThrow(
      'markers.position cannot say elsewhere',
    );
  });
});
