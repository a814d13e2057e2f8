import { expect, test } from 'vitest';
import { findMarkedValues } from '../../../pipeline/2-extract/marked-values.ts';
import { proposeNames } from '../../../pipeline/2-extract/names/propose-names.ts';

const cited = (text: string): string[] =>
  proposeNames([{ paragraph: '1', text }]).mentions.map(({ kind, words }) => `${kind}: ${words}`);

test.each<[string, ...string[]]>([
  ['Cf Northland v. Oake, 913 U.S. 99, 914 held so.', 'concept: Northland v. Oake'],
  [
    'See Tolls Bros. & Co., Inc. v. QUAY Harbour Ins. Co., 91 F.3d 13.',
    'concept: Tolls Bros. & Co., Inc. v. QUAY Harbour Ins. Co',
  ],
  [
    'It was so in R v Harbour Board, ex p Canal Brigades Union [2095] 2 AC 513.',
    'concept: R v Harbour Board, ex p Canal Brigades Union',
  ],
  [
    'It was so in Ex parte Oake (The Canal Cases), 110 U.S. 651, and in re Sealed Locks.',
    'concept: Ex parte Oake (The Canal Cases)',
    'concept: in re Sealed Locks',
  ],
  [
    'Joined Cases C-993/12 and C-994/12 are like Re A (A Ferry).',
    'concept: Joined Cases C-993/12 and C-994/12',
    'concept: Re A (A Ferry)',
  ],
])('no party of a case is a name: %s', (text, ...expected) => {
  expect(cited(text)).toEqual(expected);
});

test('the year of a law report dates nothing', () => {
  expect(findMarkedValues('It was so in [2019] UKSC 41 and [1995] 2 AC 513.')).toEqual([]);
});
