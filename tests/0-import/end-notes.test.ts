import { describe, expect, test } from 'vitest';
import type { ImportedPage } from '../../pipeline/0-import/imported-page.ts';
import { outline } from './read-pages.ts';
import { settledPage, told } from './settled-page.ts';

const chapters = (first: string, second: string): string =>
  `The pier inquiry\n\nChapter 1: The pier\n\nThe pier was built in 1850.${first} It was long.\n\nIt was mended.${second} Nobody paid.\n\nNotes\n\n1 Minutes of the board, page 5.\n2 Letter of the keeper, who wrote it on the\nday after the storm.\n\nChapter 2: The band\n\nThe band played there.${first} It was loud.\n\nNotes\n\n1. Rules of the band.\n`;

function footnotes(page: ImportedPage): readonly string[] {
  return outline(page.blocks).filter((line) => line.startsWith('footnote'));
}

describe('texts below a heading of notes, chapter by chapter', () => {
  const expected = [
    'footnote 1: Minutes of the board, page 5.',
    'footnote 2: Letter of the keeper, who wrote it on th',
    'footnote 1-2: Rules of the band.',
  ];

  test.each([
    ['[1]', '[2]'],
    ['<sup>1</sup>', '<sup>2</sup>'],
    [' [1]', ' [2]'],
  ])('are joined to markers such as %s', (first, second) => {
    const page = settledPage('pier.txt', chapters(first, second));
    expect(footnotes(page)).toEqual(expected);
    expect(told(page)[0]).toBe(
      'decision 9 3: Numbered texts below a heading of notes were joined to the markers above it',
    );
  });

  test('in Markdown, where they would be a list of the last paragraph', () => {
    const text = `# The mill\n\n1. It was built.<sup>1</sup>\n\n2. It was sold.<sup>2</sup>\n\n## Endnotes\n\n1. Deed.\n\n2. Bill.\n`;
    expect(settledPage('mill.md', text).markdown).toBe(
      '# The mill\n\n1. It was built.[^1]\n\n2. It was sold.[^2]\n\n## Endnotes\n\n[^1]: Deed.\n\n[^2]: Bill.\n',
    );
  });

  test('in HTML', () => {
    const text =
      '<h1>The dock</h1><p>It was built.<sup>1</sup></p><p>It was sold.<sup>2</sup></p><h2>Notes</h2><p>1. Deed.</p><p>2. Bill.</p>';
    expect(footnotes(settledPage('dock.html', text))).toEqual([
      'footnote 1: Deed.',
      'footnote 2: Bill.',
    ]);
  });

  test('in HTML, chapter by chapter', () => {
    const text =
      '<h1>The dock</h1><h2>Chapter 1</h2><p>It was built.<sup>1</sup></p><p>It was sold.<sup>2</sup></p><h3>Notes</h3><ol><li>Deed.</li><li>Bill.</li></ol>' +
      '<h2>Chapter 2</h2><p>The crane was bought.<sup>1</sup></p><h3>Notes</h3><p>1. Letter.</p>';
    const page = settledPage('dock.html', text);
    expect(footnotes(page)).toEqual([
      'footnote 1: Deed.',
      'footnote 2: Bill.',
      'footnote 1-2: Letter.',
    ]);
    const labels = page.blocks.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'marker' ? [run.label] : [])),
    );
    expect(labels).toEqual(['1', '2', '1-2']);
    expect(told(page)).toEqual([
      'decision 1 2: Numbers of footnotes start again in this page: from the second time on they have a name such as 1-2',
    ]);
  });

  test('a section of that name without markers above stays as it is', () => {
    const text =
      '# The dock\n\nIt was built.\n\n## Notes\n\n1. Bring a lamp.\n\n2. Bring a rope.\n';
    expect(settledPage('dock.md', text).markdown).toBe(text);
  });
});
