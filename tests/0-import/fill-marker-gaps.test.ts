import { expect, test } from 'vitest';
import { fillMarkerGaps } from '../../pipeline/0-import/fill-marker-gaps.ts';
import { settledPage, told } from './settled-page.ts';

const archive = `# The county archive

1.7 The keeper was asked about the damp.[^11] She said:

> "We mended the roof twice, and it leaked twice." 12

1.8 The board called this "a pity", 13 and the reader's letter says “no more than a pity.”14 It met in 1931.[^15]

1.9 It was "not a pity" 17 for all. There were "rooms" 40 years ago, and "doors" 18 of them.[^19]

1.10 It held "books" 21 and "maps".[^24]

[^11]: Minutes.
`;

test('a number behind a quotation that alone is missing between two markers is one', () => {
  const page = settledPage('archive.md', archive);
  const labels = page.blocks.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'marker' ? [run.label] : [])),
  );
  expect(labels).toEqual(['11', '12', '13', '14', '15', '19', '24']);
  expect(told(page).join('\n')).toContain('decision 5 3: Numbers behind a quotation');
});

test('words and lines stay as they were', () => {
  const { text } = fillMarkerGaps('archive.md', { format: 'markdown', text: archive });
  expect(text.split('\n').length).toBe(archive.split('\n').length);
  expect(text).toContain('it leaked twice."[^12]\n');
  expect(text).toContain('"a pity",[^13] and');
  expect(text).toContain('"doors" 18 of them');
});

test.each(['called "Wet Monday" 14 reels', 'called "Wet Monday," 14 reels'])(
  '%s is a count',
  (words) => {
    const text = `# Archive\n\nThe roof leaked.[^13] On what was ${words} were lost.[^15]\n`;
    expect(fillMarkerGaps('archive.md', { format: 'markdown', text }).text).toBe(text);
  },
);
