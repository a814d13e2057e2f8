import { readCsvwTables } from '../core/csvw.ts';
import type { CsvwColumn, CsvwTable } from '../core/csvw.ts';

/** The types of a store; SQLite has none for a day or a month, and ISO 8601 sorts as text. */
type Types = Readonly<Record<string, string>>;
const text = { anyURI: 'TEXT', string: 'TEXT', gYearMonth: 'TEXT' };
const sqlite: Types = {
  ...text,
  ...{ date: 'TEXT', gYear: 'INTEGER', integer: 'INTEGER', decimal: 'NUMERIC' },
};
/** A decimal has at most 15 places, as everywhere in the dataset. */
const duckDb: Types = {
  ...text,
  ...{ date: 'DATE', gYear: 'INTEGER', integer: 'BIGINT', decimal: 'DECIMAL(38, 15)' },
};

/**
 * Write a script for the command line of SQLite that makes the tables of the CSVW metadata, with
 * their types and keys, and fills them from the files beside it. An empty cell becomes NULL.
 */
export function toSqlite(metadata: string): string {
  const tables = readCsvwTables(metadata);
  return [
    '-- Loads the tables of this folder into SQLite: sqlite3 report.sqlite < load-sqlite.sql\n',
    '.bail on\nPRAGMA foreign_keys = ON;\nBEGIN;\n',
    ...tables.map(createTable),
    ...tables.map(fillTable),
    'COMMIT;\n',
  ].join('\n');
}

/**
 * Write a script for DuckDB that makes the same tables with the types of the CSVW metadata: DuckDB
 * would take the paragraph numbers 16.1 and 16.10 for one decimal.
 */
export function toDuckDb(metadata: string): string {
  return [
    '-- Loads the tables of this folder into DuckDB: duckdb report.duckdb < load-duckdb.sql\n',
    ...readCsvwTables(metadata).map(readTable),
  ].join('\n');
}

function readTable({ url, tableSchema }: CsvwTable): string {
  const columns = columnsOf(tableSchema.columns).map(
    (column) => `  '${column.name}': '${typeOf(column, duckDb)}'`,
  );
  const options = `header = true, columns = {\n${columns.join(',\n')}\n}`;
  return `CREATE TABLE ${tableName(url)} AS FROM read_csv('${url}', ${options});\n`;
}

function createTable({ url, tableSchema }: CsvwTable): string {
  const { primaryKey, foreignKeys = [] } = tableSchema;
  const lines = [
    ...columnsOf(tableSchema.columns).map(createColumn),
    ...(primaryKey === undefined ? [] : [`PRIMARY KEY (${names(primaryKey)})`]),
    ...foreignKeys.map(
      ({ columnReference, reference }) =>
        `FOREIGN KEY (${names(columnReference)}) REFERENCES ${tableName(reference.resource)}` +
        ` (${names(reference.columnReference)}) DEFERRABLE INITIALLY DEFERRED`,
    ),
  ];
  return `CREATE TABLE ${tableName(url)} (\n  ${lines.join(',\n  ')}\n);\n`;
}

function createColumn(column: CsvwColumn): string {
  const { name, required } = column;
  return `${names(name)} ${typeOf(column, sqlite)}${required === true ? ' NOT NULL' : ''}`;
}

function typeOf({ name, datatype = 'string' }: CsvwColumn, types: Types): string {
  const type = types[datatype];
  if (type === undefined) throw new Error(`Column ${name}: no SQL type for ${datatype}`);
  return type;
}

/** The import of SQLite knows no NULL: an empty cell arrives as an empty text. */
function fillTable({ url, tableSchema }: CsvwTable): string {
  const optional = columnsOf(tableSchema.columns).filter(({ required }) => required !== true);
  const nulls = optional.map(({ name }) => `${names(name)} = nullif(${names(name)}, '')`);
  const update = nulls.length === 0 ? '' : `UPDATE ${tableName(url)} SET ${nulls.join(', ')};\n`;
  return `.import --csv --skip 1 ${url} ${url.replace(/\.csv$/, '')}\n${update}`;
}

function columnsOf(columns: readonly CsvwColumn[]): readonly CsvwColumn[] {
  return columns.filter(({ virtual }) => virtual !== true);
}

function tableName(url: string): string {
  return names(url.replace(/\.csv$/, ''));
}

/** Names in double quotes: some, such as `from` and `to`, are words of SQL. */
function names(columns: string | readonly string[]): string {
  return [columns]
    .flat()
    .map((name) => `"${name}"`)
    .join(', ');
}
