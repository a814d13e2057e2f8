import fc from 'fast-check';
import { expect, test } from 'vitest';
import { h, toMarkup } from '../../pipeline/site/hast.ts';
import { layMarks } from '../../pipeline/site/lay-marks.ts';
import type { Mark } from '../../pipeline/site/lay-marks.ts';

function mark(name: string, start: number, end: number, rank = 0): Mark {
  return {
    start,
    end,
    rank,
    wrap: (inside, part) => h(name, { 'data-part': part || undefined }, inside),
  };
}

function shown(text: string, marks: readonly Mark[]): string {
  return toMarkup(h('p', layMarks(text, marks)));
}

test('marks inside others are nested', () => {
  const marks = [mark('b', 4, 7), mark('i', 0, 11)];
  expect(shown('the old bridge', marks)).toBe('<p><i>the <b>old</b> bri</i>dge</p>');
});

test('over the same words the lower rank goes around', () => {
  const marks = [mark('a', 0, 3, 2), mark('q', 0, 3, 1)];
  expect(shown('the end', marks)).toBe('<p><q><a>the</a></q> end</p>');
});

test('the later of two that cross is cut, and its parts are counted', () => {
  const marks = [mark('b', 0, 5), mark('i', 3, 8)];
  expect(shown('abcdefgh', marks)).toBe('<p><b>abc<i>de</i></b><i data-part="1">fgh</i></p>');
});

test('a place without length stands after words that end there, and before those that start', () => {
  const marks = [mark('b', 0, 3), mark('sup', 3, 3), mark('i', 3, 6)];
  expect(shown('abcdef', marks)).toBe('<p><b>abc</b><sup></sup><i>def</i></p>');
  expect(shown('abc', [mark('b', 0, 3), mark('sup', 3, 3)])).toBe('<p><b>abc</b><sup></sup></p>');
});

test('marks outside the text are left out', () => {
  expect(shown('abc', [mark('b', 2, 9), mark('i', -1, 2)])).toBe('<p>abc</p>');
});

test('no words are lost or doubled, whatever the marks', () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(12), fc.nat(3)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), spans, (text, given) => {
      const marks = given.map(([start, end, rank]) => mark('i', start, end, rank));
      const laid = layMarks(text, marks);
      const words = (node: unknown): string => {
        const { value, children = [] } = node as { value?: string; children?: unknown[] };
        return value ?? children.map(words).join('');
      };
      const controls = /\[U\+[0-9A-F]{4}\]/;
      fc.pre(!controls.test(text));
      expect(laid.map(words).join('').replace(controls, '')).toBe(
        text.replace(/[\u200e\u200f]/g, ''),
      );
    }),
  );
});
