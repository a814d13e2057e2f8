/** For each unit of a text and for its end, the offset in a file where it stands. */
export interface Places {
  readonly length: number;
  readonly at: (unit: number) => number;
}

/** Hold places as runs in which each unit stands behind the one before: plain text is one run. */
export function holdPlaces(places: Int32Array): Places {
  const units: number[] = [];
  const offsets: number[] = [];
  let expected: number | undefined;
  for (let unit = 0; unit < places.length; unit++) {
    const offset = places[unit] ?? 0;
    if (offset !== expected) {
      units.push(unit);
      offsets.push(offset);
    }
    expected = offset + 1;
  }
  const at = (unit: number): number => {
    const run = lastUpTo(units, unit);
    return (offsets[run] ?? 0) + unit - (units[run] ?? 0);
  };
  return { length: places.length, at };
}

/** The index of the last of some rising numbers that isn't above a limit; the first is 0. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
