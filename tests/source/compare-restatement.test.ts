import { describe, expect, it } from 'vitest';
import type { AllowedDifference, Comparison } from './compare-restatement.ts';
import { compareRestatement } from './compare-restatement.ts';

const page = `
Library of the Month

Staff

5. The Library Board (LB) was set up in 1998. According to its chair, Ms Ada Penrose, it runs almost 40 branches, and lends over 1.2 million books per year.[1] In 2016/17 the LB spent £3–4 million on “books, maps and the like.[2]

6. The LB will usually close two kinds of branch:

  • those with approximately 12 percent fewer visits;[3] and
  • those on loan from Ashdown Council.[4]
`;

const restatement = `
## Staff

5. It was in 1998 that the Library Board (LB) came to be set up. The branches that it runs number almost 40, according to its chair, Ms Ada Penrose, and it lends over 1.2 million books per year.[^1] The LB in 2016/17 laid out £3–4 million on “books, maps and the like.[^2]

6. Two kinds of branch are those that the LB will usually close:

- where visits have gone down by approximately 12 percent;[^3] and
- where Ashdown Council is the lender.[^4]
`;

describe('compareRestatement', () => {
  it('finds no difference where other words keep every fact', () => {
    const { paragraphs, unneeded } = compared(restatement);
    expect(paragraphs.map(({ number }) => number)).toEqual(['5', '6']);
    expect(paragraphs.flatMap(({ differences }) => differences)).toEqual([]);
    expect(unneeded).toEqual([]);
  });

  it.each([
    ['a dropped figure', 'almost 40', 'many', ['5 [1]: number almost 40', '5 [1]: hedge almost']],
    ['a changed figure', '1.2', '1.3', ['5 [1]: number over 1.2 million']],
    ['a dropped bound of a range', '£3–4', '£3', ['5 [2]: number £3–4 million']],
    ['a dropped slash year', 'in 2016/17', 'then', ['5 [2]: number 2016/17']],
    ['a dropped percent', '12 percent', '12', ['6 item 1 [3]: number approximately 12 percent']],
    ['a changed hedge', 'almost', 'nearly', ['5 [1]: number almost 40', '5 [1]: hedge almost']],
    ['a lost softening', 'will usually', 'will', ['6 end: hedge usually']],
    ['a lost attribution', 'according to', 'says', ['5 [1]: hedge according to']],
    ['a lost name', 'Ashdown Council', 'a council', ['6 item 2 [4]: name Ashdown Council']],
    ['a shortened name', 'Ms Ada Penrose', 'Ms Penrose', ['5 [1]: name Ms Ada Penrose']],
    ['a lost acronym', ' (LB)', '', ['5 [1]: acronym (LB)']],
    ['a changed quotation', 'maps and', 'maps or', ['5 [2]: quotation “books, maps and the like.']],
    ['a lost marker', '[^4]', '', ['6 item 2 [4]: marker [4]']],
    ['a marker at other words', '[^3]', '[^4]', ['6 item 1 [3]: marker [3]']],
  ])('finds %s', (_, words, other, expected) => {
    const found = compared(restatement.replace(words, other));
    expect(lost(found)).toEqual(expect.arrayContaining(expected));
  });

  it('finds two figures that have changed places', () => {
    const swapped = restatement.replace('1998', 'X').replace('almost 40', '1998');
    const { paragraphs } = compared(swapped.replace('X', 'almost 40'));
    expect(paragraphs[0]?.differences).toMatchObject([
      { stretch: '5 [1]', kind: 'order', words: 'almost 40, 1998, over 1.2 million, year' },
    ]);
  });

  it('finds what the page does not say', () => {
    const { paragraphs } = compared(restatement.replace('The LB in', 'The LB and Ashdown in'));
    expect(paragraphs[0]?.differences).toMatchObject([
      { kind: 'name', words: 'Ashdown', page: 0, restatement: 1 },
    ]);
  });

  it('finds a lost paragraph', () => {
    expect(lost(compared(restatement.slice(0, restatement.indexOf('6. '))))).toContain(
      '6 item 2 [4]: marker [4]',
    );
  });

  it('gives a difference its explanation, and names an explanation without a difference', () => {
    const counts = { page: 1, restatement: 0 };
    const words = { stretch: '6 end', kind: 'hedge', words: 'usually' } as const;
    const explanation: AllowedDifference = { ...words, ...counts, because: 'Invented.' };
    const sides = { page, restatement: restatement.replace('usually ', '') };
    const { paragraphs, unneeded } = compareRestatement(sides, [explanation]);
    expect(paragraphs[1]?.differences).toEqual([explanation]);
    expect(unneeded).toEqual([]);
    expect(compareRestatement({ page, restatement }, [explanation]).unneeded).toEqual([
      explanation,
    ]);
  });

  it('measures the longest run of shared words without names and quotations', () => {
    expect(compared(restatement).paragraphs[0]?.sharedRun).toEqual({
      lengthWords: 7,
      words: 'lends over 1.2 million books per year',
    });
    expect(compared(page).paragraphs[0]?.sharedRun.lengthWords).toBeGreaterThan(20);
  });
});

function compared(restated: string): Comparison {
  return compareRestatement({ page, restatement: restated }, []);
}

function lost({ paragraphs }: Comparison): readonly string[] {
  return paragraphs
    .flatMap(({ differences }) => differences)
    .filter((difference) => difference.page > difference.restatement)
    .map(({ stretch, kind, words }) => `${stretch}: ${kind} ${words}`);
}
