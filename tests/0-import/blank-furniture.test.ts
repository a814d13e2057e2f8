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

test('lines that come again and are no heads of pages are asked about at once', () => {
  const issue = (of: string): string => `Findings\n\nThe ${of} leaks.\n\nAdvice\n\nMend it.\n\n`;
  const page = settledPage(
    'locks.md',
    `# Locks\n\n${issue('gate')}${issue('wall')}${issue('sill')}`,
  );
  expect(told(page)).toEqual([
    'question 3 6: Are these headings, or heads of pages? They come again and were kept: ' +
      '"Findings" (3), "Advice" (3). Write ## before a heading, delete the head of a page',
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
