import { expect, test } from 'vitest';
import { outline } from './read-pages.ts';
import { settledPage, told } from './settled-page.ts';

test('entries that end in a page number below Contents are left out, in lists too', () => {
  const text = `# Mills\n\nContents\n\n- 1. THE MILLS — 6\n\n- 2. THE MILLERS — 10\n\n- a. Who they were — 12\n\nThe mills are old.\n`;
  const page = settledPage('mills.md', text);
  expect(page.dropped.map(({ reason, line }) => `${line} ${reason}`)).toEqual(
    ['3', '5', '7', '9'].map((line) => `${line} table-of-contents`),
  );
  expect(page.markdown?.replace(/\s+/g, ' ')).toBe('# Mills The mills are old. ');
});

test('so are six in a row whose page numbers never fall, over a break of pages; a table is not', () => {
  const entries = [1, 4, 4, 9, 12, 30].map(
    (page, at) => `- ${at + 1}. Part ${at + 1} — ${page}\n\n`,
  );
  const text = `# Mills\n\n${entries.slice(0, 3).join('')}%%page 2%%\n\n${entries.slice(3).join('')}The mills are old.\n\n`;
  const figures = `| Mill | Wheels |\n| --- | --- |\n${[1, 2, 3, 4, 5, 6].map((n) => `| Mill ${n} | ${n} |`).join('\n')}\n`;
  const page = settledPage('mills.md', text + figures);
  expect(page.dropped.map(({ reason }) => reason)).toEqual([
    ...Array.from({ length: 3 }, () => 'table-of-contents'),
    'page-number',
    ...Array.from({ length: 3 }, () => 'table-of-contents'),
  ]);
  expect(page.markdown).toContain('| Mill 6 | 6 |');
});

test('lines that come again and are no heads of pages are asked about at once', () => {
  const letter = (of: string): string => `3 May 2031\n\nThe ${of} leaks.\n\nYours, The keeper\n\n`;
  const text = `# Locks\n\n${letter('gate')}${letter('wall')}${letter('sill')}`;
  expect(told(settledPage('locks.md', text))).toEqual([
    'question 3 6: Are these headings, or heads of pages? They come again and were kept: ' +
      '"3 May 2031" (3), "Yours, The keeper" (3). Write ## before a heading, delete the head of a page',
  ]);
});

test('a word joined over a line keeps what stands behind it', () => {
  const text =
    'The eels\n\nEels live in an ecosystem of their own, and\nthe board counted every eco-\nsystem.\n\nIt was done.\n';
  expect(outline(settledPage('eels.txt', text).blocks)).toContain(
    'paragraph -: Eels live in an ecosystem of their own,',
  );
  const [, paragraph] = settledPage('eels.txt', text).blocks;
  expect(JSON.stringify(paragraph?.runs ?? '')).not.toContain('ecosystem .');
});

test.each(['Chapter', 'Annex', 'Sluice gate'])(
  'lone lines %s 1, 2, 3 are no heads of pages',
  (name) => {
    const part = (n: number): string =>
      `${name} ${n}\n\nThe gate leaked in the flood of spring.\n\n`;
    const page = settledPage('locks.txt', [1, 2, 3].map(part).join(''));
    expect(page.dropped).toEqual([]);
    expect(outline(page.blocks).join('\n')).toContain(`${name} 3`);
  },
);

test('heads of pages that count from 1 are left out where the pages break', () => {
  const part = (n: number): string =>
    `Sluice gate ${n}\n\nThe gate leaked in the flood of spring.\n\f`;
  const page = settledPage('locks.txt', [1, 2, 3].map(part).join(''));
  expect(page.dropped.map(({ reason }) => reason)).toEqual(['page-head', 'page-head', 'page-head']);
});
