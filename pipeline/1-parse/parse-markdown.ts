import type { Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cutBlocks } from './plain-blocks.ts';

/** A block of Markdown; its positions count from `base`, an offset in the file. */
export interface Block {
  readonly node: RootContent;
  readonly base: number;
}

const pieceLength = 8_000;

/**
 * Parse Markdown (CommonMark with the footnote and table extensions) to its top-level blocks. Most of a
 * report is plain words, which need no parser; what does goes through in pieces, because the cost of one
 * parse grows faster than its text.
 */
export function* parseMarkdown(text: string, numbers: NumberReading): Generator<Block> {
  if (reaching.test(text) || text.includes('\r')) {
    yield* parsePieces(text, 0, numbers);
    return;
  }
  for (const cut of cutBlocks(text, numbers.inLists)) {
    if (cut.kind === 'block') yield { node: cut.node, base: 0 };
    else yield* parsePieces(text.slice(cut.from, cut.to), cut.from, numbers);
  }
}

/** How paragraphs are numbered. */
export interface NumberReading {
  /** A number at the start of a paragraph. */
  readonly pattern: RegExp | undefined;
  /** Whether Markdown takes numbered paragraphs for items of lists. */
  readonly inLists: boolean;
}

function* parsePieces(text: string, base: number, numbers: NumberReading): Generator<Block> {
  let from = 0;
  for (const to of pieceEnds(text, numbers.pattern)) {
    const piece = text.slice(from, to);
    for (const node of parserFor(piece).parse(piece).children) yield { node, base: base + from };
    from = to;
  }
}

type Parser = { readonly parse: (text: string) => Root };
const parsers = new Map<string, Parser>();

/** Each extension costs time on every character, so a piece without its signs goes without it. */
function parserFor(piece: string): Parser {
  const footnotes = piece.includes('[^');
  const tables = /\||:-|-:/.test(piece);
  const name = `${footnotes} ${tables}`;
  const known = parsers.get(name);
  if (known !== undefined) return known;
  const parser: Parser = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [
      ...(footnotes ? [gfmFootnote()] : []),
      ...(tables ? [gfmTable()] : []),
    ])
    .data('fromMarkdownExtensions', [
      ...(footnotes ? [gfmFootnoteFromMarkdown()] : []),
      ...(tables ? [gfmTableFromMarkdown()] : []),
    ])
    .freeze();
  parsers.set(name, parser);
  return parser;
}

/** What reaches over blank lines: there a text can't be cut without changing what it means. */
const reaching = /^ {0,3}(?:```|~~~|<[!?a-z])|^ {0,3}\[(?!\^)[^\]\n]+\]:/im;

/** Ends of pieces: before a heading or a numbered paragraph that follows a blank line. */
function* pieceEnds(text: string, numberAtStart: RegExp | undefined): Generator<number> {
  const boundary = /\n[ \t]*\r?\n(?=(\S[^\n]{0,60}))/g;
  boundary.lastIndex = pieceLength;
  if (text.length > pieceLength && !reaching.test(text)) {
    for (let match = boundary.exec(text); match !== null; match = boundary.exec(text)) {
      const start = match[1] ?? '';
      if (!start.startsWith('#') && numberAtStart?.test(start) !== true) continue;
      const end = match.index + match[0].length;
      yield end;
      boundary.lastIndex = end + pieceLength;
    }
  }
  yield text.length;
}
