/** What the writer needs to know of a table from its CSVW metadata. */
export interface TableHead {
  /** The header: every column that is not virtual, in its order. */
  readonly columns: readonly string[];
  /** The address that a virtual column gives, by its name: the cell of a column, then an ending. */
  readonly parts: ReadonlyMap<string, AddressPart>;
}

export interface AddressPart {
  readonly column: string;
  readonly ending: string;
}

interface Metadata {
  readonly tables: readonly {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly { name: string; virtual?: boolean; valueUrl?: string }[];
    };
  }[];
}

/** Read the headers of all tables from the CSVW metadata, in their order. */
export function readTableHeads(metadata: string): ReadonlyMap<string, TableHead> {
  const { tables } = JSON.parse(metadata) as Metadata;
  return new Map(
    tables.map(({ url, tableSchema: { columns } }) => [
      url.replace(/\.csv$/, ''),
      { columns: namesOf(columns), parts: partsOf(columns) },
    ]),
  );
}

type Columns = Metadata['tables'][number]['tableSchema']['columns'];

function namesOf(columns: Columns): string[] {
  return columns.filter(({ virtual }) => virtual !== true).map(({ name }) => name);
}

function partsOf(columns: Columns): Map<string, AddressPart> {
  const parts = new Map<string, AddressPart>();
  for (const { name, virtual, valueUrl = '' } of columns) {
    const [, column, ending] = /^\{\+(\w+)\}(.*)$/.exec(valueUrl) ?? [];
    if (virtual !== true || column === undefined || ending === undefined) continue;
    parts.set(name, { column, ending });
  }
  return parts;
}
