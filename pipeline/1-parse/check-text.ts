import type { Flag } from '../core/flags.ts';
import type { SourceText } from '../core/model.ts';

/** Limits within which Markdown is parsed in a time that grows with its length. */
export const limits = {
  lineLength: 1_000_000,
  brackets: 2_000,
  quoteDepth: 50,
  indent: 100,
} as const;

/** Flag what would make a parser slow or deep, and raw HTML. Give false where it must not be parsed. */
export function checkText({ file, text }: SourceText, flag: Flag): boolean {
  let sound = true;
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = { file, start, end: Math.min(end, start + 80) };
    if (end - start > limits.lineLength) {
      flag('line-too-long', line, { limit: limits.lineLength, length: end - start });
      sound = false;
    } else if (!checkLine(text.slice(start, end))) {
      flag('line-too-nested', line, { brackets: limits.brackets, depth: limits.quoteDepth });
      sound = false;
    }
    start = end + 1;
  }
  flagHtml({ file, text }, flag);
  return sound;
}

/** Lists within each other take a parser a time that grows with the cube of their depth. */
const listStart = /^\s*(?:[-*+]|\d{1,9}[.)])(?=\s)/;

function checkLine(line: string): boolean {
  if (line.length < limits.quoteDepth) return true;
  if (line.startsWith(' '.repeat(limits.indent)) && listStart.test(line)) return false;
  if (/^(?:[ \t]*(?:>|[-*+](?=\s))){50}/.test(line)) return false;
  return (
    line.length < limits.brackets ||
    line.split(/[[\]]/, limits.brackets + 1).length <= limits.brackets
  );
}

/** An opening tag or a comment; the number of a footnote may stand between `<sup>` and `</sup>`. */
const html = /<(?!sup>\s*\d)[a-z][a-z0-9-]*(?:[\s/][^>\n]{0,200})?>|<!--/gi;

function flagHtml({ file, text }: SourceText, flag: Flag): void {
  if (!text.includes('<')) return;
  for (const match of text.matchAll(html)) {
    flag(
      'raw-html',
      { file, start: match.index, end: match.index + match[0].length },
      { tag: match[0] },
    );
  }
}
