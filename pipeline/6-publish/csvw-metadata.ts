import { compileTemplate } from './uri-template.ts';
import type { Variables } from './uri-template.ts';

type Template = (variables: Variables) => string;

/** A column as CSV on the Web annotates it. */
export interface CsvwColumn {
  readonly name: string;
  readonly virtual: boolean;
  readonly suppressed: boolean;
  readonly required: boolean;
  readonly nulls: readonly string[];
  /** The name of a built-in datatype. */
  readonly datatype: string;
  readonly about: Template | undefined;
  readonly property: Template | undefined;
  readonly value: Template | undefined;
}

/** A table; its path is beside the metadata. */
export interface CsvwTable {
  readonly path: string;
  readonly suppressed: boolean;
  readonly columns: readonly CsvwColumn[];
}

/** Read the metadata of a group of tables; a property that this reader does not know throws. */
export function readCsvwMetadata(metadata: string, path: string): CsvwTable[] {
  const group = JSON.parse(metadata) as Description;
  allow(group, ['@context', 'dialect', 'tables'], 'the table group');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return list(group['tables']).map((table) => readTable(table, folder));
}

type Description = Readonly<Record<string, unknown>>;

function readTable(table: Description, folder: string): CsvwTable {
  const url = text(table['url']);
  allow(table, ['url', 'suppressOutput', 'tableSchema'], url);
  const schema = table['tableSchema'] as Description;
  allow(schema, ['columns', 'primaryKey', 'foreignKeys', ...inherited], url);
  const columns = list(schema['columns']).map((column) =>
    readColumn({ ...pick(schema), ...column }),
  );
  return { path: folder + url, suppressed: table['suppressOutput'] === true, columns };
}

/** Properties of a column that a schema may state for all its columns. */
const inherited = ['aboutUrl', 'datatype', 'null', 'propertyUrl', 'required', 'valueUrl'];

function pick(schema: Description): Description {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => inherited.includes(key)));
}

function readColumn(column: Description): CsvwColumn {
  const name = text(column['name']);
  allow(column, ['name', 'titles', 'virtual', 'suppressOutput', ...inherited], `column ${name}`);
  const { null: nulls = '' } = column;
  return {
    name,
    virtual: column['virtual'] === true,
    suppressed: column['suppressOutput'] === true,
    required: column['required'] === true,
    nulls: Array.isArray(nulls) ? nulls.map(text) : [text(nulls)],
    datatype: text(column['datatype'] ?? 'string'),
    about: template(column['aboutUrl']),
    property: template(column['propertyUrl']),
    value: template(column['valueUrl']),
  };
}

function template(value: unknown): Template | undefined {
  return value === undefined ? undefined : compileTemplate(text(value));
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`Unexpected ${JSON.stringify(value)}, expected a text`);
}

/** Names with a colon are common properties, which say nothing about the rows. */
function allow(description: Description, known: readonly string[], where: string): void {
  for (const key of Object.keys(description)) {
    if (known.includes(key) || (key.includes(':') && !key.startsWith('@'))) continue;
    throw new Error(`Unexpected ${key} of ${where}, expected one of ${known.join(', ')}`);
  }
}

function list(value: unknown): readonly Description[] {
  return Array.isArray(value) ? (value as readonly Description[]) : [];
}
