import type { Heading } from 'mdast';
import type { SourceSection } from '../core/schema-types.ts';
import type { Flag } from '../core/flags.ts';
import type { FootnoteText, Paragraph, Section, SourceText, Span } from '../core/model.ts';
import { markerPatterns, numberPatterns } from './conventions.ts';
import type { Conventions } from './conventions.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { Block } from './parse-markdown.ts';
import { readPassage } from './plain-text.ts';
import { readFootnoteText } from './read-footnotes.ts';
import { bracketLabel, readItems } from './read-items.ts';
import type { ItemOptions, ParagraphBlocks } from './read-items.ts';

/** What is being read, and what has been read so far. */
interface Reading {
  readonly source: SourceText;
  readonly settings: SourceSection;
  readonly conventions: Conventions;
  readonly flag: Flag;
  readonly paragraphs: Paragraph[];
  readonly footnotes: FootnoteText[];
  readonly outside: { readonly text: string; readonly place: Span }[];
  readonly headings: { readonly depth: number; readonly text: string }[];
  name: string | undefined;
  open: OpenParagraph | undefined;
}

interface OpenParagraph {
  readonly number: string | undefined;
  readonly start: number;
  readonly numberEnd: number;
  readonly headings: readonly string[];
  readonly blocks: Block[];
}

/** Read a section from its Markdown: its name, paragraphs, list items, markers and footnote texts. */
export function readSection(
  source: SourceText,
  options: { settings: SourceSection; conventions: Conventions; flag: Flag },
): Section {
  const reading: Reading = {
    source,
    ...options,
    paragraphs: [],
    footnotes: [],
    outside: [],
    headings: [],
    name: undefined,
    open: undefined,
  };
  const { paragraphNumber } = options.conventions;
  const numbers = { pattern: numberPatterns[paragraphNumber], inLists: paragraphNumber === '14.' };
  for (const block of parseMarkdown(source.text, numbers)) readBlock(reading, block);
  closeParagraph(reading);
  if (reading.paragraphs.length === 0) {
    options.flag('section-empty', { file: source.file, start: 0, end: 0 }, {});
  }
  const { number, part } = options.settings;
  const { paragraphs, footnotes, outside } = reading;
  const name = nameOf(reading);
  return { file: source.file, number, part, name, paragraphs, footnotes, outside };
}

function readBlock(reading: Reading, block: Block): void {
  const { node } = block;
  switch (node.type) {
    case 'heading':
      return readHeading(reading, node, block.base);
    case 'list':
      return readList(reading, block);
    case 'footnoteDefinition':
      reading.footnotes.push(readFootnoteText(reading.source.text, { node, base: block.base }));
      return;
    case 'definition':
    case 'thematicBreak':
      return;
    default:
      return readText(reading, block);
  }
}

/** The first heading names the section; each later one reaches to the next of its depth or above. */
function readHeading(reading: Reading, node: Heading, base: number): void {
  closeParagraph(reading);
  const options = { numberEnd: 0, marker: undefined };
  const { text } = readPassage(reading.source.text, [{ node, base }], options).body;
  if (node.depth === 1 && reading.name === undefined && reading.paragraphs.length === 0) {
    reading.name = text;
    return;
  }
  while ((reading.headings.at(-1)?.depth ?? 0) >= node.depth) reading.headings.pop();
  reading.headings.push({ depth: node.depth, text });
}

/** Markdown reads `17. text` as a list: each of its items may be a numbered paragraph. */
function readList(reading: Reading, block: Block): void {
  const { node, base } = block;
  if (node.type !== 'list') return;
  const numbered = node.ordered === true && reading.conventions.paragraphNumber === '14.';
  if (!numbered) return readText(reading, block);
  for (const item of node.children) {
    const start = (item.position?.start.offset ?? 0) + base;
    const opened = openAt(reading, start);
    const children = item.children.map((child): Block => ({ node: child, base }));
    if (opened) reading.open?.blocks.push(...children);
    else readText(reading, { node: { ...node, children: [item] }, base });
  }
}

