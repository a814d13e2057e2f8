import type { Nodes } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown()])
  .freeze();

/** Give the words of Markdown as one line, italics and markers left out; other markup is named. */
export function toPlainText(markdown: string): string {
  const definition = '\n\n[^3]: Text.';
  const [first] = parser.parse(markdown + definition).children;
  return first === undefined ? '' : textOf(first).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'footnoteReference') return '';
  if (node.type !== 'paragraph' && node.type !== 'emphasis') return `<${node.type}>`;
  return node.children.map(textOf).join('');
}
