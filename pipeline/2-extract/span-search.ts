import type { Span } from '../core/model.ts';

/** Find, by halves, the first of spans in text order that ends behind a place. */
export function firstBehind<Place extends Span>(
  spans: readonly Place[],
  place: number,
): Place | undefined {
  return spans[indexOf(spans, ({ end }) => end > place)];
}

/** Find, by halves, the first of spans in text order that begins at a place or behind it. */
export function firstFrom<Place extends Span>(
  spans: readonly Place[],
  place: number,
): Place | undefined {
  return spans[indexOf(spans, ({ start }) => start >= place)];
}

/** Tell whether a span shares a character with one of others, which are in text order and apart. */
export function overlapsOne({ start, end }: Span, others: readonly Span[]): boolean {
  const other = firstBehind(others, start);
  return other !== undefined && other.start < end;
}

function indexOf(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}
