import { findAnchors, outside } from './anchors.ts';
import { findDates } from './find-dates.ts';
import { findFigures } from './find-figures.ts';
import { findPeriods } from './find-periods.ts';
import { findReferences } from './find-references.ts';
import { findNumbers } from './find-numbers.ts';
import type { FigureFound, Value } from './values.ts';

/** Find the dates, periods, figures and references of a text; a period holds its dates. */
export function findValues(source: string): readonly Value[] {
  const text = withPlainSpaces(source);
  const anchors = findAnchors(text);
  if (anchors.length === 0) return [];
  const references = findReferences(text, anchors);
  const free = outside(anchors, references);
  const dates = findDates(text, [], free);
  const periods = findPeriods(text, dates, free);
  const taken = inOrder([...references, ...periods, ...dates]);
  const figures = findFigures(text, taken, free);
  return inOrder([...taken, ...figures, ...unread(text, [...taken, ...figures])]);
}

const unreadFigure = {
  kind: 'figure',
  value: undefined,
  minimum: undefined,
  maximum: undefined,
  ratio: undefined,
  openMagnitude: false,
  hedge: undefined,
  unit: undefined,
  countOf: undefined,
  rate: undefined,
  change: undefined,
  ordinal: false,
  form: 'form-unread',
  rule: 'figure-unread',
} as const;

/** A number that no rule covers whole is told as a figure without a value, so that none is lost. */
function unread(text: string, values: readonly Value[]): readonly FigureFound[] {
  const left = findNumbers(text).filter(
    ({ form, start, end }) =>
      form !== 'code' && !values.some((value) => value.start <= start && end <= value.end),
  );
  return left.map(({ start, end }) => {
    const place = { start, end, numberStart: start, numberEnd: end };
    return { ...unreadFigure, ...place };
  });
}

const SPACES = /[\u00a0\u2009\u202f]/;
const SPACES_BETWEEN_WORDS = /(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)/g;

/** Write a plain space for each other space, but for those that may part thousands. */
function withPlainSpaces(text: string): string {
  return SPACES.test(text) ? text.replace(SPACES_BETWEEN_WORDS, ' ') : text;
}

/** By place; of two at the same place the longer first. */
function inOrder(values: readonly Value[]): readonly Value[] {
  return values.toSorted((left, right) => left.start - right.start || right.end - left.end);
}
