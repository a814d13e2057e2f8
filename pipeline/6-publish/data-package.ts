import { readCsvwTables } from '../core/csvw.ts';
import type { CsvwColumn, CsvwTable } from '../core/csvw.ts';
import type { SourceCatalogue } from '../core/schema-types.ts';
import type { CataloguedReport } from './catalogued-reports.ts';
import type { ManifestFile } from './manifest.ts';

/** What a data package tells beside the metadata of its tables. */
export interface PackageParts {
  readonly catalogue: SourceCatalogue;
  readonly version: string | undefined;
  /** The CSVW metadata, from which schemas and keys come. */
  readonly tables: string;
  readonly files: readonly ManifestFile[];
  /** Each report, where there are several. */
  readonly reports: readonly CataloguedReport[];
}

/** Write datapackage.json (Data Package 1): a resource with its schema for each table. */
export function toDataPackage(parts: PackageParts): string {
  const { catalogue, version, tables, files, reports } = parts;
  const described = readCsvwTables(tables);
  const contents = {
    profile: 'tabular-data-package',
    name: 'report-lod',
    id: `${catalogue.base}dataset`,
    title: catalogue.name,
    description: catalogue.description,
    ...(version === undefined ? {} : { version }),
    homepage: catalogue.base,
    licenses: [{ path: catalogue.license }],
    ...(catalogue.publisher === undefined
      ? {}
      : { contributors: [{ title: catalogue.publisher, role: 'publisher' }] }),
    ...(reports.length === 0 ? {} : { sources: reports.map(packageSource) }),
    resources: described.map((table) => resource(table, files)),
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

function packageSource({ name, pages: [path] }: CataloguedReport) {
  return { title: name, ...(path === undefined ? {} : { path }) };
}

function resource(table: CsvwTable, files: readonly ManifestFile[]) {
  const path = `csv/${table.url}`;
  const file = files.find((each) => each.path === path);
  return {
    profile: 'tabular-data-resource',
    name: nameOf(table.url),
    path,
    ...told(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      skipInitialSpace: false,
    },
    schema: schemaOf(table),
  };
}

/** Names of resources are lower case, with hyphens for what stands in file names. */
function nameOf(url: string): string {
  return url.replace(/\.csv$/, '').replaceAll('_', '-');
}

function told(part: { readonly 'dc:title'?: string; readonly 'dc:description'?: string }) {
  const { 'dc:title': title, 'dc:description': description } = part;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

function schemaOf({ tableSchema }: CsvwTable) {
  const { columns, primaryKey, foreignKeys = [] } = tableSchema;
  return {
    fields: columns.filter((column) => column.virtual !== true).map(field),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ columnReference, reference }) => ({
            fields: columnReference,
            reference: { resource: nameOf(reference.resource), fields: reference.columnReference },
          })),
        }),
    missingValues: [''],
  };
}

function field(column: CsvwColumn) {
  const { name, required, datatype = 'string' } = column;
  const type = fieldTypes[datatype];
  if (type === undefined) throw new Error(`Column ${name} has the datatype ${datatype}`);
  return {
    name,
    ...told(column),
    ...type,
    ...(required === true ? { constraints: { required } } : {}),
  };
}

/** Types of Table Schema for those of CSV on the Web. */
const fieldTypes: Readonly<Record<string, { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  anyURI: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  gYearMonth: { type: 'yearmonth' },
  gYear: { type: 'year' },
  language: { type: 'string' },
  hexBinary: { type: 'string' },
};
