import { expect, test } from 'vitest';
import { cueFinder } from '../../../pipeline/2-extract/propose/find-cues.ts';

test('every cue that stands in a sentence is found, also where cues begin alike or overlap', () => {
  const cues = ['member', 'members', ' has ', ' had ', 'made up of', 'a.b', ' of '];
  const sentences = [
    'It has had members, made up of birds.',
    'A member of a board.',
    'acb',
    '',
    'the rest is made up of a.b',
    ' has had has ',
  ];
  const find = cueFinder(cues);
  for (const sentence of sentences) {
    const found = [...find(sentence)].map((index) => cues[index]).sort();
    expect(found).toEqual(cues.filter((cue) => sentence.includes(cue)).sort());
  }
});
