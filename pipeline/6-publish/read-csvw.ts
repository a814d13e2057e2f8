import { canonicalLine } from './canonical-lines.ts';
import type { Term } from './canonical-lines.ts';
import { readCsvwMetadata } from './csvw-metadata.ts';
import type { CsvwColumn, CsvwTable } from './csvw-metadata.ts';
import { namespaces } from './namespaces.ts';
import { parseCsv } from './parse-csv.ts';
import type { Variables } from './uri-template.ts';

/**
 * Convert tables to RDF as the W3C has it ("Generating RDF from Tabular Data on the Web", minimal
 * mode) as far as our metadata goes, and give the triples as canonical lines; a fault throws.
 */
export function readCsvw(files: ReadonlyMap<string, string>, metadataPath: string): string[] {
  const lines: string[] = [];
  for (const table of readCsvwMetadata(textOf(files, metadataPath), metadataPath)) {
    const rows = readRows(table, textOf(files, table.path));
    if (table.suppressed) continue;
    for (const row of rows) convertRow(table, row, lines);
  }
  return lines;
}

/** Give the text of a file that has to be there. */
export function textOf(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`Unexpected end of files, expected ${path}`);
  return text;
}

/** The cells of a row by column; what is empty has none. */
export type Row = ReadonlyMap<string, string>;

/** Read the rows of a table; its header must be that of the metadata. */
export function readRows({ path, columns }: CsvwTable, text: string): Row[] {
  const inFile = columns.filter(({ virtual }) => !virtual);
  const expected = inFile.map(({ name }) => name).join();
  const [header = [], ...rows] = parseCsv(text);
  if (header.join() !== expected) throw new Error(`${path}: Unexpected header ${header.join()}`);
  return rows.map((cells, index) => {
    const where = `${path}, row ${index + 1}`;
    if (cells.length !== inFile.length) throw new Error(`${where}: ${cells.length} cells`);
    return readCells(inFile, cells, where);
  });
}

function readCells(
  columns: readonly CsvwColumn[],
  cells: readonly string[],
  where: string,
): Map<string, string> {
  const row = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    const empty = column.nulls.includes(cell);
    if (empty && column.required) throw new Error(`${where}: ${column.name} is empty`);
    if (empty) continue;
    if (!datatypeOf(column).lexical.test(cell)) {
      throw new Error(`${where}: ${column.name} ${cell} is no ${column.datatype}`);
    }
    row.set(column.name, cell);
  }
  return row;
}

/** The datatypes that our tables use, and how their values are written. */
const datatypes = new Map(
  Object.entries({
    anyURI: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
    date: /^\d{4}-\d\d-\d\d$/,
    gYear: /^\d{4}$/,
    gYearMonth: /^\d{4}-\d\d$/,
    decimal: /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/,
    integer: /^-?(?:0|[1-9]\d*)$/,
    string: /^/,
  }).map(([name, lexical]) => [name, { iri: namespaces.xsd + name, lexical }]),
);

function datatypeOf({ name, datatype }: CsvwColumn) {
  const found = datatypes.get(datatype);
  if (found === undefined) throw new Error(`Unexpected datatype ${datatype} of column ${name}`);
  return found;
}

function convertRow({ path, columns }: CsvwTable, row: Row, lines: string[]): void {
  const variables: Variables = (name) => row.get(name);
  for (const column of columns) {
    if (column.suppressed) continue;
    const object = objectOf(column, row);
    if (object === undefined) continue;
    const { about, property } = column;
    if (about === undefined || property === undefined) {
      throw new Error(`${path}: ${column.name} has no aboutUrl or no propertyUrl`);
    }
    const [subject, predicate] = [iri(about(variables)), iri(property(variables))];
    lines.push(canonicalLine({ subject, predicate, object }));
  }
}

/** A cell that is empty says nothing, even where its column has a template for values. */
function objectOf(column: CsvwColumn, row: Row): Term | undefined {
  const cell = row.get(column.name);
  if (cell === undefined && !column.virtual) return undefined;
  if (column.value !== undefined) return iri(column.value((name) => row.get(name)));
  if (cell === undefined) throw new Error(`Virtual column ${column.name} has no valueUrl`);
  return { termType: 'Literal', value: cell, datatype: { value: datatypeOf(column).iri } };
}

function iri(value: string): Term {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value)) throw new Error(`Address ${value} is not absolute`);
  return { termType: 'NamedNode', value };
}
