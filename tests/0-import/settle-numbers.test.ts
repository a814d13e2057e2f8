import { describe, expect, test } from 'vitest';
import { outline } from './read-pages.ts';
import { settledPage, told } from './settled-page.ts';

describe('numbers that a conversion to Markdown escaped', () => {
  test('are numbers; a year that does not go on is none', () => {
    const text = `# Weirs\n\n7\\. The weir is old.\n\n8\\. It was mended in\n\n1931\\. That was late.\n\n9\\. It stands.\n`;
    const page = settledPage('weirs.md', text);
    expect(page.markdown).toContain('7. The weir is old.');
    expect(page.markdown).toContain('1931\\. That was late.');
    expect(page.conventions.paragraphNumber.value).toBe('14.');
    expect(told(page)[0]).toMatch(/^decision 3 3: Numbers written 46\\\., /);
  });

  test('stay as they are where the other numbers are not escaped', () => {
    const text = `# Weirs\n\n${[1, 2, 3, 4].map((n) => `${n}. Weir ${n}.\n\n`).join('')}1\\. One.\n\n2\\. Two.\n\n3\\. Three.\n`;
    expect(settledPage('weirs.md', text).markdown).toContain('1\\. One.');
  });
});

test.each([
  ['Markdown', 'docks.md', '# Docks\n\n'],
  ['text', 'docks.txt', 'Docks\n\n'],
])('numbers that touch their words are parted from them in %s', (_, name, head) => {
  const text = `${head}3.3The dock was dug by the town.\n\n3.4It was filled in later.\n\n3.5Ships no longer come.\n`;
  const page = settledPage(name, text);
  expect(outline(page.blocks).filter((line) => line.startsWith('paragraph'))).toEqual([
    'paragraph 3.3: The dock was dug by the town.',
    'paragraph 3.4: It was filled in later.',
    'paragraph 3.5: Ships no longer come.',
  ]);
});

describe('numbers on a line of their own', () => {
  test('belong to the words below, whether or not a line is left blank', () => {
    const closed = `Who heard it\n2.1.\nThe panel of the harbour heard forty people in the\nspring, and the keepers of the light.\n2.2.\nIt asked them:\n(a)\nwhat they saw; and\n(b)\nwhat they wrote down.\nWhat it found\n2.3.\nThe light was out.\n`;
    expect(outline(settledPage('light.txt', closed).blocks)).toEqual([
      'paragraph 2.1: The panel of the harbour heard forty peo',
      'paragraph 2.2: It asked them:',
      'item (a): what they saw; and',
      'item (b): what they wrote down.',
      'heading ?: What it found',
      'paragraph 2.3: The light was out.',
    ]);
    const open = 'The light\n\n3.1\n\nIt was out.\n\n3.2\n\nIt was lit.\n';
    expect(outline(settledPage('light.txt', open).blocks)).toEqual([
      'paragraph 3.1: It was out.',
      'paragraph 3.2: It was lit.',
    ]);
  });
});

test('a number that begins within a line is asked about where it is missing', () => {
  const text = `Gates\n\n1 Introduction 1. The gates of the lock are made\nof oak.\n\n2. They leak.\n\nWhat was done 3. The gates were mended, and the\nlock was opened.\n\n4. They hold 5 feet.\n\n7. See part 6. It is long.\n`;
  expect(told(settledPage('gates.txt', text))).toEqual([
    'question 3 1: Does paragraph 1 begin within a line, at "1 Introduction 1. The"? ' +
      'Nothing else has its number; begin a line there',
    'question 8 1: Does paragraph 3 begin within a line, at "was done 3. The"? ' +
      'Nothing else has its number; begin a line there',
  ]);
});

test('a date is no number of a paragraph', () => {
  const text = `The council\n\n29 January 2015\n\nThe council met in the old hall, and heard the keepers of the archive.\n`;
  expect(settledPage('council.txt', text).conventions.paragraphNumber.value).toBe('none');
});

test('a few numbers below a long table of contents are numbers', () => {
  const contents = Array.from({ length: 30 }, (_, at) => `<p>The barge of year ${at} 3.${at}</p>`);
  const text = `<h1>Barges</h1>${contents.join('')}<p>1.1 The barges were built here.</p><p>1.2 They were sold.</p>`;
  expect(settledPage('barges.html', text).conventions.paragraphNumber.value).toBe('14');
});
