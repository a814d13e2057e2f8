import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../pipeline/1-parse/conventions.ts';
import type { Conventions } from '../../pipeline/1-parse/conventions.ts';
import { cutBlocks } from '../../pipeline/1-parse/plain-blocks.ts';
import { readSection } from '../../pipeline/1-parse/read-section.ts';
import type { Passage } from '../../pipeline/core/model.ts';

/** What a section says, and where each character of it stands. */
function read(text: string, paragraphNumber: Conventions['paragraphNumber']) {
  const conventions = withDefaults({ paragraphNumber, footnoteMarker: '[^31]' });
  const options = { settings: { file: 'a.md', number: '1' }, conventions, flag: () => undefined };
  const { name, paragraphs, footnotes, outside } = readSection({ file: 'a.md', text }, options);
  const passages = paragraphs.map(({ number, headings, place, items, ...passage }) => {
    const ofItems = items.map(({ label, ...item }) => ({ label, ...show(item) }));
    return { number, headings, place, ...show(passage), items: ofItems };
  });
  return { name, passages, footnotes, outside: outside.map((block) => block.text) };
}

function show({ body, markers }: Passage) {
  return {
    text: body.text,
    places: Array.from({ length: body.text.length }, (_, at) => body.places.at(at)),
    markers,
  };
}

/** A definition may change what stands anywhere in a text, so that all goes through the parser. */
const definition = '[never used]: /\n\n';
const emptyLines = '\n'.repeat(definition.length);

const pieces = [
  ...[
    'Words',
    'of',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n\n',
    '\t',
    '.',
    ',',
    '“so”',
  ],
  ...[
    '17. ',
    '18) ',
    '1. ',
    '17.1. ',
    '\n\n19. ',
    '\n\n20. ',
    '- ',
    '* ',
    '+ ',
    '(a) ',
    '    ',
    '  ',
  ],
  ...[
    '# ',
    '## ',
    '####### ',
    ' #',
    '\n===',
    '\n---',
    '> ',
    '*',
    '_',
    '`',
    '~~~',
    '```',
    '\\',
    '&',
    '&amp;',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[31]',
    '[31]: ',
    '[a](b)',
    '(',
    '[',
    ']',
    '!',
    '![',
    '|',
    '\n-|-\n',
    '<b>',
    '<',
  ],
  ...['é', '\u00a0', '😀', '$5', '3', '-', '=', 'https://example.org/', ':', ':-'],
];
const texts = fc
  .array(fc.constantFrom(...pieces), { maxLength: 24 })
  .map((parts) => parts.join(''));

describe.each(['14.', '14', '[14]', 'none'] as const)('paragraphs numbered %s', (numbers) => {
  test(
    'a section says what it says when all of it goes through the parser',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(read(emptyLines + text, numbers)).toEqual(read(definition + text, numbers));
        }),
        { numRuns: Number(process.env['RUNS'] ?? 500) },
      );
    },
  );
});

test.each([
  ['a paragraph', 'Plain words, a price of $5 & a “quotation”;\nmore words.[^31]\n'],
  ['a heading', '## The bridges\n'],
  ['a numbered paragraph', '17. Words of a paragraph.\n'],
])('%s of plain words needs no parser', (_, text) => {
  expect([...cutBlocks(text, true)].map(({ kind }) => kind)).toEqual(['block']);
});
