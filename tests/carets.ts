import { expect } from 'vitest';

/** Words of a text, and what is said of them. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A sentence with marks under it, as people write and read it. */
interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Hold what a finder finds against sentences in quotation marks, each with carets under the words
 * that it should find, and beside the carets what it should say of them:
 *
 *     "The board met on 3 March 2014."
 *                       ^^^^^^^^^^^^ date 2014-03-03
 */
export function expectCarets(block: string, find: (text: string) => readonly Mark[]): void {
  const expected = readCarets(block);
  const actual = expected.map(({ text }) => ({ text, marks: find(text) }));
  expect(actual.map(drawCarets).join('\n')).toBe(expected.map(drawCarets).join('\n'));
}

/** Read sentences with carets under them. A caret line out of place is an error. */
export function readCarets(block: string): readonly Marked[] {
  const sentences: { text: string; marks: Mark[] }[] = [];
  let column = 0;
  for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
    const quoted = /^(?<indent> *)"(?<text>.*)"$/.exec(line);
    const carets = /^(?<indent> *)(?<carets>\^+) (?<label>.+)$/.exec(line);
    if (quoted?.groups !== undefined) {
      column = quoted.groups['indent']!.length + 1;
      sentences.push({ text: quoted.groups['text']!, marks: [] });
      continue;
    }
    const last = sentences.at(-1);
    if (carets?.groups === undefined || last === undefined) {
      throw new Error(`Unexpected line, expected a sentence in quotes or carets: ${line}`);
    }
    const start = carets.groups['indent']!.length - column;
    const end = start + carets.groups['carets']!.length;
    if (start < 0 || end > last.text.length) throw new Error(`Carets beside the words: ${line}`);
    last.marks.push({ start, end, label: carets.groups['label']! });
  }
  return sentences;
}

/** Draw a sentence with carets under its marks. */
export function drawCarets({ text, marks }: Marked): string {
  const lines = marks.map(
    ({ start, end, label }) => ` ${' '.repeat(start)}${'^'.repeat(end - start)} ${label}`,
  );
  return [`"${text}"`, ...lines].join('\n');
}
