import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeGazetteer } from '../pipeline/tools/make-gazetteer.ts';

test('the lists of places and words are what the packages give', async () => {
  const path = new URL('../pipeline/2-extract/names/gazetteer.json', import.meta.url);
  expect(readFileSync(path, 'utf8') === (await makeGazetteer())).toBe(true);
}, 30_000);
