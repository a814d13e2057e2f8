import { schemas } from '../../pipeline/core/schemas.ts';
import type { RecordKind } from '../../pipeline/core/model.ts';

/**
 * A key that records of a kind may have, by its path: `record.hasTarget.hasSelector.0.exact`, or
 * `record.hasName.each.value` for a key of each record in a list.
 */
export interface SchemaKey {
  readonly path: string;
  readonly key: string;
  /** Every value that it may have, where the schema lists them. */
  readonly words: readonly string[];
  readonly required: boolean;
  readonly many: boolean;
}

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

const byName = new Map(
  schemas.map((schema): [string, JsonSchema] => [schema.$id, schema as unknown as JsonSchema]),
);

/** The kinds of record, as the names of their schemas say. */
export const recordKinds = [...byName.keys()]
  .filter((name) => name.startsWith('record-') && name !== 'record-common.schema.json')
  .map((name) => name.replace(/^record-|\.schema\.json$/g, '') as RecordKind);

/** List every key that the schema of a kind allows, those of nested records too. */
export function schemaKeys(kind: RecordKind): SchemaKey[] {
  const file = `record-${kind}.schema.json`;
  return keysOf(byName.get(file)!, { file, path: 'record' });
}

interface Place {
  readonly file: string;
  readonly path: string;
}

function keysOf(schema: JsonSchema, { file, path }: Place): SchemaKey[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const { found, file: inFile } = resolve(property, file);
    const place = { file: inFile, path: `${path}.${key}` };
    const required = schema.required?.includes(key) === true;
    const many = found.type === 'array';
    const own = { path: place.path, key, words: wordsOf(found, inFile), required, many };
    return [own, ...(many ? partsOf(found, place) : keysOf(found, place))];
  });
}

/** A list of records: by their places where these are fixed, otherwise `each`. */
function partsOf(list: JsonSchema, { file, path }: Place): SchemaKey[] {
  const fixed = list.prefixItems ?? (list.maxItems === 1 && list.items ? [list.items] : undefined);
  const parts = (fixed ?? [list.items ?? {}]).map((part) => resolve(part, file));
  return parts.flatMap(({ found, file: inFile }, index) => {
    const place = fixed === undefined ? `${path}.each` : `${path}.${index}`;
    if (found.properties === undefined) {
      if (list.prefixItems === undefined) return [];
      const words = wordsOf(found, inFile);
      return [{ path: place, key: path.split('.').at(-1)!, words, required: true, many: false }];
    }
    const key = path.split('.').at(-1)!;
    const own = { path: place, key, words: [], required: true, many: false };
    const keys = keysOf(found, { file: inFile, path: place });
    return fixed === undefined ? keys : [own, ...keys];
  });
}

function wordsOf(schema: JsonSchema, file: string): string[] {
  const { found, file: inFile } = resolve(schema.items ?? schema, file);
  const alternatives = (found.anyOf ?? []).flatMap((one) => wordsOf(one, inFile));
  const { const: only } = found;
  return [...(only === undefined ? [] : [only]), ...(found.enum ?? []), ...alternatives];
}

function resolve(schema: JsonSchema, file: string): { found: JsonSchema; file: string } {
  if (schema.$ref === undefined) return { found: schema, file };
  const [name, pointer = ''] = schema.$ref.split('#');
  const target = name === '' ? file : name!;
  const definition = pointer.split('/').at(-1)!;
  const found = byName.get(target)?.$defs?.[definition];
  if (found === undefined) throw new Error(`${schema.$ref} of ${file} leads nowhere`);
  return resolve(found, target);
}
