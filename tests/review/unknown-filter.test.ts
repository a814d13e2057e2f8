import { expect, test } from 'vitest';
import { reportLod } from '../report-lod.ts';
import { makeReviewPlace, review, reviewIn } from './review-place.ts';

test('a filter that names nothing is wrong use, not finished work', async () => {
  const folder = await makeReviewPlace();
  const before = reviewIn(folder);
  const wrong = [
    ['--rule', 'founded-inn', 'report-lod propose --rules'],
    ['--entity', 'no-such', 'an id of the register'],
    ['--paragraph', '99', 'Unexpected paragraph 99'],
    ['--confidence', 'certain', 'high, medium or low'],
    ['--report', 'y', 'expected one of x'],
  ];
  for (const [name = '', value = '', told = ''] of wrong) {
    const decided = await review(folder, ['--by', 'anna', name, value, '--accept']);
    expect([decided.code, decided.stderr]).toEqual([2, expect.stringContaining(told)]);
  }
  const proposed = await reportLod(['propose', '--by', 'anna', '--paragraph', '99'], {
    cwd: folder,
  });
  expect([proposed.code, proposed.stderr]).toEqual([2, expect.stringContaining('paragraph 99')]);
  expect(reviewIn(folder)).toBe(before);
});

test('a filter that names something without a proposal is fine', async () => {
  const folder = await makeReviewPlace();
  const none = await review(folder, ['--by', 'anna', '--rule', 'grant-to', '--accept']);
  expect([none.code, none.stdout]).toEqual([0, expect.stringContaining('0 accepted')]);
});
