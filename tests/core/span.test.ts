import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineFinder, offsetAt } from '../../pipeline/core/span.ts';

test('a place is found on its line, whatever ends lines', () => {
  const at = lineFinder('one\r\ntwo\rthree\nfour');
  expect([0, 3, 5, 9, 15, 19].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 5 },
  ]);
});

test('line and column lead back to the offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n') });
  fc.assert(
    fc.property(text, fc.nat(20), (written, offset) => {
      fc.pre(offset <= written.length);
      const { line, column } = lineFinder(written)(offset);
      expect(offsetAt(written, line, column)).toBe(offset);
    }),
  );
});
