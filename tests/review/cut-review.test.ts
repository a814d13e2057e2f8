import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticsOf, filesBelow, makeWorkplace, reportLod, writeBelow } from '../report-lod.ts';

const path = 'source/reports/x/review.yaml';

/** Where a write of the file may end: in a key, in words, in quotation marks, between two keys. */
const ends = [
  'decisions',
  'decisions:',
  '  - key',
  'key: q-every',
  'decision: acc',
  "paragraph: '2",
  'words: every bridge',
  'speaker: national-',
  'by: editor',
  "on: '2026-0",
];

describe('a review.yaml that was cut while it was written', { timeout: 60_000 }, () => {
  test.each(ends)('behind %s', async (end) => {
    const place = makeWorkplace();
    const whole = readFileSync(join(place, path), 'utf8');
    const at = whole.indexOf(end);
    expect(at).toBeGreaterThan(0);
    writeBelow(place, path, whole.slice(0, at + end.length));
    const before = filesBelow(join(place, 'dist'));
    const run = await reportLod(['build', '--format', 'json'], { cwd: place });
    expect(run.code).toBe(1);
    const [first] = diagnosticsOf(run);
    expect(first).toMatchObject({ file: path, level: 'error' });
    expect(first!.line).toBeGreaterThan(0);
    expect(first!.advice).not.toBe('');
    expect(filesBelow(join(place, 'dist'))).toEqual(before);
  });

  test('with all of it, the build passes', async () => {
    const place = makeWorkplace();
    expect((await reportLod(['build'], { cwd: place })).code).toBe(0);
  });
});
