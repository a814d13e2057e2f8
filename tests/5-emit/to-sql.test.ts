import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The tables of dist, loaded as the README says. */

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const { files } = JSON.parse(read('manifest.json')) as {
  files: readonly { path: string; rows?: number }[];
};
const rowsOf = files.flatMap(({ path, rows }) => {
  const [, table] = /^csv\/(\w+)\.csv$/.exec(path) ?? [];
  return table === undefined ? [] : [{ table, rows: rows! }];
});

interface Metadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { name: string; datatype?: string; virtual?: boolean }[];
      readonly foreignKeys?: readonly unknown[];
    };
  }[];
}
const { tables } = JSON.parse(read('csv/csvw-metadata.json')) as Metadata;
const columns = tables.flatMap(({ url, tableSchema }) =>
  tableSchema.columns
    .filter(({ virtual }) => virtual !== true)
    .map(({ name, datatype = 'string' }) => ({
      ...{ table: url.replace('.csv', ''), name, datatype },
    })),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-lod-tables-'));
  cpSync(join(dist, 'csv'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('SQLite', () => {
  const file = (): string => join(folder, 'report.sqlite');
  const sqlite = (input: string, into = file()): string =>
    execFileSync('sqlite3', [into], { input, cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const script = read('csv/load-sqlite.sql');
  beforeAll(() => expect(sqlite(script)).toBe(''));

  test('has every row', () => {
    const counts = rowsOf.map(({ table }) => `SELECT count(*) FROM "${table}";`);
    const counted = sqlite(counts.join('\n')).trim().split('\n').map(Number);
    expect(counted).toEqual(rowsOf.map(({ rows }) => rows));
  });

  test('has every foreign key of the metadata, and none is broken', () => {
    expect(sqlite('PRAGMA foreign_key_check; PRAGMA integrity_check;')).toBe('ok\n');
    const keys = tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? []);
    expect(script.match(/FOREIGN KEY/g)).toHaveLength(keys.length);
  });

  test('holds numbers as numbers, and nothing for an empty cell', () => {
    const numeric = ['integer', 'decimal', 'gYear'];
    const faults = columns.map(({ table, name, datatype }) => {
      const known = numeric.includes(datatype) ? "'integer', 'real'" : "'text'";
      const right = `typeof("${name}") IN ('null', ${known}) AND "${name}" IS NOT ''`;
      return `SELECT '${table}.${name}', * FROM "${table}" WHERE NOT (${right});`;
    });
    expect(sqlite(faults.join('\n'))).toBe('');
  });

  test('refuses a row whose key leads nowhere, and keeps nothing', () => {
    const paragraphs = read('csv/paragraphs.csv').split('\r\n');
    writeFileSync(join(folder, 'paragraphs.csv'), paragraphs.toSpliced(1, 1).join('\r\n'));
    const other = join(folder, 'other.sqlite');
    expect(() => sqlite(script, other)).toThrow(/FOREIGN KEY constraint failed/);
    expect(sqlite('SELECT count(*) FROM sqlite_schema', other)).toBe('0\n');
    writeFileSync(join(folder, 'paragraphs.csv'), paragraphs.join('\r\n'));
  });
});

describe('DuckDB', () => {
  const expectedTypes: Readonly<Record<string, string>> = {
    ...{ anyURI: 'VARCHAR', string: 'VARCHAR', gYearMonth: 'VARCHAR', date: 'DATE' },
    ...{ gYear: 'INTEGER', integer: 'BIGINT', decimal: 'DECIMAL(38,15)' },
  };

  test('has every row, and each column with the type of the metadata', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const duck = await instance.connect();
    const ask = async (query: string) => (await duck.runAndReadAll(query)).getRowsJson();
    // The script is run beside its files; here it is told where they are.
    await duck.run(read('csv/load-duckdb.sql').replaceAll("read_csv('", `read_csv('${folder}/`));
    for (const { table, rows } of rowsOf) {
      expect(await ask(`SELECT count(*) FROM "${table}"`), table).toEqual([[String(rows)]]);
    }
    const types = await ask(
      'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal',
    );
    const wanted = columns.map(({ table, name, datatype }) => [
      ...[table, name, expectedTypes[datatype]],
    ]);
    expect([...types].sort()).toEqual([...wanted].sort());
    expect(await ask('SELECT number FROM paragraphs WHERE number = $$16.1$$')).toEqual([['16.1']]);
    duck.closeSync();
    instance.closeSync();
  });
});
