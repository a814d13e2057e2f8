import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../report-lod.ts';

/** The tables of dist as the validator of Frictionless Data reads them: types, constraints, keys. */

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

interface Checked {
  readonly table: string;
  readonly rows: number;
  readonly keys: number;
  readonly fault?: string;
}

/** Read each table with its types and foreign keys, and say what is wrong with it. */
async function check(folder: string): Promise<Checked[]> {
  const settings = { basePath: folder, strict: false };
  const { valid, errors, resources } = await Package.load(
    join(folder, 'datapackage.json'),
    settings,
  );
  expect(errors.map(String)).toEqual([]);
  expect(valid).toBe(true);
  const checked: Checked[] = [];
  for (const { name, schema, read } of bound(resources)) {
    const table = { table: name, keys: schema.foreignKeys.length };
    try {
      const rows = await read({ relations: true, forceCast: false });
      checked.push({ ...table, rows: rows.length });
    } catch (error) {
      checked.push({ ...table, rows: 0, fault: messageOf(error) });
    }
  }
  return checked;
}

type Resource = Awaited<ReturnType<typeof Package.load>>['resources'][number];

function bound(resources: readonly Resource[]): Resource[] {
  return resources.map((one) => ({
    name: one.name,
    schema: one.schema,
    read: (options) => one.read(options),
  }));
}

function messageOf(error: unknown): string {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return [message, ...errors.map((one) => one.message)].join(' ');
}

describe('the data package', { timeout: 60_000 }, () => {
  test('has every table, and each row fits its types and leads where its keys say', async () => {
    const checked = await check(dist);
    expect(checked.filter(({ fault }) => fault !== undefined)).toEqual([]);
    const { files } = JSON.parse(readFileSync(`${dist}manifest.json`, 'utf8')) as {
      files: readonly { path: string; rows?: number }[];
    };
    const tables = files.filter(({ path }) => /^csv\/.*\.csv$/.test(path));
    expect(checked.map(({ rows }) => rows).sort()).toEqual(tables.map(({ rows }) => rows).sort());
    expect(checked.filter(({ keys }) => keys > 0).length).toBeGreaterThan(20);
  });

  test.each([
    { fault: 'a number that is none', table: 'observations', from: /,\d{2,},/, to: ',many,' },
    { fault: 'an address that is nowhere', table: 'mentions', from: /\/id\/[\w-]+,/, to: '/id/x,' },
  ])('$fault in $table is found', async ({ table, from, to }) => {
    const file = `csv/${table}.csv`;
    const folder = makeFolder();
    mkdirSync(join(folder, 'csv'));
    cpSync(join(dist, 'csv'), join(folder, 'csv'), { recursive: true });
    cpSync(join(dist, 'datapackage.json'), join(folder, 'datapackage.json'));
    const text = readFileSync(join(folder, file), 'utf8');
    const damaged = text.replace(from, to);
    expect(damaged).not.toBe(text);
    writeFileSync(join(folder, file), damaged);
    const faults = (await check(folder)).filter(({ fault }) => fault !== undefined);
    expect(faults.map((one) => one.table)).toContain(table);
  });
});
