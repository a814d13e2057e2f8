import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const require = createRequire(import.meta.url);

/** A unit of QUDT, and its code of UN/CEFACT Recommendation 20. */
const coded = /^<\S+> <http:\/\/qudt\.org\/schema\/qudt\/uneceCommonCode> "([A-Z0-9]{2,3})"/gm;

/** Codes that one line of the file holds. */
const inLine = 16;

/** Give the codes of UN/CEFACT Recommendation 20 that the units of QUDT have, as a JSON file. */
export async function makeUnitCodes(): Promise<string> {
  const folder = dirname(require.resolve('@vocabulary/unit/package.json'));
  const units = readFileSync(join(folder, 'unit.nq'), 'utf8');
  const codes = [...new Set([...units.matchAll(coded)].map(([, code]) => code))].sort();
  const lines = Array.from({ length: Math.ceil(codes.length / inLine) }, (_, at) =>
    codes.slice(at * inLine, (at + 1) * inLine).join(' '),
  );
  const source =
    'qudt:uneceCommonCode of the units of QUDT 3.1.0, from the npm package @vocabulary/unit 2.0.0';
  return format(JSON.stringify({ source, codes: lines }), { parser: 'json', printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../2-extract/unit-codes.json', import.meta.url);
  writeFileSync(path, await makeUnitCodes());
}
