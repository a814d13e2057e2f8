import type { FootnoteDefinition, Nodes } from 'mdast';
import type { FootnoteText } from '../core/model.ts';
import { readPassage } from './plain-text.ts';

/** Read the definition of a footnote: its text, inline Markdown as text, and the links in it. */
export function readFootnoteText(
  source: string,
  { node, base }: { readonly node: FootnoteDefinition; readonly base: number },
): FootnoteText {
  const start = (node.position?.start.offset ?? 0) + base;
  const end = (node.position?.end.offset ?? 0) + base;
  const blocks = node.children.map((child) => ({ node: child, base }));
  const { body } = readPassage(source, blocks, { numberEnd: start, marker: undefined });
  const number = node.label ?? node.identifier;
  return { number, text: body.text, links: [...linksIn(node)], place: { start, end } };
}

function* linksIn(node: Nodes): Generator<string> {
  if (node.type === 'link' && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(node.url)) yield node.url;
  if (!('children' in node)) return;
  for (const child of node.children) yield* linksIn(child);
}
