import { rowRules } from '../../pipeline/5-emit/csv-tables.ts';
import type { RowRule } from '../../pipeline/5-emit/csv-rules.ts';
import { ownBase, readContracts } from '../../pipeline/contracts.ts';

/** A column of schemas/tables.csvw.json. */
export interface Column {
  readonly name: string;
  readonly titles?: string;
  readonly virtual?: boolean;
  readonly suppressOutput?: boolean;
  readonly required?: boolean;
  readonly datatype?: string;
  readonly aboutUrl?: string;
  readonly propertyUrl?: string;
  readonly valueUrl?: string;
}

/** A table of schemas/tables.csvw.json. */
export interface Table {
  readonly url: string;
  readonly suppressOutput?: boolean;
  readonly tableSchema: { readonly columns: readonly Column[] };
}

export const { tables } = JSON.parse(readContracts(ownBase).tables) as { tables: Table[] };

/** The columns of each table, by name. */
export const columnsOf = new Map(
  tables.map(({ url, tableSchema }) => [
    url.replace('.csv', ''),
    new Map(tableSchema.columns.map((column) => [column.name, column])),
  ]),
);

/** Rules whose rows hold the records of a kind, each by how it names them. */
export function rulesOf(kind: string): { rule: RowRule; root: string }[] {
  const own = rowRules
    .filter((rule) => rule.kind === kind)
    .map((rule) => ({ rule, root: 'record' }));
  const joined = rowRules.filter(
    ({ each, cells }) => each === undefined && 'wording_kind' in cells,
  );
  return kind === 'wording' ? [...own, ...joined.map((rule) => ({ rule, root: 'wording' }))] : own;
}

/** The template of the address of a record, or of a part of it, in the rows of a rule. */
export function addressOf({ cells, virtual = {}, table }: RowRule, path: string): string {
  const cell = Object.entries(cells).find(([, source]) => source === `${path}.id`)?.[0];
  if (cell !== undefined) return `{+${cell}}`;
  const part = Object.entries(virtual).find(([, source]) => source === path)?.[0];
  return columnsOf.get(table)?.get(part ?? '')?.valueUrl ?? `no address of ${path}`;
}
