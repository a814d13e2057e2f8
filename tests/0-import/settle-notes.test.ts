import { describe, expect, test } from 'vitest';
import { outline } from './read-pages.ts';
import { settledPage, told } from './settled-page.ts';

const archive = `The county archive

1.  The archive was opened in 1910.1 It holds maps, letters and the books
    of the mills, which the town bought in 1931.2 The reading room is
    open on four days.3 It is said to be “too small.”4 Two

1 Minutes of the board, page 5 2 Deed 7 of 1931 3 Rules of the
archive 4 Letter of a reader

The county archive      7

readers wrote of the damp,5 and the keeper’s
    report named the roof.6 Some 12 of 40 rooms were dry.

2.  The roof was mended in 2002.7 It cost 4.8 million in all.

5 Letter of a reader 6 Report of 2001 7 Bill of the builder

The county archive      8

3.  Since then the rooms are dry.8 The doors stand open.

8 Visit to the archive

The county archive      9
`;

describe('markers that lost their raised place', () => {
  const page = settledPage('archive.txt', archive);

  test('are read where they rise one by one, and their texts where they stand in rows', () => {
    expect(outline(page.blocks)).toEqual([
      'paragraph 1: The archive was opened in 1910. It holds',
      'paragraph 2: The roof was mended in 2002. It cost 4.8',
      'paragraph 3: Since then the rooms are dry. The doors',
      'footnote 1: Minutes of the board, page 5',
      'footnote 2: Deed 7 of 1931',
      'footnote 3: Rules of the archive',
      'footnote 4: Letter of a reader',
      'footnote 5: Letter of a reader',
      'footnote 6: Report of 2001',
      'footnote 7: Bill of the builder',
      'footnote 8: Visit to the archive',
    ]);
    expect(page.title).toBe('The county archive');
    expect(page.conventions.footnoteTexts.because).toContain('8 of 8');
  });

  test('are told with an example, and so are the rows and the heads of pages', () => {
    expect(told(page)).toEqual([
      'decision 3 8: Numbers that lost their raised place were read as footnote markers: ' +
        '8 of 8 numbers that touch a word, such as "1910.1", rise one by one',
      'decision 7 8: Texts of footnotes at the foot of pages, in rows, were put at the end of the file',
      'decision 10 3: The same words with a page number that rises, heads of pages, were left out',
    ]);
  });

  test('are told from decimals, units and codes, which do not rise', () => {
    const plain = settledPage(
      'mill.md',
      '# Mill\n\nThe wheel turned 4.8 times.\n\nGas such as CO2 rose by 0.5, 0.6 and 0.7.\n\nSee covid19 and www.mill1.example/2.\n',
    );
    expect(told(plain)).toEqual([]);
    expect(plain.conventions.footnoteMarker.value).toBe('none');
  });

  test('are asked about where many others touch a word too', () => {
    const words = ['sluice', 'canal', 'bridge', 'tower', 'meadow', 'harbour'];
    const some = words.map((word, index) => `The ${word}${index + 1} stands.`).join('\n\n');
    const other = ['platform9', 'platform9', 'platform4', 'platform12'].join(' and ');
    const page = settledPage('town.md', `# Town\n\n${some}\n\nTrains leave from ${other}.\n`);
    expect(told(page)).toEqual([
      'question 3 6: Are these footnote markers? 6 of 10 numbers that touch a word, such as ' +
        '"sluice1", rise one by one; they were kept as words',
    ]);
    expect(page.markdown).toContain('The sluice1 stands.');
  });

  test('have names of their own where they start again', () => {
    const chapter = ['one', 'two', 'three', 'four'].map(
      (n, at) => `Part ${n} is done.${at + 1}\n\n`,
    );
    const page = settledPage('parts.md', `# Parts\n\n${chapter.join('')}${chapter.join('')}`);
    expect(page.markdown).toContain('Part four is done.[^4]\n\nPart one is done.[^1-2]');
  });
});

test('markers and texts of reStructuredText are footnotes', () => {
  const text = `Ferries\n=======\n\n4.1.\t\nThe ferries of the county carry the post, and have carried it since the\nbridge was closed to carts. [294]_\n\n4.2.\tThe ferries were sold to the town in the year after the flood, and some\nof them were broken up. [295]_\n\n.. [294]   Timetable of the ferries, with a line that is longer than any that a person would break by hand, because an address stands in it: https://ferries.example/records/of/the/county/and/of/all/towns/along/the/river/timetable.\n.. [295]   Deed of sale.\n`;
  const page = settledPage('ferries.txt', text);
  expect(outline(page.blocks)).toEqual([
    'paragraph 4.1: The ferries of the county carry the post',
    'paragraph 4.2: The ferries were sold to the town in the',
    'footnote 294: Timetable of the ferries, with a line th',
    'footnote 295: Deed of sale.',
  ]);
  expect(page.title).toBe('Ferries');
});

test('markers written as words are footnotes', () => {
  const page = settledPage(
    'rail.txt',
    'Rail\n\nAt 0915Footnote 1 the train leftFootnote 2 the yard.Footnote 3\n',
  );
  expect(page.conventions.footnoteMarker.because).toContain('3 markers');
});

test('markers written as words rise behind words; a mention of a note stays', () => {
  const mention = 'The weir fell (Footnote 12 of the earlier report) and was rebuilt.';
  const page = settledPage('weir.md', `# Weir\n\n${mention}\n`);
  expect(page.markdown).toContain('(Footnote 12 of the earlier report)');
  const lines = [1, 2, 3].map((n) => `Weir ${'abc'[n - 1] ?? ''} fell.Footnote ${n}\n\n`).join('');
  const marked = settledPage('weir.md', `# Weir\n\n${lines}${mention}\n`);
  expect(marked.markdown).toContain('Weir c fell.[^3]');
  expect(marked.markdown).toContain('(Footnote 12 of the earlier report)');
});
