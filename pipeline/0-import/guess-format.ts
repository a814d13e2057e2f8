import type { PageFormat } from './imported-page.ts';

/** A format that can be read, or the name of one that must be converted first. */
export type GuessedFormat = PageFormat | BinaryFormat;

/** What must be converted first. */
type BinaryFormat = 'PDF' | 'Word' | 'OpenDocument' | 'RTF' | 'ZIP';

/** Files that are no text: how they begin, and what they are. */
const zip = /^PK(?:\u0003\u0004|\u0005\u0006)/;
const binaries: readonly {
  readonly pattern: RegExp;
  readonly name?: RegExp;
  readonly format: BinaryFormat;
}[] = [
  { pattern: /^%PDF/, format: 'PDF' },
  { pattern: zip, name: /\.docx$/i, format: 'Word' },
  { pattern: zip, name: /\.od[tsp]$/i, format: 'OpenDocument' },
  { pattern: zip, format: 'ZIP' },
  { pattern: /^\u00d0\u00cf\u0011\u00e0/, format: 'Word' },
  { pattern: /^\{\\rtf/, format: 'RTF' },
];

const endings = [
  { pattern: /\.(?:md|markdown)$/i, format: 'markdown' },
  { pattern: /\.x?html?$/i, format: 'html' },
  { pattern: /\.te?xt$/i, format: 'text' },
] as const;

const beginnings = [
  { pattern: /^\s*<(?:!doctype html|html|head|body|\?xml)\b/i, format: 'html' },
  { pattern: /^(?:---\r?\n|#{1,2} )/, format: 'markdown' },
] as const;

/** Check that a file must be converted before it can be read. */
export function isBinary(format: GuessedFormat): format is BinaryFormat {
  return binaries.some((binary) => binary.format === format);
}

/** Guess what a page is written in from its name and its first characters. */
export function guessFormat(name: string, text: string): GuessedFormat {
  const start = text.slice(0, 1000).replace(/^\ufeff/, '');
  const found =
    binaries.find((form) => form.pattern.test(start) && form.name?.test(name) !== false) ??
    endings.find(({ pattern }) => pattern.test(name)) ??
    beginnings.find(({ pattern }) => pattern.test(start));
  return found?.format ?? 'text';
}
