import type { Diagnostic } from '../core/flags.ts';
import { printable } from '../core/flags.ts';
import { lineFinder } from '../core/span.ts';

/** Give the text of a file that a diagnostic names, or undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

const levels = ['info', 'warning', 'error'] as const;

/** So many diagnostics of one rule in one file are shown to people. */
const shownAlike = 20;

/** A file that diagnostics name. */
interface ReadFile {
  readonly text: string;
  readonly at: ReturnType<typeof lineFinder>;
}

/** Read a file once for all diagnostics that follow each other in it. */
function openFiles(textOf: TextOf): (file: string) => ReadFile {
  let last: { readonly file: string; readonly read: ReadFile } | undefined;
  return (file) => {
    if (last?.file !== file) {
      const text = textOf(file) ?? '';
      last = { file, read: { text, at: lineFinder(text) } };
    }
    return last.read;
  };
}

/**
 * Show diagnostics for people: place, rule, the line with carets under the words, advice; of many alike,
 * the first and how many there are.
 */
export function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: TextOf,
  { color }: { readonly color: boolean },
): string {
  const paint = (code: string, text: string): string =>
    color ? `\u001b[${code}m${text}\u001b[0m` : text;
  const read = openFiles(textOf);
  const show = (diagnostic: Diagnostic): string => {
    const { file, level, rule, reason, advice } = diagnostic;
    const { place, frame } = frameOf(diagnostic, read(file));
    const code = level === 'error' ? '31' : level === 'warning' ? '33' : '36';
    const head = `${file}${place}: ${paint(code, level)} ${rule}`;
    return `${head}\n  ${reason}\n${frame}  Advice: ${advice}\n`;
  };
  const times = new Map<string, number>();
  const ordered = inOrder(diagnostics);
  for (const each of ordered) times.set(kindOf(each), (times.get(kindOf(each)) ?? 0) + 1);
  const seen = new Map<string, number>();
  const shown = ordered.flatMap((diagnostic) => {
    const kind = kindOf(diagnostic);
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before < shownAlike) return [show(diagnostic)];
    if (before > shownAlike) return [];
    const { file, rule } = diagnostic;
    const more = (times.get(kind) ?? 0) - before;
    return [`${file}: ${more} more of ${rule}; \`--format json\` lists all\n`];
  });
  return shown.join('\n');
}

function kindOf({ file, level, rule }: Diagnostic): string {
  return `${level} ${rule} ${file}`;
}

/** Give diagnostics for machines: line and column from 1, in the order in which people see them. */
export function listDiagnostics(diagnostics: readonly Diagnostic[], textOf: TextOf) {
  const read = openFiles(textOf);
  return inOrder(diagnostics).map(({ file, start, end, rule, level, reason, advice }) => {
    const { at } = read(file);
    const from = at(start);
    const to = at(end);
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
  { text, at }: ReadFile,
): { readonly place: string; readonly frame: string } {
  if (text === '') return { place: ':1:1', frame: '' };
  const { line, column } = at(start);
  const lineStart = start - column + 1;
  const rest = text.slice(lineStart, lineStart + column + 2 * width);
  const whole = rest.split(/\r?\n|\r/)[0] ?? '';
  const from = Math.max(0, column - 1 - width / 2);
  const cut = `${from > 0 ? '…' : ''}${shown(whole.slice(from, from + width))}`;
  const indent = ' '.repeat(shown(whole.slice(from, column - 1)).length + (from > 0 ? 1 : 0));
  const last = Math.min(from + width, column - 1 + end - start);
  const carets = '^'.repeat(Math.max(1, shown(whole.slice(column - 1, last)).length));
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const frame = `  ${gutter} | ${cut}\n  ${blank} | ${indent}${carets}\n`;
  return { place: `:${line}:${column}`, frame };
}

/** A line as a terminal can show it: what would move or turn its words is written by its number. */
function shown(line: string): string {
  return printable(line.replace(/\t/g, ' '), Infinity);
}
