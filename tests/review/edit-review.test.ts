import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDecisions, withdrawDecision } from '../../pipeline/review/edit-review.ts';
import type { NewDecision } from '../../pipeline/review/write-decision.ts';

const decision: NewDecision = {
  key: 's-abcdef',
  decision: 'accept',
  rule: 'founded-in',
  paragraph: '1',
  words: `It is “so”: ${'and on and on '.repeat(12)}#1`,
  kind: 'statement',
  fields: { subject: 'river-trust', property: 'foundingDate', date: '1984' },
  by: 'anna',
  on: '2026-01-15',
};
const keysOf = (text: string): string[] =>
  (parse(text) as { decisions: { key: string }[] }).decisions.map(({ key }) => key);

test.each([
  ['an empty list', 'decisions: []\n'],
  ['an empty list with a comment and more', '# Ours\ndecisions: [] # none yet\nundecided: []\n'],
  ['a list at the margin', "decisions:\n- key: s-first1\n  on: '2026-01-15'\n# end\n"],
  ['a list without a last line break', 'decisions:\n  - key: s-first1\n    by: anna'],
  ['a list in one line', 'decisions: [{ key: s-first1 }] # short\n'],
  [
    'folded words at the end',
    'decisions:\n  - key: s-first1\n    because: >-\n      so it\n      is\n\n',
  ],
])('a decision is added to %s', (_, text) => {
  const edited = addDecisions(text, [decision]);
  expect(keysOf(edited)).toEqual([...keysOf(text), 's-abcdef']);
  for (const [comment] of text.matchAll(/# \w+/g)) expect(edited).toContain(comment);
});

test('what is written reads back as it was, long words too', () => {
  const { kind, fields, ...rest } = decision;
  const edited = parse(addDecisions('decisions: []\n', [decision])) as { decisions: unknown[] };
  expect(edited.decisions).toEqual([{ ...rest, [kind]: fields }]);
});

test('a withdrawal stands in its decision, and comments stay where they were', () => {
  const text = `decisions:
  - key: s-first1
    by: anna
    # of the first
  # of the second
  - key: s-second
    by: berta
`;
  const said = { on: '2026-01-15', because: 'no: not so' };
  expect(withdrawDecision(text, 's-first1', said)).toBe(`decisions:
  - key: s-first1
    by: anna
    # of the first
    withdrawn:
      on: '2026-01-15'
      because: 'no: not so'
  # of the second
  - key: s-second
    by: berta
`);
  expect(withdrawDecision(text, 's-third1', said)).toBeUndefined();
});
