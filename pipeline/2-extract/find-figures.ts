import type { Span } from '../core/model.ts';
import { findAnchors, outside } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import { completeFigure } from './complete-figure.ts';
import { joinQuantities } from './join-quantities.ts';
import { linkChanges } from './link-changes.ts';
import { linkUnits } from './link-units.ts';
import { readQuantity } from './read-quantity.ts';
import type { FigureFound } from './values.ts';

/** Find the numbers that a text states, outside the spans already taken. */
export function findFigures(
  text: string,
  taken: readonly Span[] = [],
  anchors = findAnchors(text),
): readonly FigureFound[] {
  const free = outside(anchors, taken);
  const roomAt = roomBetween(taken, text.length);
  const figures: FigureFound[] = [];
  for (let index = 0; index < free.length; index++) {
    const anchor = free[index];
    if (anchor === undefined || isUsed(anchor, figures.at(-1))) continue;
    const gap = roomAt(anchor.start);
    const readable = text.slice(0, gap.end);
    const first = readQuantity(readable, anchor);
    if (first === undefined) continue;
    for (const quantity of joinQuantities(readable, first, nextAnchor(free, index, first.end))) {
      const room = { start: Math.max(gap.start, figures.at(-1)?.end ?? 0), end: gap.end };
      figures.push(completeFigure(readable, quantity, room));
    }
  }
  return linkChanges(text, linkUnits(text, figures));
}

/** "A year" in "5,000 visits a year" is the rate of a figure, not a figure. */
function isUsed({ kind, start }: Anchor, last: FigureFound | undefined): boolean {
  if (last === undefined) return false;
  return start < last.end || (kind === 'time' && start < (last.rate?.end ?? 0));
}

/** Tell, for places in text order, where the room between spans already taken starts and ends. */
function roomBetween(taken: readonly Span[], length: number): (place: number) => Span {
  let next = 0;
  let start = 0;
  return (place) => {
    for (; next < taken.length && (taken[next]?.end ?? 0) <= place; next++) {
      start = Math.max(start, taken[next]?.end ?? 0);
    }
    return { start, end: taken[next]?.start ?? length };
  };
}

function nextAnchor(anchors: readonly Anchor[], index: number, end: number): Anchor | undefined {
  for (let next = index + 1; next < anchors.length; next++) {
    const anchor = anchors[next];
    if (anchor !== undefined && anchor.start >= end) return anchor;
  }
  return undefined;
}
