import { csvLines } from './csv-cells.ts';

/** A text to append to a file of dist. */
export interface Chunk {
  readonly path: string;
  readonly text: string;
}

/** Collects rows by table, in both forms, until they are taken as chunks. */
export interface RowCollector {
  readonly add: (table: string, row: readonly string[]) => void;
  readonly take: () => Chunk[];
}

const byteOrderMark = '\ufeff';

/** Make a collector of rows. */
export function collectRows(): RowCollector {
  const texts = new Map<string, { plain: string; excel: string }>();
  const add: RowCollector['add'] = (table, row) => {
    const { plain, excel } = csvLines(row);
    const before = texts.get(table);
    if (before === undefined) {
      texts.set(table, { plain, excel });
      return;
    }
    before.plain += plain;
    before.excel += excel;
  };
  const take = (): Chunk[] =>
    [...texts].flatMap(([table, { plain, excel }]) => [
      { path: plainPath(table), text: plain },
      { path: excelPath(table), text: excel },
    ]);
  return { add, take };
}

/** Give the header of a table; spreadsheets know UTF-8 by the byte order mark. */
export function headerChunks(table: string, columns: readonly string[]): Chunk[] {
  const { plain, excel } = csvLines(columns);
  return [
    { path: plainPath(table), text: plain },
    { path: excelPath(table), text: byteOrderMark + excel },
  ];
}

/** Give the counts of tables as counts of their files. */
export function countFiles(rows: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const path of [plainPath, excelPath]) {
    for (const [table, count] of rows) counts.set(path(table), count);
  }
  return counts;
}

function plainPath(table: string): string {
  return `csv/${table}.csv`;
}

function excelPath(table: string): string {
  return `csv-excel/${table}.csv`;
}
