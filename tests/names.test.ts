import { expect, test } from 'vitest';
import { namesInFile } from '../pipeline/names.ts';

const text = `---
title: Not a name of Anybody
---

# The Northbrook Library Board

1. The **Northbrook Library
Board**[^1] spent about £2.5 million on 3 March 2014 🙂 for Leeds.

[^1]: See [the page](https://example.org/Some_Page).
`;

test('every mention of a file stands at its offsets, counted in code points', () => {
  const { mentions } = namesInFile({ file: 'report.md', text });
  const characters = Array.from(text);
  expect(
    mentions.map(({ kind, start, end, line }) => [
      kind,
      characters.slice(start, end).join(''),
      line,
    ]),
  ).toEqual([
    ['organisation', 'Northbrook Library Board', 5],
    ['organisation', 'Northbrook Library\nBoard', 7],
    ['figure', '£2.5 million', 7],
    ['date', '3 March 2014', 7],
    ['place', 'Leeds', 7],
  ]);
});

test('a figure keeps its sign and loses its hedge', () => {
  const { mentions } = namesInFile({ file: 'a.txt', text: 'It cost £2.5 million, or 4 per cent.' });
  expect(mentions.map(({ words }) => words)).toEqual(['£2.5 million', '4 per cent']);
});
