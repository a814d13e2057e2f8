import { expect, test } from 'vitest';
import { namesInFile } from '../pipeline/names.ts';
import { namesAsYaml } from '../pipeline/names-yaml.ts';

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

test('the first place of a candidate stands at offsets of the file too', () => {
  const { candidates } = namesInFile({ file: 'report.md', text: `🙂 Nothing.\n\n${text}` });
  const [board] = candidates;
  const characters = Array.from(`🙂 Nothing.\n\n${text}`);
  expect(board?.first.paragraph).toBe('line 7');
  expect(characters.slice(board?.first.start, board?.first.end).join('')).toBe(board?.name);
});

test('as YAML, each form is given to one entity, and a comment says which', () => {
  const candidate = { rule: 'r', confidence: 'high', count: 2, kind: 'organisation' } as const;
  const first = { paragraph: '1', start: 0, end: 1 };
  const yaml = namesAsYaml([
    { ...candidate, name: 'Board of Trade', variants: [], introduced: ['BoT'], first },
    { ...candidate, name: 'Board of Trade', variants: [], introduced: [], first },
    { ...candidate, name: 'Bank of Trent', variants: [], introduced: ['BoT'], first },
  ]);
  expect(yaml.match(/- name: .*/g)).toEqual([
    "- name: 'Board of Trade'",
    "- name: 'Bank of Trent'",
  ]);
  expect(yaml.match(/- \{ name.*/g)).toEqual(["- { name: 'BoT', form: short }"]);
  expect(yaml).toContain("# 'BoT' is given to 'Board of Trade'\n  - name: 'Bank of Trent'");
});
