import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const folder = new URL('../../schemas/', import.meta.url);
const target = new URL('../core/schema-types.ts', import.meta.url);

/** Write the TypeScript types of all JSON Schemas: one type for each schema and each definition. */
export async function generateTypes(): Promise<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  const parts = files.sort().flatMap(partsOf);
  const names = new Map(parts.map(({ reference, name }) => [reference, name]));
  const definitions = Object.fromEntries(
    parts.map(({ name, file, schema }) => [name, mergedRefs(schema, file, names)]),
  );
  const written = await compile({ title: 'Schemas', definitions } as JSONSchema, 'Schemas', {
    additionalProperties: false,
    bannerComment: '/* Generated from schemas/*.schema.json by `npm run types`. Do not edit. */',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 100, singleQuote: true },
  });
  return asAliases(written);
}

/** A type alias, unlike an interface, can be read as a map of its keys. */
function asAliases(written: string): string {
  return written
    .replace(/^export interface (\w+) \{/gm, 'export type $1 = {')
    .replace(/^\}$/gm, '};');
}

interface Part {
  readonly reference: string;
  readonly name: string;
  readonly file: string;
  readonly schema: Json;
}

function partsOf(file: string): Part[] {
  const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Json>;
  const { $defs = {}, ...root } = schema;
  const parts = Object.entries($defs as Record<string, Json>).map(([key, value]): Part => {
    const title = (value as { title?: string }).title ?? key.charAt(0).toUpperCase() + key.slice(1);
    return { reference: `${file}#/$defs/${key}`, name: title, file, schema: value };
  });
  if (root['type'] === undefined) return parts;
  return [...parts, { reference: file, name: root['title'] as string, file, schema: root }];
}

/** Point every reference into the one merged schema, and leave out what a type cannot say. */
function mergedRefs(value: Json, file: string, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((part: Json) => mergedRefs(part, file, names));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([key, part]) => !untyped.has(key) && !(key === 'anyOf' && asksForKeys(part)),
  );
  return Object.fromEntries(
    entries.map(([key, part]) =>
      key === '$ref'
        ? [key, `#/definitions/${names.get(whole(part as string, file)) ?? ''}`]
        : [key, mergedRefs(part, file, names)],
    ),
  );
}

const untyped: ReadonlySet<string> = new Set(
  '$id $schema oneOf allOf if then else dependentSchemas'.split(' '),
);

function asksForKeys(choices: Json): boolean {
  return (choices as readonly Json[]).every((choice) => 'required' in (choice as object));
}

function whole(reference: string, file: string): string {
  return reference.startsWith('#') ? `${file}${reference}` : reference;
}

if (process.argv[1]?.endsWith('generate-types.ts') === true) {
  writeFileSync(target, await generateTypes());
}
