import { expect, test } from 'vitest';
import { chooseRows } from '../pipeline/ledger.ts';
import { makeWorkplace, reportLodHere, writeBelow } from './report-lod.ts';

const text = [
  '# A: The bridges',
  '1. The National Bridge Board looks after 43 bridges.[^1]',
  '2. In May 2015 the Board of Roads wrote that “every bridge is safe”.',
  '3. Nothing more was said.',
];

function makeBridges(): string {
  const cwd = makeWorkplace();
  writeBelow(cwd, 'source/reports/x/a.md', `${text.join('\n\n')}\n\n[^1]: A letter.\n`);
  return cwd;
}

test('ledger counts, passage by passage, what is in a record and what has a reason', async () => {
  const { code, stdout } = await reportLodHere(['ledger'], { cwd: makeBridges() });
  expect(code).toBe(0);
  const [head = '', ...rows] = stdout.trimEnd().split('\n');
  expect(head.trim().split(/\s+/)).toEqual([
    'name',
    'figure',
    'date',
    'period',
    'quotation',
    'marker',
    'reference',
    'other',
  ]);
  const first = rows.find((row) => row.startsWith('1 ')) ?? '';
  expect(first.trim().split(/\s{2,}/)).toEqual(['1', '1', '0 / 1', '1']);
  expect(rows.at(-1)).toMatch(/^all /);
});

test('ledger NUMBER lists each thing with its record or reason', async () => {
  const { stdout } = await reportLodHere(['ledger', '2'], { cwd: makeBridges() });
  expect(stdout).toMatch(/^2 +date +May 2015 +not-reviewed$/m);
  expect(stdout).not.toMatch(/^1 /m);
});

test('a name that nobody registered is shown with what rules would register for it', async () => {
  const cwd = makeBridges();
  const { stdout } = await reportLodHere(['ledger', '--open'], { cwd });
  expect(stdout).toMatch(
    /^2 +name +Board of Roads +not-registered +organisation\? Board of Roads, high$/m,
  );
  expect(stdout).toMatch(/^2 +date +May 2015 +not-reviewed$/m);
  const json = await reportLodHere(['ledger', '2', '--format', 'json'], { cwd });
  const { rows } = JSON.parse(json.stdout) as { rows: { words: string; proposed?: object }[] };
  expect(rows.find(({ words }) => words === 'Board of Roads')?.proposed).toEqual({
    kind: 'organisation',
    name: 'Board of Roads',
    confidence: 'high',
  });
  expect(rows.find(({ words }) => words === 'May 2015')?.proposed).toBeUndefined();
});

test('ledger --open leaves out what is settled', async () => {
  const { stdout } = await reportLodHere(['ledger', '--open'], { cwd: makeBridges() });
  expect(stdout).toMatch(/^1 +figure +43 +not-reviewed$/m);
  expect(stdout).not.toContain('#m-');
});

test('ledger of a paragraph that no report has is wrong use', async () => {
  const { code, stderr } = await reportLodHere(['ledger', '99'], { cwd: makeBridges() });
  expect(code).toBe(2);
  expect(stderr).toContain('99');
});

test('a paragraph has the rows of its list items, of one report where it is asked for', () => {
  const row = (owner: string, shown: string) =>
    ({ owner, shown, words: 'w', class: 'name', reason: 'ordinal' }) as const;
  const rows = [
    row('report/x/paragraph/2', '2'),
    row('report/x/paragraph/2/item/a', '2/a'),
    row('report/x/paragraph/22', '22'),
    row('report/xy/paragraph/2', '2'),
  ];
  const owners = (filter: Parameters<typeof chooseRows>[1]): string[] =>
    chooseRows(rows, filter).map(({ owner }) => owner);
  expect(owners({ number: '2', report: 'x' })).toEqual([
    'report/x/paragraph/2',
    'report/x/paragraph/2/item/a',
  ]);
  expect(owners({ number: '2/a' })).toEqual(['report/x/paragraph/2/item/a']);
  expect(owners({ open: true })).toEqual([]);
});
