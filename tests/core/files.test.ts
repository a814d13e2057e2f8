import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSourceFolder } from '../../pipeline/core/files.ts';
import { readSystemError } from '../../pipeline/core/system-error.ts';
import { makeFolder, writeBelow } from '../report-lod.ts';

const half = 9 << 20;

/** Two texts of which only one is held at a time. */
function largeFolder(): string {
  const folder = makeFolder();
  writeBelow(folder, 'reports/mill/1.md', 'a\u2019'.repeat(half / 4));
  writeBelow(folder, 'reports/mill/2.md', 'b'.repeat(half));
  return folder;
}

test('texts that are not held are read again as they were', () => {
  const { texts } = readSourceFolder(largeFolder(), () => undefined);
  for (const path of ['reports/mill/1.md', 'reports/mill/2.md', 'reports/mill/1.md']) {
    const { text = '' } = texts.get(path) ?? {};
    expect([...new Set(text)].join('')).toBe(path.endsWith('1.md') ? 'a\u2019' : 'b');
  }
});

test('a text that was changed meanwhile is told, not taken', () => {
  const folder = largeFolder();
  const { texts } = readSourceFolder(folder, () => undefined);
  writeFileSync(join(folder, 'reports/mill/1.md'), 'c');
  const read = (): unknown => texts.get('reports/mill/1.md')?.text;
  expect(read).toThrow('was changed while it was read');
  try {
    read();
  } catch (error) {
    expect(readSystemError(error)?.code).toBe('ESTALE');
  }
});
