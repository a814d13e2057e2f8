import type { AllowedDifference } from './compare-restatement.ts';

/** Differences between page and restatement that lose nothing; one that is gone fails the test. */
export const allowedDifferences: readonly AllowedDifference[] = [
  {
    stretch: '20 [9]',
    kind: 'order',
    words: 'over 81,000, between April 2017, March 2019',
    page: 0,
    restatement: 1,
    because: 'The clause that gives the period comes after the number of downloads, not before it.',
  },
  {
    stretch: '33.4 [40]',
    kind: 'order',
    words: 'first, £600,000, March 2019',
    page: 0,
    restatement: 1,
    because: 'The sum that was announced comes before the month of its announcement, not after it.',
  },
  {
    stretch: '34 end',
    kind: 'hedge',
    words: 'up to',
    page: 1,
    restatement: 0,
    because:
      'On the page these words are the end of “set up” and the start of an infinitive: no bound.',
  },
];
