/** How far a number may jump; a larger step is a year or a quantity. */
const largestJump = 20;

/** Check that a number is the next one: 16 to 16.1 or 17, 16.3 to 16.4 or 17, 1.19 to 2 or 2.1. */
export function follows(previous: string | undefined, next: string): boolean {
  if (previous === undefined || next === `${previous}.1`) return true;
  const parts = previous.split('.').map(Number);
  const raised = parts.map((part, index) => [...parts.slice(0, index), part + 1].join('.'));
  return raised.some((number) => next === number || next === `${number}.1`);
}

/** Check that a number can stand after another: the next, one after a gap, or a fresh start. */
export function isPlausibleAfter(previous: string | undefined, next: string): boolean {
  if (follows(previous, next)) return true;
  return Number.parseInt(next, 10) - Number.parseInt(previous ?? '0', 10) <= largestJump;
}
