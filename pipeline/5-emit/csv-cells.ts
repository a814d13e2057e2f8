/** A row twice: as RFC 4180 has it, and for spreadsheets, which take some cells for formulas. */
export interface CsvLines {
  readonly plain: string;
  readonly excel: string;
}

/** Lines end as RFC 4180 has it. */
const lineEnd = '\r\n';

/** Write the cells of a row; a spreadsheet gets an apostrophe before what starts a formula. */
export function csvLines(cells: readonly string[]): CsvLines {
  let plain = '';
  let formulas = false;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    formulas ||= isFormula(cell);
    plain += at === 0 ? quotedIfNeeded(cell) : `,${quotedIfNeeded(cell)}`;
  }
  plain += lineEnd;
  if (!formulas) return { plain, excel: plain };
  const safe = cells.map((cell) => quotedIfNeeded(isFormula(cell) ? `'${cell}` : cell));
  return { plain, excel: safe.join(',') + lineEnd };
}

const formulaStarts = '=+-@\t\r';

function isFormula(cell: string): boolean {
  return cell !== '' && formulaStarts.includes(cell.charAt(0));
}

const needsQuotes = /[",\r\n]/;

function quotedIfNeeded(cell: string): string {
  if (isBare(cell.charCodeAt(0)) && isBare(cell.charCodeAt(cell.length - 1))) {
    if (!needsQuotes.test(cell)) return cell;
  } else if (cell === '') return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}

const space = /\s/;

/** White space at an end is quoted too: some readers cut it off bare cells. */
function isBare(code: number): boolean {
  return (code > 32 && code < 128) || !space.test(String.fromCharCode(code));
}
