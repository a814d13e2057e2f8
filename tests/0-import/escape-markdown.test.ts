import fc from 'fast-check';
import type { Paragraph, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeBlockStart } from '../../pipeline/0-import/escape-markdown.ts';
import { writeRuns } from '../../pipeline/0-import/write-runs.ts';

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmFootnote(), gfmTable()])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()])
  .freeze();

/** Parse Markdown and give the text of its one paragraph, or what else there is. */
function paragraphText(markdown: string): string {
  const blocks = parser.parse(markdown).children;
  const [block] = blocks;
  if (blocks.length !== 1 || block?.type !== 'paragraph') return kinds(blocks);
  if (!isPlain(block)) return kinds(block.children);
  return block.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function kinds(nodes: readonly RootContent[]): string {
  return `not one paragraph of text: ${nodes.map(({ type }) => type).join(', ')}`;
}

function isPlain(paragraph: Paragraph): boolean {
  return paragraph.children.every(({ type }) => type === 'text');
}

test.each([
  'A *board* of the __library__ and `its` ~~rules~~',
  'rule_7 and snake_case_names',
  '<b>bold</b> and 3 < 4 and <https://example.org> and <!-- none -->',
  '&amp; and &#38; and R&D; and A & B',
  '# not a heading',
  '#not a heading either',
  '> not a quotation',
  '- not an item',
  '--- not a rule',
  '---',
  '***',
  '+ 7 degrees',
  '2014. A dry year',
  '2014) A dry year',
  '[31]: not a definition',
  '[^31]: not a footnote',
  'a [^31] that is none',
  '[link](https://example.org) and ![image](a.png)',
  '[2012] LWC 4, and [a][b]',
  'a | b',
  '| --- | --- |',
  'C:\\works\\2014 and \\* and a final \\',
  '```not a fence',
  '~~~not a fence',
  'no\u00a0break and “curly” ‘quotes’',
])('%s stays what it is', (text) => {
  expect(paragraphText(escapeBlockStart(text))).toBe(text);
});

const sign = fc.constantFrom(
  ...'*_`~<>&#-+=|[]()!\\^:.;/"1 9ab\u00a0\n\t“é'.split(''),
  'amp;',
  '#38;',
  '](',
  ']:',
  '[^1]',
  '<b',
  '1. ',
  '- ',
  '# ',
  '--',
);
const words = fc
  .array(sign, { minLength: 1, maxLength: 30 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '');

const whiteSpace = /[ \t\r\n\f\v]+/g;

test('any words come back from Markdown as they are', () => {
  const property = fc.property(words, (text) => {
    expect(paragraphText(escapeBlockStart(text))).toBe(text.replace(whiteSpace, ' '));
  });
  fc.assert(property, { seed: 14, numRuns: 2000 });
});

test('so do words around a marker', () => {
  const marker = { kind: 'marker', label: '7', form: '[31]', text: '[7]', certain: true } as const;
  const property = fc.property(words, words, (before, after) => {
    const written = writeRuns([
      { kind: 'text', text: before },
      marker,
      { kind: 'text', text: after },
    ]);
    expect(paragraphText(written)).toBe(`${before}[^7]${after}`.replace(whiteSpace, ' '));
  });
  fc.assert(property, { seed: 14, numRuns: 2000 });
});
