import { expect, test } from 'vitest';
import { listDiagnostics, showDiagnostics } from '../../pipeline/commands/report-diagnostics.ts';
import { collectFlags } from '../../pipeline/core/flags.ts';

/** A file of many lines, each with the same fault, and one other fault. */
const lines = 3_000;
const text = 'a line of the ledger\n'.repeat(lines);
const { flag, diagnostics } = collectFlags();
for (let line = 0; line < lines; line++) {
  const where = { file: 'ledger.md', start: line * 21 + 2, end: line * 21 + 6 };
  flag('number-repeated', where, { number: String(line) });
}
flag('number-gap', { file: 'ledger.md', start: 70, end: 75 }, { number: '9', before: '7' });

test('of many alike people see the first and how many there are', () => {
  let reads = 0;
  const shown = showDiagnostics(diagnostics, () => (reads++, text), { color: false });
  expect(shown.match(/error number-repeated/g)).toHaveLength(20);
  expect(shown).toContain('ledger.md: 2980 more of number-repeated; `--format json` lists all\n');
  expect(shown).toMatch(/ledger\.md:4:8: \w+ number-gap/);
  expect(reads).toBe(1);
});

test('machines get them all', () => {
  const listed = listDiagnostics(diagnostics, () => text);
  expect(listed).toHaveLength(lines + 1);
  expect(listed.at(-1)).toMatchObject({ line: lines, column: 3, endColumn: 7 });
});
