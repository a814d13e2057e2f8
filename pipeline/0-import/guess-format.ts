import type { PageFormat } from './imported-page.ts';

/** A format that can be read, or the name of one that must be converted first. */
export type GuessedFormat = PageFormat | 'PDF' | 'ZIP';

/** Files that are no text: how they begin, and what they are. */
const binaries = [
  { pattern: /^%PDF/, format: 'PDF' },
  { pattern: /^PK(?:\u0003\u0004|\u0005\u0006)/, format: 'ZIP' },
] as const;

const endings = [
  { pattern: /\.(?:md|markdown)$/i, format: 'markdown' },
  { pattern: /\.x?html?$/i, format: 'html' },
  { pattern: /\.te?xt$/i, format: 'text' },
] as const;

const beginnings = [
  { pattern: /^\s*<(?:!doctype html|html|head|body|\?xml)\b/i, format: 'html' },
  { pattern: /^(?:---\r?\n|#{1,2} )/, format: 'markdown' },
] as const;

/** Guess what a page is written in from its name and its first characters. */
export function guessFormat(name: string, text: string): GuessedFormat {
  const start = text.slice(0, 1000).replace(/^\ufeff/, '');
  const found =
    binaries.find(({ pattern }) => pattern.test(start)) ??
    endings.find(({ pattern }) => pattern.test(name)) ??
    beginnings.find(({ pattern }) => pattern.test(start));
  return found?.format ?? 'text';
}
