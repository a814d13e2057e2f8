import { describe, expect, test } from 'vitest';
import {
  identifierAddress,
  markerAddress,
  mentionAddress,
  nameAddress,
  partAddress,
} from '../../pipeline/core/iri.ts';
import { composeEvidence, evidenceSource } from '../../pipeline/3-resolve/compose-evidence.ts';
import { addressAll, identifiersOf, paragraphOf, sectionOf } from './passages.ts';

/**
 * Keys of fragments as Python gives them: the first ten characters, lower case, of base32 over SHA-256
 * of what is named, in UTF-8.
 */
describe('a fragment', () => {
  test('of a mention is made of entity, words and ordinal', () => {
    const first = { entity: 'id/river-trust', words: 'River Trust', nth: 1 };
    expect(mentionAddress('w', first)).toBe('w#m-7xl2v2u5rb');
    const second = { entity: 'id/river-trust', words: 'the Trust’s', nth: 2 };
    expect(mentionAddress('w', second)).toBe('w#m-y7kdzbxvlq');
  });

  test('of a name is made of form and name, of an identifier of scheme and identifier', () => {
    expect(nameAddress('id/a', 'acronym', 'NBB')).toBe('id/a#name-wrgoutvz7n');
    expect(identifierAddress('id/a', 'wikidata', 'Q42')).toBe('id/a#identifier-2forvt7ccx');
  });

  test('of a marker is its number, and how often that came', () => {
    expect(markerAddress('w', '31', 1)).toBe('w#marker-31');
    expect(markerAddress('w', '31', 2)).toBe('w#marker-31-2');
  });

  test('of a part goes on behind a fragment', () => {
    expect(partAddress('report/x/statement/s-1', 'quote')).toBe('report/x/statement/s-1#quote');
    expect(partAddress('w#m-1', 'quote')).toBe('w#m-1-quote');
  });
});

describe('evidence', () => {
  const text = '💧 The River Trust (RT) keeps “the water” clean.';
  const place = { start: 0, end: 1 };
  const evidenceOf = (words: string, markers: readonly { footnote: string; at: number }[] = []) => {
    const paragraph = {
      ...paragraphOf('1', text),
      markers: markers.map((marker) => ({ ...marker, place })),
    };
    const none = { identifiers: identifiersOf({}), wanted: [] };
    const [addressed] = addressAll(sectionOf([paragraph]), 'report/x', none);
    const source = evidenceSource(addressed!, (number) => `footnote/${number}`);
    const start = text.indexOf(words);
    return composeEvidence('w#m-1', { start, end: start + words.length }, source);
  };

  test('has the exact words, what stands around them, and code points from 0', () => {
    expect(evidenceOf('River Trust').hasSelector).toEqual([
      {
        id: 'w#m-1-quote',
        type: 'TextQuoteSelector',
        exact: 'River Trust',
        prefix: '💧 The ',
        suffix: ' (RT) keeps “the water” clean.',
      },
      { id: 'w#m-1-position', type: 'TextPositionSelector', start: 6, end: 17 },
    ]);
  });

  test('has no prefix at the start of a text', () => {
    expect(evidenceOf('💧').hasSelector[0]).not.toHaveProperty('prefix');
    expect(evidenceOf('💧').hasSelector[1]).toMatchObject({ start: 0, end: 1 });
  });

  test.each([
    ['inside the words', 'keeps', 3, ['footnote/31']],
    ['at their end', 'keeps', 5, ['footnote/31']],
    ['behind a closing mark', 'the water', 10, ['footnote/31']],
    ['before them', 'keeps', 0, undefined],
    ['a word later', 'River Trust', 16, undefined],
  ])('names the footnote whose marker stood %s', (_, words, behind, footnotes) => {
    const at = text.indexOf(words) + behind;
    expect(evidenceOf(words, [{ footnote: '31', at }]).footnote).toEqual(footnotes);
  });
});
