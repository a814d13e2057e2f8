/** Give the width of each column, that of its widest cell. */
export function columnWidths(lines: Iterable<readonly string[]>): number[] {
  const widths: number[] = [];
  for (const cells of lines)
    for (const [at, { length }] of cells.entries()) widths[at] = Math.max(widths[at] ?? 0, length);
  return widths;
}

/** Make the cells of a line as wide as their columns; longer ones run on. */
export function padCells(cells: readonly string[], widths: readonly number[]): string[] {
  return cells.map((text, at) => text.padEnd(widths[at] ?? 0));
}
