import { describe, expect, test } from 'vitest';
import { settledPage, told } from './settled-page.ts';

const long = `The lock was built by the town, and it was mended by the board of the river in each of the years that followed the flood.`;

describe('lines of Markdown that lost the mark of a heading', () => {
  test('are headings where they come again above what they name', () => {
    const part = (n: number): string =>
      `Issue ${n}\n\nDoes gate ${n} leak?\n\n${n === 2 ? 'Finding' : 'Findings'}\n\n1. It leaks.\n\n2. It is old.\n\n`;
    const page = settledPage('locks.md', `# Locks\n\n## Gates\n\n${[1, 2, 3].map(part).join('')}`);
    expect(page.markdown).toContain(
      '### Issue 2\n\nDoes gate 2 leak?\n\n### Finding\n\n1. It leaks.',
    );
    expect(told(page)[0]).toBe(
      'decision 5 6: Lines that stand alone above what they name, again and again or before the next number, were made headings: "Issue" (3), "Finding" (3)',
    );
  });

  test('are headings between the end of a sentence and the next number', () => {
    const text = `# Locks\n\n4.1 ${long}\n\nWas it safe?\n\n4.2 ${long}\n\nThe keeper\n\n4.3 It was:\n\nWood\n\nIron\n\n4.4 ${long}\n`;
    const page = settledPage('locks.md', text);
    expect(page.markdown?.match(/^## .*/gm)).toEqual(['## Was it safe?', '## The keeper']);
    expect(page.markdown).toContain('\n\nIron\n\n4.4');
  });

  test('are asked about where they stand alone above a paragraph', () => {
    const page = settledPage(
      'locks.md',
      `# Locks\n\n${long}\n\nThe sill\n\n${long}\n\nUpper gate\n\n4 m\n`,
    );
    expect(told(page)).toEqual([
      'question 5 1: Are these headings? They stand alone and were kept as words: "The sill". Write ## before a heading',
    ]);
  });

  test('are told from dates, from heads of pages and from what a cover says', () => {
    const dated = [3, 4, 5].map((day) => `${day} May 2031\n\nIt rained.\n\n`).join('');
    const headed = [7, 8, 9].map(
      (n) => `Report on locks\n\n%%page ${n}%%\n\nIt rained on day ${n}.\n\n`,
    );
    const page = settledPage('locks.md', `# Locks\n\nThe town\n\n${dated}${headed.join('')}`);
    expect(page.markdown).not.toContain('## ');
    expect(page.markdown).not.toContain('Report on locks');
  });
});

test.each(['long.md', 'long.txt'])('%s of many lines is read', (name) => {
  const page = settledPage(name, `${'The lock leaks.\n'.repeat(140_000)}\n${'x'.repeat(250)}\n`);
  expect(page.dropped).toEqual([]);
});
