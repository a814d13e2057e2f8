import { expect, test } from 'vitest';
import { drawCarets, expectCarets, readCarets } from './carets.ts';

const block = `
  "A map of “Kew” is lost."
     ^^^ thing map
             ^^^ place Kew
  "Nothing."
`;

test('carets give place and label', () => {
  expect(readCarets(block)).toEqual([
    {
      text: 'A map of “Kew” is lost.',
      marks: [
        { start: 2, end: 5, label: 'thing map' },
        { start: 10, end: 13, label: 'place Kew' },
      ],
    },
    { text: 'Nothing.', marks: [] },
  ]);
});

test('what is drawn is read back', () => {
  expect(readCarets(readCarets(block).map(drawCarets).join('\n'))).toEqual(readCarets(block));
});

test('a missing or moved mark fails', () => {
  expect(() => expectCarets(block, () => [])).toThrow('to be');
});

test.each(['A map without quotes', '"Map"\n     ^^^ beside the words', '^^ before any sentence'])(
  'a line out of place is an error: %s',
  (line) => {
    expect(() => readCarets(line)).toThrow(/Unexpected line|Carets beside/);
  },
);
