import type { Diagnostic } from '../core/flags.ts';
import { printable } from '../core/flags.ts';
import { lineAndColumn } from '../core/span.ts';

/** Give the text of a file that a diagnostic names, or undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

const levels = ['info', 'warning', 'error'] as const;

/** Show diagnostics for people: place, rule, the line with carets under the words, advice. */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: TextOf,
  { color }: { readonly color: boolean },
): string {
  const paint = (code: string, text: string): string =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const shown = inOrder(diagnostics).map((diagnostic) => {
    const { file, level, rule, reason, advice } = diagnostic;
    const { place, frame } = frameOf(diagnostic, textOf(file));
    const code = level === 'error' ? '31' : level === 'warning' ? '33' : '36';
    const head = `${file}${place}: ${paint(code, level)} ${rule}`;
    return `${head}\n  ${reason}\n${frame}  Advice: ${advice}\n`;
  });
  return shown.join('\n');
}

/** Give diagnostics for machines: line and column from 1, in the order in which people see them. */
export function listDiagnostics(diagnostics: readonly Diagnostic[], textOf: TextOf) {
  return inOrder(diagnostics).map(({ file, start, end, rule, level, reason, advice }) => {
    const text = textOf(file) ?? '';
    const from = lineAndColumn(text, start);
    const to = lineAndColumn(text, end);
    return { file, ...from, endLine: to.line, endColumn: to.column, rule, level, reason, advice };
  });
}

/** Errors come last, where a terminal shows them; then by file and place. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      compare(a.file, b.file) ||
      a.start - b.start,
  );
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

const width = 90;

function frameOf(
  { start, end }: Diagnostic,
  text: string | undefined,
): { readonly place: string; readonly frame: string } {
  if (text === undefined || text === '') return { place: ':1:1', frame: '' };
  const { line, column } = lineAndColumn(text, start);
  const lineStart = start - column + 1;
  const rest = text.slice(lineStart, lineStart + column + 2 * width);
  const whole = rest.split(/\r?\n|\r/)[0] ?? '';
  const from = Math.max(0, column - 1 - width / 2);
  const cut = `${from > 0 ? '…' : ''}${shown(whole.slice(from, from + width))}`;
  const indent = ' '.repeat(column - 1 - from + (from > 0 ? 1 : 0));
  const carets = '^'.repeat(
    Math.max(1, Math.min(end - start, width - (column - 1 - from), whole.length - column + 1)),
  );
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const frame = `  ${gutter} | ${cut}\n  ${blank} | ${indent}${carets}\n`;
  return { place: `:${line}:${column}`, frame };
}

/** One cell a unit, so that carets stand under their words. */
function shown(line: string): string {
  return line
    .replace(/\t/g, ' ')
    .replace(/[^\u0020-\uffff]/g, (character) => printable(character).slice(-1));
}
