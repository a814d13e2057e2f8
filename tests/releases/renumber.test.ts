import { describe, expect, test } from 'vitest';
import type { SourceFolder } from '../../pipeline/core/files.ts';
import { parseCsv } from '../../pipeline/6-publish/parse-csv.ts';
import { proposeSuccessors, renumberAddresses } from '../../pipeline/register/renumber.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { makeWorkplace, reportLodHere, writeBelow } from '../report-lod.ts';
import { bridges, buildInMemory, release, textOf } from './bridges.ts';

/** A new edition of the bridge report: a paragraph more at its head, one reworded, one left out. */

const base = 'https://example.org/bridges/';
const first = release(bridges());
const markdown = `# A: The bridges

1. A foreword.

2. The National Bridge Board (NBB) looks after 43 bridges.[^1]

3. In June 2015 the NBB wrote that “every bridge is safe”. It named:

   a) the North Bridge;

   b) the River Trust’s very own bridge.

[^1]: Letter of the board, page 2.
`;

/** Put an edition in the place of the one before, in a folder of its own. */
function edition(folder: SourceFolder, from: string, into: string): SourceFolder {
  const review = textOf(folder, `reports/${from}/review.yaml`);
  const files = ['a.md', 'report.yaml', 'review.yaml'];
  return withTexts(
    folder,
    new Map<string, string | undefined>([
      ...files.map((name) => [`reports/${from}/${name}`, undefined] as const),
      [`reports/${into}/a.md`, markdown],
      [
        `reports/${into}/report.yaml`,
        textOf(folder, `reports/${from}/report.yaml`).replace(`id: ${from}`, `id: ${into}`),
      ],
      [`reports/${into}/review.yaml`, review.replace("paragraph: '2'", "paragraph: '3'")],
    ]),
  );
}

const second = edition(first.folder, 'x', 'x-2');
const proposed = proposeSuccessors(second, { from: 'report/x', into: 'report/x-2' });

test('the build refuses to lose the addresses of the edition before', () => {
  const { built } = buildInMemory(second);
  expect(new Set(built.diagnostics.map(({ rule }) => rule))).toEqual(new Set(['address-lost']));
});

test('each address is proposed to lead where its words, number or key are now', () => {
  const rows = proposed.rows.map(({ from, to, how }) => [
    from.slice('report/x'.length),
    to?.slice('report/x-2'.length),
    how,
  ]);
  expect(rows).toEqual([
    ['', '', 'same number or key'],
    ['/a', '/a', 'same number or key'],
    ['/paragraph/1', '/paragraph/2', 'same words'],
    ['/paragraph/2', undefined, 'nothing alike'],
    ['/quotation/q-every', '/quotation/q-every', 'same number or key'],
    ['/paragraph/2/item/a', '/paragraph/3/item/a', 'same words'],
    ['/paragraph/2/item/b', undefined, 'nothing alike'],
    ['/paragraph/3', '/paragraph/3', 'same number, other words'],
    ['/footnote/1', '/footnote/1', 'same number or key'],
  ]);
  expect(parseCsv(proposed.table)[0]).toEqual(['from', 'to', 'how']);
});

describe('the table, corrected by a person,', () => {
  const table = proposed.table
    .replace('report/x/paragraph/2,,', `${base}report/x/paragraph/2,${base}report/x-2/paragraph/3,`)
    .replace(
      'report/x/paragraph/2/item/b,,',
      'report/x/paragraph/2/item/b,report/x-2/paragraph/3/item/b,',
    )
    .replace(
      'report/x/paragraph/3,report/x-2/paragraph/3,',
      'report/x/paragraph/3,report/x-2/paragraph/1,',
    );
  const edited = renumberAddresses(second, { table, base }, 'A new edition.');
  const after = withTexts(second, edited.changed);

  test('leads all of them on at once', () => {
    expect(edited.diagnostics).toEqual([]);
    expect(edited.lines).toHaveLength(9);
    expect(edited.lines[3]).toBe(
      "- { address: report/x/paragraph/2, event: superseded, to: [report/x-2/paragraph/3], because: 'A new edition.' }",
    );
    const { built, texts } = buildInMemory(after);
    expect(built.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(texts.get('redirects/nginx.conf')).toContain(
      '"/bridges/report/x/paragraph/1" "/bridges/report/x-2/paragraph/2";',
    );
  });

  test('is taken whole or not at all', () => {
    const wrong = table.replace('report/x-2/paragraph/1,', 'report/x-2/paragraph/9,');
    const refused = renumberAddresses(second, { table: wrong, base }, undefined);
    expect(refused.changed.size).toBe(0);
    expect(refused.diagnostics.map(({ rule }) => rule)).toEqual(['redirect-unknown']);
    const twice = `${table}report/x/a,report/x-2/a,\r\n`;
    expect(renumberAddresses(second, { table: twice, base }, undefined).misused).toMatch(
      /second end/,
    );
    expect(renumberAddresses(second, { table: 'a,b\r\n', base }, undefined).misused).toMatch(
      /columns/,
    );
  });

  test('a third edition leads the first on in one step', () => {
    const released = release(after, '2.0.0', first.lines);
    const third = edition(released.folder, 'x-2', 'x-3');
    const rows = proposeSuccessors(third, { from: 'report/x-2', into: 'report/x-3' });
    const moved = renumberAddresses(third, { table: rows.table, base }, undefined);
    const { built } = buildInMemory(withTexts(third, moved.changed));
    expect(built.diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(built.registry.histories.get('report/x/paragraph/1')?.ending?.to).toEqual([
      'report/x-3/paragraph/2',
    ]);
  });
});

test('the command prints the proposal, and takes it back', async () => {
  const cwd = makeWorkplace();
  await reportLodHere(['release', '1.0.0', '--date', '2026-01-20'], { cwd });
  const given = ['register', 'renumber', 'report/x', '--into'];
  expect(await reportLodHere([...given, 'report/x-2'], { cwd })).toMatchObject({ code: 2 });
  const { stdout } = await reportLodHere([...given, 'report/x'], { cwd });
  expect(stdout).toBe('from,to,how\r\n');
  writeBelow(cwd, 'map.csv', stdout);
  const taken = await reportLodHere([...given, 'report/x', '--map', 'map.csv'], { cwd });
  expect(taken).toMatchObject({ code: 0 });
});
