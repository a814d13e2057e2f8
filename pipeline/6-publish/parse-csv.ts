/** Read a text as RFC 4180 has it: rows of cells, CRLF after each; any fault throws with its line. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      else continue;
    } else if (text.startsWith('\r\n', at)) at += 2;
    else if (at < text.length) throw fault(text, at, 'a comma or CRLF');
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function bareCell(text: string, start: number): Cell {
  const stop = /[,\r\n"]/g;
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? text.length;
  if (text[end] === '"') throw fault(text, end, 'a cell in quotation marks');
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw fault(text, start, 'a closing quotation mark');
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function fault(text: string, at: number, expected: string): Error {
  const line = text.slice(0, at).split('\n').length;
  return new Error(`line ${line}: Unexpected ${JSON.stringify(text[at])}, expected ${expected}`);
}
