import type { Element, ElementContent } from 'hast';
import { words } from './hast.ts';

/** Something to show at a stretch of a text; one without length is put at its place. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Marks of lower rank go around those of higher rank over the same words. */
  readonly rank: number;
  /** Put an element around words; `part` is 0, or counts on where another mark cuts this one. */
  readonly wrap: (children: ElementContent[], part: number) => Element;
}

interface Laid extends Mark {
  readonly part: number;
}

/** Lay marks over a text as nested elements; where two cross, the later one is cut in two. */
export function layMarks(text: string, marks: readonly Mark[]): ElementContent[] {
  const inside = marks
    .filter(({ start, end }) => start >= 0 && start <= end && end <= text.length)
    .map((mark) => ({ ...mark, part: 0 }))
    .sort(compareMarks);
  return lay(text, { from: 0, to: text.length + 1 }, inside);
}

/** Places come before stretches that start there, long before short, low rank before high. */
function compareMarks(a: Mark, b: Mark): number {
  if (a.start !== b.start) return a.start - b.start;
  const places = Number(a.end > a.start) - Number(b.end > b.start);
  if (places !== 0) return places;
  return b.end - a.end || a.rank - b.rank;
}

/** Take from the front of `queue` all marks that start before `to`; what reaches past it is put back. */
function lay(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  queue: Laid[],
): ElementContent[] {
  const laid: ElementContent[] = [];
  let at = from;
  for (let mark = queue[0]; mark !== undefined; mark = queue[0]) {
    if (mark.start >= to) break;
    const isPlace = mark.start === mark.end;
    queue.shift();
    laid.push(...words(text.slice(at, mark.start)));
    const end = Math.min(mark.end, to);
    if (mark.end > to) putBack(queue, { ...mark, start: to, part: mark.part + 1 });
    laid.push(mark.wrap(isPlace ? [] : lay(text, { from: mark.start, to: end }, queue), mark.part));
    at = end;
  }
  laid.push(...words(text.slice(at, to)));
  return laid;
}

function putBack(queue: Laid[], mark: Laid): void {
  const place = queue.findIndex((other) => compareMarks(mark, other) < 0);
  queue.splice(place === -1 ? queue.length : place, 0, mark);
}
