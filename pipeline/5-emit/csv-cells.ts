/** A row twice: as RFC 4180 has it, and for spreadsheets, which take some cells for formulas. */
export interface CsvLines {
  readonly plain: string;
  readonly excel: string;
}

/** Lines end as RFC 4180 has it. */
const lineEnd = '\r\n';

/** Write the cells of a row; a spreadsheet gets an apostrophe before what starts a formula. */
export function csvLines(cells: readonly string[]): CsvLines {
  const plain = joined(cells);
  if (!cells.some(isFormula)) return { plain, excel: plain };
  return { plain, excel: joined(cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell))) };
}

function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell);
}

function joined(cells: readonly string[]): string {
  let line = '';
  let comma = '';
  for (const cell of cells) {
    line += comma + quotedIfNeeded(cell);
    comma = ',';
  }
  return line + lineEnd;
}

/** White space at an end is quoted too: some readers cut it off bare cells. */
const needsQuotes = /[",\r\n]|^\s|\s$/;

function quotedIfNeeded(cell: string): string {
  return needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
