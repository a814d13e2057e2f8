import { expect, test } from 'vitest';
import { sentenceAround } from '../../pipeline/site/sentences.ts';

function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { before, words, after } = sentenceAround(marked.replace(/[[\]]/g, ''), start, end);
  return `${before}[${words}]${after}`;
}

test.each([
  ['The bridge closed. It [opened] in May. Nobody came.', 'It [opened] in May.'],
  ['[The bridge] closed. It opened.', '[The bridge] closed.'],
  ['He met Dr. [Marsh] there. They left.', 'He met Dr. [Marsh] there.'],
  ['She said “yes.” The [board] agreed.', 'The [board] agreed.'],
  ['It cost 1.5 [million] pounds. Much.', 'It cost 1.5 [million] pounds.'],
  ['First. [Second. Third] one. Fourth.', '[Second. Third] one.'],
  ['No end [here]', 'No end [here]'],
])('%s', (text, sentence) => {
  expect(around(text)).toBe(sentence);
});

test('a very long sentence is cut on both sides', () => {
  const [before = '', after = ''] = around(
    `${'word '.repeat(200)}[here]${' word'.repeat(200)}`,
  ).split('[here]');
  expect(before).toBe(`…${'word '.repeat(48)}`);
  expect(after).toBe(`${' word'.repeat(48)}…`);
});
