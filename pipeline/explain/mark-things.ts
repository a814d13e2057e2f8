import { printable } from '../core/flags.ts';
import type { LedgerClass, LedgerRow } from '../core/model.ts';

/** The letter that stands below a thing: small where a record has it, a capital where none has. */
const letters: Readonly<Partial<Record<LedgerClass, string>>> = {
  name: 'n',
  figure: 'f',
  date: 'd',
  period: 'p',
  quotation: 'q',
  reference: 'r',
  text: 't',
};

const COLUMNS = 88;

/** Show a plain text in lines, each thing of the ledger marked by letters below its words. */
export function markThings(text: string, rows: readonly LedgerRow[]): string {
  const characters = [...text].map((one) => (printable(one) === one ? one : '?'));
  const marks = characters.map(() => ' ');
  const lengthOf = ({ start = 0, end = 0 }: LedgerRow): number => end - start;
  // The longest first, so that a name within a quotation is seen.
  for (const row of [...rows].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const letter = letters[row.class];
    if (letter === undefined) continue;
    const mark = row.record === undefined ? letter.toUpperCase() : letter;
    marks.fill(mark, row.start, row.end);
  }
  const lines: string[] = [];
  for (let at = 0; at < characters.length;) {
    const end = endOfLine(characters, at);
    const below = marks.slice(at, end).join('').trimEnd();
    lines.push(`  ${characters.slice(at, end).join('').trimEnd()}`);
    if (below !== '') lines.push(`  ${below}`);
    at = end;
  }
  return `${lines.join('\n')}\n`;
}

/** Tell what the letters mean. */
export function legend(): string {
  const meanings = Object.entries(letters).map(([name, letter]) => `${letter} ${name}`);
  return `  ${meanings.join(', ')}; capitals are in no record\n`;
}

function endOfLine(characters: readonly string[], start: number): number {
  if (characters.length - start <= COLUMNS) return characters.length;
  const space = characters.lastIndexOf(' ', start + COLUMNS);
  return space > start ? space + 1 : start + COLUMNS;
}
