import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from '../../pipeline/0-import/imported-page.ts';
import { wordsOf } from '../../pipeline/0-import/passage.ts';
import { writeRuns } from '../../pipeline/0-import/write-runs.ts';
import { toPlainText } from './plain-words.ts';
import { importText } from './read-pages.ts';

/** Import a page of HTML, and write its blocks. */
function writtenOf(body: string): readonly string[] {
  const html = `<!doctype html><title>Wells</title><body><h1>Wells</h1>${body}</body>`;
  return importText(html, 'page.html').page.blocks.map(({ runs }) => writeRuns(runs));
}

test.each([
  ['It read <em>The Well Keeper</em> daily.', 'It read *The Well Keeper* daily.'],
  ['It read <i>The Well Keeper, </i>and wrote.', 'It read *The Well Keeper*, and wrote.'],
  ['<cite>The Well Keeper</cite> had it first.', '*The Well Keeper* had it first.'],
  ['It read <i>The <b>Well</b></i><i> Keeper</i>.', 'It read *The Well Keeper*.'],
  ['In <em>Keeper</em>s [<em>sic</em>](all of them) it stood.', null],
  ['The law <i>(of 2014)</i>: all wells.', 'The law (*of 2014*): all wells.'],
])('%s keeps what is set in italics', (html, expected) => {
  const [written = ''] = writtenOf(`<p>${html}</p>`);
  if (expected !== null) expect(written).toBe(expected);
  expect(toPlainText(written)).toBe(html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '));
});

test('a line of italics alone, a number and a label stay as they are', () => {
  const lines = [
    '<p><i>The wells were deep.</i></p>',
    '<p><i>1.1</i> The wells.</p>',
    '<p><i>1.2. The wells</i> were old.</p>',
    '<ul><li><i>iv.</i> old</li></ul>',
  ];
  expect(writtenOf(lines.join('')).join('\n')).not.toContain('*');
});

const signs = 'ab 1.,*_[]():^\\<&’';
const words = fc
  .array(fc.integer({ min: 0, max: signs.length - 1 }), { maxLength: 12 })
  .map((places) => places.map((place) => signs.charAt(place)).join(''));
const run = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words, isItalic: fc.boolean() }),
  fc.constant<Run>({ kind: 'marker', label: '3', form: '[^31]', text: '[^3]', certain: true }),
);

test('whatever is in italics, Markdown gives the same words back', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
      const line: readonly Run[] = [{ kind: 'text', text: 'So ' }, ...runs];
      expect(toPlainText(writeRuns(line))).toBe(wordsOf(line));
    }),
    { numRuns: 2000 },
  );
});
