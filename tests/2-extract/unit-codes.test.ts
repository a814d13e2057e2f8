import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { measureUnits, timeUnits } from '../../pipeline/2-extract/units.ts';
import { makeUnitCodes } from '../../pipeline/tools/make-unit-codes.ts';

const require = createRequire(import.meta.url);

test('the list of codes is what the package gives', async () => {
  const path = new URL('../../pipeline/2-extract/unit-codes.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(await makeUnitCodes());
});

/** What QUDT calls the units of each code, as one word in lower case. */
function labelsByCode(): ReadonlyMap<string, readonly string[]> {
  const folder = dirname(require.resolve('@vocabulary/unit/package.json'));
  const quads = readFileSync(join(folder, 'unit.nq'), 'utf8');
  const folded = (words: string): string => words.toLowerCase().replace(/[\s-]/g, '');
  const labels = new Map<string, string[]>();
  for (const [, unit, label] of quads.matchAll(/^(<\S+>) <\S+#label> "([^"]+)"(?:@en)? /gm)) {
    labels.set(unit!, [...(labels.get(unit!) ?? []), folded(label!)]);
  }
  const byCode = new Map<string, string[]>();
  for (const [, unit, code] of quads.matchAll(/^(<\S+>) <\S+uneceCommonCode> "([^"]+)"/gm)) {
    byCode.set(code!, [...(byCode.get(code!) ?? []), ...(labels.get(unit!) ?? [])]);
  }
  return byCode;
}

/** What QUDT calls otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  decade: 'dec',
  mile: 'internationalmile',
  megawatt: 'megaw',
};

test('each unit that the grammar reads has the code that QUDT has for it', () => {
  const byCode = labelsByCode();
  const coded = [...timeUnits, ...measureUnits].flatMap(({ unit, code }) =>
    code === undefined ? [] : [{ unit, code }],
  );
  const wrong = coded.filter(({ unit, code }) => {
    const name = otherwise[unit] ?? unit.replace(/[\s-]/g, '').toLowerCase();
    return !(byCode.get(code) ?? []).includes(name);
  });
  expect(wrong).toEqual([]);
  expect(coded.length).toBeGreaterThan(30);
});