function readText(reading: Reading, block: Block): void {
  const start = (block.node.position?.start.offset ?? 0) + block.base;
  if (block.node.type === 'paragraph' && openAt(reading, start)) {
    reading.open?.blocks.push(block);
    return;
  }
  if (
    reading.open !== undefined &&
    !isNextUncounted(reading.open, { block, text: reading.source.text })
  ) {
    reading.open.blocks.push(block);
    return;
  }
  if (reading.conventions.unnumberedText === 'counted') {
    openParagraph(reading, { number: undefined, start, numberEnd: start });
    reading.open?.blocks.push(block);
    return;
  }
  const { text } = readPassage(reading.source.text, [block], {
    numberEnd: 0,
    marker: undefined,
  }).body;
  const end = (block.node.position?.end.offset ?? 0) + block.base;
  reading.outside.push({ text, place: { start, end } });
  const where = { file: reading.source.file, start, end: Math.min(end, start + 80) };
  reading.flag('text-outside-paragraphs', where, {});
}

/** Below a paragraph without a number, each block of words is one of its own. */
function isNextUncounted(
  { number }: OpenParagraph,
  { block: { node, base }, text }: { block: Block; text: string },
): boolean {
  const start = (node.position?.start.offset ?? 0) + base;
  const isLabelled = bracketLabel.test(text.slice(start, start + 12));
  return number === undefined && node.type === 'paragraph' && !isLabelled;
}

/** Open a new paragraph if its number stands here, or if the report numbers none. */
function openAt(reading: Reading, start: number): boolean {
  const pattern = numberPatterns[reading.conventions.paragraphNumber];
  const match = pattern?.exec(reading.source.text.slice(start, start + 80));
  if (pattern !== undefined && (match === null || match === undefined)) return false;
  const numberEnd = start + (match?.[0].length ?? 0);
  openParagraph(reading, { number: match?.[1], start, numberEnd });
  return true;
}

function openParagraph(
  reading: Reading,
  { number, start, numberEnd }: Pick<OpenParagraph, 'number' | 'start' | 'numberEnd'>,
): void {
  closeParagraph(reading);
  const lost = reading.settings.missingHeadings?.some((missing) => missing.before === number);
  if (lost === true) reading.headings.length = 0;
  reading.open = {
    number,
    start,
    numberEnd,
    headings: reading.headings.map((heading) => heading.text),
    blocks: [],
  };
}

function closeParagraph(reading: Reading): void {
  const { open, source, paragraphs } = reading;
  if (open === undefined) return;
  reading.open = undefined;
  const marker = markerPatterns[reading.conventions.footnoteMarker];
  const { own, items } = readParts(open, { source: source.text, marker });
  const passage = readPassage(source.text, own, { numberEnd: open.numberEnd, marker });
  const { number, start, numberEnd, headings } = open;
  const written = source.text.slice(start, numberEnd).trimEnd();
  const place = { start, end: start + Math.max(written.length, 1) };
  paragraphs.push({ ...passage, number, headings, items, place, order: paragraphs.length + 1 });
}

/** A paragraph without number or words of its own, such as a list below a heading, is all words. */
function readParts({ number, blocks }: OpenParagraph, options: ItemOptions): ParagraphBlocks {
  const parts = readItems(blocks, options);
  return number === undefined && parts.own.length === 0 ? { own: blocks, items: [] } : parts;
}

/** The section's name without its number: `B.3: The institutions` gives `The institutions`. */
function nameOf({ name, settings }: Reading): string {
  if (name === undefined) return settings.number;
  const rest = name.startsWith(settings.number) ? name.slice(settings.number.length) : name;
  return rest.replace(/^\s*[:.\u2013\u2014-]\s*/, '').trim() || settings.number;
}
