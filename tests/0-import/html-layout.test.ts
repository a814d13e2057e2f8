import { expect, test } from 'vitest';
import { outline } from './read-pages.ts';
import { settledPage } from './settled-page.ts';

test('a page laid out by tables is read by its blocks; a table of figures is a table', () => {
  const text = `<body><table><tr><td>Archive</td></tr></table>
<table><tr><td width="20"><img src="spacer.gif" alt=""></td><td>
<h2>7 <p>HOW THE LOCKS ARE RUN</h2>
<p>The locks are run by the board of the river.
<p><strong>Who opens them</strong><br>
The keepers open them at dawn.<sup>11</sup>
<table><tr><th>Lock</th><th>Gates</th></tr><tr><td>Upper</td><td>4</td></tr></table>
<p>The board pays the keepers.<sup>12</sup>
</td></tr></table></body>`;
  const page = settledPage('locks.html', text);
  expect(page.title).toBe('7 HOW THE LOCKS ARE RUN');
  expect(outline(page.blocks)).toEqual([
    'paragraph -: Archive',
    'paragraph -: The locks are run by the board of the ri',
    'heading ?: Who opens them',
    'paragraph -: The keepers open them at dawn.',
    'first row: Lock | Gates',
    'row: Upper | 4',
    'paragraph -: The board pays the keepers.',
  ]);
  expect(page.conventions.footnoteMarker.because).toContain('2 markers');
});

test('numbers in a column beside the words are those of paragraphs', () => {
  const row = (number: string, words: string): string =>
    `<tr><td>${number}</td><td><p>${words}</p></td></tr>`;
  const text = `<h1>Chapter 3: The ponds</h1><table>
<tr><td></td><td><b>Background</b></td></tr>
${row('3.1', 'The ponds of the county were dug by the mills and by the town.')}
${row('3.2', 'Most of them were drained in the year after the great flood.')}
</table>`;
  expect(outline(settledPage('ponds.html', text).blocks)).toEqual([
    'heading ?: Background',
    'paragraph 3.1: The ponds of the county were dug by the',
    'paragraph 3.2: Most of them were drained in the year af',
  ]);
});

test('where nothing says which part is the content, blocks of links are left out, as are contents', () => {
  const text = `<body><p><a href="#a">Skip</a> | <a href="/m">Map</a></p>
<ul><li><a href="/">Home</a></li><li><a href="/r">The report</a></li></ul>
<h1>The dams</h1><p>Contents</p><p>Page</p>
<p><a href="/1">Chapter 1: The dams</a> 45</p><p>Who built them 3.1</p><p>Who keeps them 3.14</p>
<p>The dams were built by the town, see <a href="/deed">the deed</a>.</p>
<ul><li><a href="/help">Accessibility</a></li><li>© The town</li></ul></body>`;
  const page = settledPage('dams.html', text);
  expect(outline(page.blocks)).toEqual(['paragraph -: The dams were built by the town, see the']);
  expect(page.dropped.map(({ reason, text: words }) => `${reason}: ${words}`)).toEqual([
    'navigation: Skip | Map',
    'navigation: Home The report',
    'table-of-contents: Contents',
    'table-of-contents: Page',
    'table-of-contents: Chapter 1: The dams 45',
    'table-of-contents: Who built them 3.1',
    'table-of-contents: Who keeps them 3.14',
    'page-foot: Accessibility',
    'copyright-notice: © The town',
  ]);
});

test('the number of a page is no title of a report', () => {
  const text = `<title>Page 1 | The dams</title><ul><li>Page 1 of 8 of this section</li></ul><p>The dams were built by the town.</p>`;
  const page = settledPage('dams.html', text);
  expect(page.title).toBe('The dams');
});
