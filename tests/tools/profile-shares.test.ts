import { expect, test } from 'vitest';
import { sharesOf } from '../../pipeline/tools/profile-shares.ts';

const frame = (functionName: string, url = '') => ({
  functionName,
  url,
  scriptId: '',
  lineNumber: 0,
  columnNumber: 0,
});

test('a sample counts for the innermost step, and the profiler for none', () => {
  const shares = sharesOf({
    startTime: 0,
    endTime: 0,
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 5, 6] },
      { id: 2, callFrame: frame('build', 'file:///x/pipeline/build.ts'), children: [3] },
      {
        id: 3,
        callFrame: frame('read', 'file:///x/pipeline/1-parse/read-section.ts'),
        children: [4],
      },
      { id: 4, callFrame: frame('write') },
      { id: 5, callFrame: frame('(garbage collector)') },
      { id: 6, callFrame: frame('post', 'node:inspector') },
    ],
    samples: [2, 3, 4, 5, 6],
    timeDeltas: [10, 20, 30, 40, 1_000],
  });
  expect(shares.get('rest')).toBe(0.1);
  expect(shares.get('parse')).toBe(0.5);
  expect(shares.get('collector')).toBe(0.4);
});
