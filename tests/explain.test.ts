import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markThings } from '../pipeline/explain/mark-things.ts';
import { bin, makeWorkplace, reportLodHere, run, writeBelow } from './report-lod.ts';

const base = 'https://example.org/bridges/';

async function explained(cwd: string, asked: string): Promise<string> {
  const { code, stdout, stderr } = await reportLodHere(['explain', asked], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('a paragraph', () => {
  test('shows its words with what was found in them, its records, triples and ledger', async () => {
    const text = await explained(makeWorkplace(), '2');
    expect(text).toContain('Paragraph 2, source/reports/x/a.md:5:4\n');
    expect(text).toContain(
      [
        '  In May 2015 the NBB wrote that “every bridge is safe”. It named:',
        '     dddddddd     nnn             qqqqqqqqqqqqqqqqqqqq'.replace('dddddddd', 'DDDDDDDD'),
      ].join('\n'),
    );
    expect(text).toMatch(
      /^ {2}quotation {3}report\/x\/quotation\/q-every\n {14}“every bridge is safe”/m,
    );
    expect(text).toMatch(/^quotation:q-every a schema:Quotation/m);
    expect(text).toMatch(/^Ledger$[^]*May 2015: not-reviewed$/m);
  });

  test('marks a name within a quotation, breaks lines between words, and counts code points', () => {
    const words = `𝒳 ${'word '.repeat(20)}“see the NBB now”`;
    const at = [...words].indexOf('“') + 1;
    const place = { owner: 'p', shown: '1', words: '' };
    const marked = markThings(words, [
      { ...place, class: 'name', start: at + 8, end: at + 11, record: 'm' },
      { ...place, class: 'quotation', start: at, end: at + 15, record: 'q' },
    ]);
    const [first, second, below] = marked.split('\n');
    expect(first!.endsWith('word')).toBe(true);
    expect(second!.indexOf('see')).toBe(below!.indexOf('q'));
    expect(below!.trim()).toBe('qqqqqqqqnnnqqqq');
  });

  test('shows control characters as what they are not', () => {
    expect(markThings('a\u001b[7mb\u202ec', [])).toBe('  a?[7mb?c\n');
  });
});

describe('an address', () => {
  test('of an entity: what it is, where it is named, and its events', async () => {
    const text = await explained(makeWorkplace(), `${base}id/national-bridge-board`);
    expect(text).toContain(
      'National Bridge Board, organisation, source/register/organisations.yaml:4:9\n',
    );
    expect(text).toContain(
      'source/reports/x/a.md:5:20, paragraph 2\n    In May 2015 the [[NBB]] wrote',
    );
    expect(text).toMatch(/^History\n\n {2}source\/register\/identifiers\.yaml:2:\d+ {2}minted$/m);
  });

  test('of a decision: its words in their sentence, who decided, and the withdrawal of another', async () => {
    const cwd = makeWorkplace();
    const text = await explained(cwd, 'report/x/quotation/q-every');
    expect(text).toContain('“[[every bridge is safe]]”');
    expect(text).toContain('source/reports/x/review.yaml:3:10  accept, by editor on 2026-01-15\n');
    const path = 'source/reports/x/review.yaml';
    const review = readFileSync(join(cwd, path), 'utf8');
    writeBelow(cwd, path, `${review}    withdrawn: { on: '2026-02-01', because: A misreading. }\n`);
    const { stdout } = await reportLodHere(['explain', 'report/x/quotation/q-every'], { cwd });
    expect(stdout).toContain('q-every, not published any more');
    expect(stdout).toContain('withdrawn on 2026-02-01: A misreading.');
  });

  test('that ended: where it leads now, and why', async () => {
    const cwd = makeWorkplace();
    const path = 'source/register/identifiers.yaml';
    const lines = [
      '- { address: id/old-board, event: minted }',
      '- { address: id/old-board, event: merged, to: [id/national-bridge-board], because: One board. }',
    ];
    writeBelow(cwd, path, `${readFileSync(join(cwd, path), 'utf8')}${lines.join('\n')}\n`);
    const text = await explained(cwd, 'id/old-board');
    expect(text).toContain('id/old-board, not published any more');
    expect(text).toContain('merged; leads to id/national-bridge-board; because: One board.');
    expect(await explained(cwd, 'id/national-bridge-board')).toContain('id/old-board merged;');
  });
});

test('a reader who has seen enough ends the command without a fault', async () => {
  const cwd = makeWorkplace();
  const line = `'${process.execPath}' '${bin}' explain 2 | true; echo "\${PIPESTATUS[0]}"`;
  expect(await run('bash', ['-c', line], { cwd })).toEqual({ code: 0, stdout: '0\n', stderr: '' });
});
