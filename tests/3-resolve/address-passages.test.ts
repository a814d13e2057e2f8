import { describe, expect, test } from 'vitest';
import { countRepeated } from '../../pipeline/3-resolve/count-repeated.ts';
import type { WantedEvent } from '../../pipeline/3-resolve/identifiers.ts';
import { addressAll, identifiersOf, itemOf, paragraphOf, sectionOf } from './passages.ts';

/** Fingerprints as Python's hashlib gives them for the plain texts (README, "Cite the data"). */
const north = '11755f9cd1d398d2';
const south = '846eb5629ed23b72';
const old = 'a40e4261c448af1e';
const scope = 'report/x/a';

describe('a paragraph with a number', () => {
  test('has its address by it, and its wording by the fingerprint of its words', () => {
    const [paragraph] = addressAll(
      sectionOf([paragraphOf('16.1', 'The “old” bridge – closed.')]),
      scope,
      { identifiers: identifiersOf({}), wanted: [] },
    );
    expect(paragraph).toMatchObject({
      address: 'report/x/a/paragraph/16.1',
      wording: `report/x/a/paragraph/16.1/wording/${old}`,
      fingerprint: old,
      shown: '16.1',
    });
  });

  test('has the same fingerprint with other dashes and quotation marks', () => {
    const texts = ["The 'old' bridge - closed.", 'The «old» bridge — closed.'];
    const section = sectionOf(texts.map((text, at) => paragraphOf(String(at), text)));
    const addressed = addressAll(section, scope, {
      identifiers: identifiersOf({}),
      wanted: [],
    });
    expect(addressed.map(({ fingerprint }) => fingerprint)).toEqual([old, old]);
  });
});

describe('a list item without a label', () => {
  const items = [itemOf(undefined, 'The south bridge.'), itemOf(undefined, 'The north bridge.')];
  const section = sectionOf([paragraphOf('22', 'Bridges:', items)]);
  const owner = 'report/x/a/paragraph/22/item';

  test('follows its words to another place', () => {
    const wanted: WantedEvent[] = [];
    const identifiers = identifiersOf({ [`${owner}/1`]: north, [`${owner}/2`]: south });
    const [paragraph] = addressAll(section, scope, { identifiers, wanted });
    expect(paragraph!.items.map(({ address }) => address)).toEqual([`${owner}/2`, `${owner}/1`]);
    expect(wanted).toEqual([]);
  });

  test('asks for a counter where none is bound to its words', () => {
    const wanted: WantedEvent[] = [];
    addressAll(section, scope, { identifiers: identifiersOf({}), wanted });
    expect(wanted.map(({ event }) => event)).toEqual([
      { address: `${owner}/1`, event: 'minted', fingerprint: south },
      { address: `${owner}/2`, event: 'minted', fingerprint: north },
    ]);
  });
});

describe('a number that comes again', () => {
  const first = { number: '14', place: { start: 0, end: 3 }, fingerprint: north };
  const second = { number: '14', place: { start: 9, end: 12 }, fingerprint: south };
  const count = (order: (typeof first)[], bound: Readonly<Record<string, string>>) => {
    const wanted: WantedEvent[] = [];
    const identifiers = identifiersOf(bound);
    const sections = [{ file: 'a.md', scope, paragraphs: order }];
    const [positions] = countRepeated(sections, { identifiers, wanted });
    return { positions: [...(positions ?? [])], wanted };
  };
  const counted = `${scope}/paragraph/14-2`;

  test('gets a counter, and the first keeps the bare number', () => {
    const { positions, wanted } = count([first, second], {});
    expect(positions).toEqual([[2, '14-2']]);
    expect(wanted).toEqual([
      {
        event: { address: counted, event: 'minted', fingerprint: south },
        where: { file: 'a.md', start: 9, end: 12 },
      },
    ]);
  });

  test('keeps its counter when the two change places', () => {
    const { positions, wanted } = count([second, first], { [counted]: south });
    expect(positions).toEqual([[1, '14-2']]);
    expect(wanted).toEqual([]);
  });

  test('keeps its counter, as reworded, when its words change', () => {
    const { positions, wanted } = count([first, second], { [counted]: old });
    expect(positions).toEqual([[2, '14-2']]);
    expect(wanted.map(({ event }) => event)).toEqual([
      { address: counted, event: 'reworded', fingerprint: south },
    ]);
  });

  test('is counted over all sections of its unit', () => {
    const section = (file: string) => ({ file, scope, paragraphs: [first] });
    const counting = { identifiers: identifiersOf({}), wanted: [] };
    const positions = countRepeated([section('a.md'), section('b.md')], counting);
    expect(positions.map((own) => [...own])).toEqual([[], [[1, '14-2']]]);
  });
});
