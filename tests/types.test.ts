import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateTypes } from '../pipeline/tools/generate-types.ts';

test('the types are those of the schemas; `npm run types` makes them anew', async () => {
  const written = readFileSync(
    new URL('../pipeline/core/schema-types.ts', import.meta.url),
    'utf8',
  );
  expect(written).toBe(await generateTypes());
});
