import { expect, test } from 'vitest';
import { findNames } from '../../pipeline/2-extract/find-names.ts';
import { buildLexicon } from '../../pipeline/2-extract/lexicon.ts';

const lexicon = buildLexicon(
  ['U.S.', 'Vale', 'Vale Water Board'].map((form) => ({ form, entities: [form] })),
);

function namesIn(text: string): string[] {
  return findNames(text, lexicon).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['The U.S. rail service had 377 staff.', ['U.S.']],
  ['In 2031 U.S. boats came.', ['U.S.']],
  ['See Reed v. Oake, 377 U.S. 533 (1964).', []],
  ['It moved from New Vale to Vale.', ['Vale']],
  ['New Vale rules came in.', ['Vale']],
  ['The first New Vale Water Board met.', ['Vale Water Board']],
])('a name that is part of another is not found: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
