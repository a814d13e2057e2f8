/** A rule that proposes nothing any more, though decisions and published records name it. */
export interface RetiredRule {
  readonly id: string;
  readonly found: string;
}

/** Rules that were too often wrong: their ids stay what they were. */
export const retiredRules: readonly RetiredRule[] = [
  {
    id: 'figure-near',
    found: 'a figure with the nearest name of a body before it, in the same part of the sentence',
  },
];
