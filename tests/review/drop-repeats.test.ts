import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportLod, writeBelow } from '../report-lod.ts';
import { makeReviewPlace, review } from './review-place.ts';

const again =
  '\n3. The North Bridge Board was founded in 1984. The North Bridge Board was founded in 1985.\n';

test('what a report says twice is proposed once, and what was decided is not asked again', async () => {
  const cwd = await makeReviewPlace();
  const page = 'source/reports/x/a.md';
  writeBelow(cwd, page, `${readFileSync(join(cwd, page), 'utf8')}${again}`);
  const rule = ['--rule', 'founded-in', '--by', 'anna'];
  const proposed = async (): Promise<string> =>
    (await reportLod(['propose', ...rule], { cwd })).stdout;
  const before = await proposed();
  expect(before).toContain('# 2 open proposals');
  expect(before).toContain('# 1 more say again');
  expect([...before.matchAll(/date: '(\d+)'/g)].map(([, date]) => date)).toEqual(['1984', '1985']);

  await review(cwd, rule, ['a', 'q']);
  const after = await proposed();
  expect([...after.matchAll(/date: '(\d+)'/g)].map(([, date]) => date)).toEqual(['1985']);
  expect(after).toContain('# 1 more say again');
});
