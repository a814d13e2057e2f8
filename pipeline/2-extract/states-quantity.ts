import type { FigureFound } from './values.ts';

/** Rules whose number is a part of a name, or states nothing that can be counted. */
const unstated: ReadonlySet<string> = new Set([
  'figure-after-name',
  'figure-ordinal',
  'figure-unread',
  'figure-slash',
  'figure-plural',
  'figure-one-of',
  'figure-one-pronoun',
  'figure-idiom',
  'figure-alone',
]);

/**
 * Tell whether a figure states a quantity, as a reader would mark it: money, a share, a measure, a
 * count of something. Not one: a number that points elsewhere, numbers a list or is a part of a name.
 */
export function statesQuantity(text: string, figure: FigureFound): boolean {
  const { unit, rule, hedge, change, ordinal, form, numberStart, numberEnd } = figure;
  if (ordinal || unstated.has(rule)) return false;
  if (unit !== undefined && unit.kind !== 'count') return true;
  if (unit === undefined) return rule === 'figure-short-m' || rule === 'figure-spaced';
  const words = text.slice(numberStart, numberEnd);
  if (hedge !== undefined || change !== undefined || form === 'form-between') return true;
  if (/^one$/i.test(words)) return false;
  if (!/^\d/.test(words)) return isCountInWords(text, figure);
  if (/,\d{3}|[a-z]{2}$/.test(words)) return true;
  return figure.countOf === undefined
    ? standsInProse(text, figure)
    : !isNumbering(text, figure, figure.countOf.start);
}

/** "The two" and "these two" take up what was counted before. */
function isCountInWords(text: string, { countOf, numberStart, numberEnd }: FigureFound): boolean {
  if (countOf !== undefined) return true;
  if (
    /^ of (?:the|our|its|these|those|their|his|her|them|which|whom|\d)\b/.test(
      tail(text, numberEnd),
    )
  )
    return true;
  return !/\b(?:the|these|those|all|other) $/i.test(lead(text, numberStart));
}

/** A number before a word with a capital, where a line begins, numbers what follows. */
function isNumbering(text: string, { numberStart }: FigureFound, noun: number): boolean {
  return /^[^\p{L}\d]*$/u.test(text.slice(0, numberStart)) && /^\p{Lu}/u.test(text.slice(noun));
}

/** Words before a number that points to a place, a thing of a series or a moment. */
const pointer =
  /(?:^|[^\p{L}])(?:at|see|no|nos|page|pages|pp|nn|note|notes|version|number|numbers|chapter|id|ref|item|items|line|lines|volume|dated|since|or) $/iu;

/** A number without a noun is a quantity only between words of prose, as in "a vote of 12 to 9". */
function standsInProse(text: string, { numberStart, numberEnd }: FigureFound): boolean {
  const before = lead(text, numberStart);
  if (!/\p{Ll}{2,},? $/u.test(before) || pointer.test(before)) return false;
  if (/(?:^|[^\p{L}])\p{Lu}[\p{L}'\u2019-]* $/u.test(before)) return false;
  return /^(?: \p{Ll}| ?[.,;:)\u2013\u2014](?:\s|$)|$)/u.test(tail(text, numberEnd));
}

function lead(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

function tail(text: string, at: number): string {
  return text.slice(at, at + 12);
}
