import type { Sorted } from './drop-furniture.ts';
import type { Dropped, PageFormat } from './imported-page.ts';
import { wordsOf } from './passage.ts';
import type { Titled } from './take-title.ts';

interface Droppings {
  readonly format: PageFormat;
  readonly read: readonly Dropped[];
  readonly sorted: readonly Sorted[];
  readonly titled: Titled;
}

/** List what was left out of a page, in its order: line by line, of HTML element by element. */
export function listDropped(text: string, droppings: Droppings): readonly Dropped[] {
  const { format, read, sorted, titled } = droppings;
  // The body of a Markdown page is kept whole, its titles too.
  if (format === 'markdown') return read;
  const lineAt = countLines(text);
  const dropped = [...sorted, ...titled.dropped].flatMap(({ passage, reason }) => {
    if (reason === undefined) return [];
    const line = lineAt(passage.start);
    if (format === 'html') return [{ line, text: wordsOf(passage.runs), reason }];
    const lines = text.slice(passage.start, passage.end).split(lineEnd);
    return lines.map((words, index) => ({ line: line + index, text: words.trim(), reason }));
  });
  return [...read, ...dropped]
    .filter((entry) => entry.text !== '')
    .sort((one, other) => one.line - other.line);
}

const lineEnd = /\r\n|\r|\n/;

/** Give a function that tells the line, from 1, of an offset; offsets may be asked in any order. */
function countLines(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
