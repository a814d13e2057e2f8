import { readCsvwMetadata } from '../../pipeline/6-publish/csvw-metadata.ts';
import { readRows } from '../../pipeline/6-publish/read-csvw.ts';
import type { Row } from '../../pipeline/6-publish/read-csvw.ts';

interface Schema {
  readonly primaryKey?: string | readonly string[];
  readonly foreignKeys?: readonly {
    readonly columnReference: string;
    readonly reference: { readonly resource: string; readonly columnReference: string };
  }[];
}

const metadataPath = 'csv/csvw-metadata.json';

/** Give every row whose primary key stands twice or whose foreign key leads nowhere. */
export function findKeyFaults(files: ReadonlyMap<string, string>): string[] {
  const text = files.get(metadataPath)!;
  const { tables } = JSON.parse(text) as { tables: { url: string; tableSchema: Schema }[] };
  const rows = new Map(
    readCsvwMetadata(text, metadataPath).map((table) => [
      table.path.replace('csv/', ''),
      readRows(table, files.get(table.path)!),
    ]),
  );
  return tables.flatMap(({ url, tableSchema: { primaryKey = [], foreignKeys = [] } }) => {
    const own = rows.get(url)!;
    const lost = foreignKeys.flatMap(({ columnReference, reference }) => {
      const there = valuesOf(rows.get(reference.resource)!, reference.columnReference);
      return [...valuesOf(own, columnReference)]
        .filter((value) => !there.has(value))
        .map((value) => `${url}: ${columnReference} ${value} is not in ${reference.resource}`);
    });
    return [...repeated(own, [primaryKey].flat()).map((key) => `${url}: ${key} twice`), ...lost];
  });
}

function repeated(rows: readonly Row[], columns: readonly string[]): string[] {
  if (columns.length === 0) return [];
  const seen = new Set<string>();
  return rows
    .map((row) => JSON.stringify(columns.map((column) => row.get(column))))
    .filter((key) => seen.size === seen.add(key).size);
}

function valuesOf(rows: readonly Row[], column: string): Set<string> {
  return new Set(rows.map((row) => row.get(column) ?? ''));
}
