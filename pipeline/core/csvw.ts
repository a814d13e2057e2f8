/** A table as its CSVW metadata (CSV on the Web) describes it. */
export interface CsvwTable {
  readonly url: string;
  readonly 'dc:title'?: string;
  readonly 'dc:description'?: string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey?: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string | readonly string[];
      readonly reference: {
        readonly resource: string;
        readonly columnReference: string | readonly string[];
      };
    }[];
  };
}

/** A column of a table; a virtual one stands in no file. */
export interface CsvwColumn {
  readonly name: string;
  readonly virtual?: boolean;
  readonly required?: boolean;
  readonly datatype?: string;
  readonly 'dc:title'?: string;
  readonly 'dc:description'?: string;
}

/** Read the tables of CSVW metadata, in their order. */
export function readCsvwTables(metadata: string): readonly CsvwTable[] {
  return (JSON.parse(metadata) as { readonly tables: readonly CsvwTable[] }).tables;
}
