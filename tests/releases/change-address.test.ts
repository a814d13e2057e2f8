import { describe, expect, test } from 'vitest';
import { check } from '../../pipeline/build.ts';
import {
  mergeAddress,
  renameAddress,
  splitAddress,
  supersedeAddress,
  withdrawAddress,
} from '../../pipeline/register/change-address.ts';
import { withTexts } from '../../pipeline/register/with-texts.ts';
import { bridges, edit, textOf } from './bridges.ts';

const told = { because: undefined, on: '2026-01-20' };
const because = { because: "It was the board's own bridge.", on: '2026-01-20' };
const organisations = 'register/organisations.yaml';
const identifiers = 'register/identifiers.yaml';
const commented = edit(
  bridges(),
  organisations,
  '  - id: river-trust',
  '  # Seen in the letter of the board.\n  - id: river-trust # keep',
);

describe('merge', () => {
  const merged = mergeAddress(
    commented,
    { from: 'id/river-trust', into: 'id/national-bridge-board' },
    told,
  );
  const after = withTexts(commented, merged.changed);

  test('writes the event', () => {
    expect(merged.lines).toEqual([
      '- { address: id/river-trust, event: merged, to: [id/national-bridge-board] }',
    ]);
    expect(textOf(after, identifiers)).toBe(
      `${textOf(commented, identifiers)}${merged.lines[0]!}\n`,
    );
  });

  test('moves the names, and takes the entity out', () => {
    expect(textOf(after, organisations)).toContain('{ name: River Trust, form: other }');
    expect(textOf(after, organisations)).not.toContain('id: river-trust');
    expect(textOf(after, organisations)).toContain('# Seen in the letter of the board.');
  });

  test('leaves a source without fault', () => {
    expect(check(after)).toEqual([]);
  });

  test('puts the other id where people referred to it', () => {
    const spoken = edit(
      commented,
      'reports/x/review.yaml',
      'speaker: national-bridge-board',
      'speaker: river-trust',
    );
    const edited = mergeAddress(
      spoken,
      { from: 'id/river-trust', into: 'id/national-bridge-board' },
      told,
    );
    expect(textOf(withTexts(spoken, edited.changed), 'reports/x/review.yaml')).toBe(
      textOf(commented, 'reports/x/review.yaml'),
    );
  });
});

test('whoever led to a merged address leads on in one step', () => {
  const text = `${textOf(bridges(), identifiers)}- { address: id/canal-trust, event: minted }
- { address: id/canal-trust, event: merged, to: [id/river-trust], because: 'One body.' }\n`;
  const folder = withTexts(bridges(), new Map([[identifiers, text]]));
  const into = 'id/national-bridge-board';
  const { lines } = mergeAddress(folder, { from: 'id/river-trust', into }, told);
  expect(lines[1]).toBe(
    "- { address: id/canal-trust, event: merged, to: [id/national-bridge-board], because: 'One body.' }",
  );
});

test('split leads to several that are there', () => {
  const more = edit(
    edit(
      bridges(),
      organisations,
      '  - id: river-trust\n    name: River Trust',
      '  - id: upper\n    name: Upper Trust\n  - id: lower\n    name: Lower Trust\n  - id: river-trust\n    name: River Trust',
    ),
    identifiers,
    '- { address: id/river-trust',
    '- { address: id/upper, event: minted }\n- { address: id/lower, event: minted }\n- { address: id/river-trust',
  );
  const edited = splitAddress(
    more,
    { from: 'id/river-trust', into: ['id/upper', 'id/lower'] },
    told,
  );
  expect(edited.lines).toEqual([
    '- { address: id/river-trust, event: split, to: [id/upper, id/lower] }',
  ]);
  expect(check(withTexts(more, edited.changed))).toEqual([]);
});

test('rename keeps the address and the name before', () => {
  const named = {
    address: 'id/national-bridge-board',
    name: "Bridges' Board: North",
    form: 'former',
  };
  const edited = renameAddress(commented, named, told);
  const after = withTexts(commented, edited.changed);
  expect(textOf(after, organisations)).toContain("name: 'Bridges'' Board: North'");
  expect(textOf(after, organisations)).toContain(
    '- { name: National Bridge Board, form: former }\n      - { name: NBB',
  );
  expect(check(after)).toEqual([]);
});

describe('withdraw', () => {
  test('takes an entity out of the register', () => {
    const edited = withdrawAddress(commented, 'id/river-trust', because);
    expect(edited.lines).toEqual([
      "- { address: id/river-trust, event: withdrawn, because: 'It was the board''s own bridge.' }",
    ]);
    expect(check(withTexts(commented, edited.changed))).toEqual([]);
  });

  test('is refused while people refer to it, and says where', () => {
    const edited = withdrawAddress(commented, 'id/national-bridge-board', because);
    expect(edited.changed.size).toBe(0);
    expect(edited.diagnostics.map(({ rule, file }) => [rule, file.split('/').at(-1)])).toEqual([
      ['entity-unknown', 'review.yaml'],
    ]);
  });
});

test.each([
  [supersedeAddress(bridges(), { from: 'id/nobody', into: 'id/river-trust' }, told), /minted/],
  [mergeAddress(bridges(), { from: 'id/river-trust', into: 'id/river-trust' }, told), /itself/],
  [renameAddress(bridges(), { address: 'report/x', name: 'Y', form: 'former' }, told), /entity/],
])('wrong use %# is told', ({ misused, changed }, words) => {
  expect(misused).toMatch(words);
  expect(changed.size).toBe(0);
});
