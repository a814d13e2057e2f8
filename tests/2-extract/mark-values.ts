import { describeValue } from '../../pipeline/2-extract/describe-value.ts';
import { findValues } from '../../pipeline/2-extract/find-values.ts';
import type { Mark } from '../carets.ts';

/** Find the values of a text, and say of each its kind and what it means, for the carets. */
export function markValues(text: string): readonly Mark[] {
  return findValues(text).map((value) => ({
    start: value.start,
    end: value.end,
    label: `${value.kind} ${describeValue(text, value)}`,
  }));
}
