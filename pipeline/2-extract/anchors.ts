import type { Span } from '../core/model.ts';
import { anchorWords } from './anchor-words.ts';
import type { WordKind } from './anchor-words.ts';
import { DIGITS, anyOf } from './patterns.ts';
import { shortForms } from './units.ts';

/** A place where a date, period, figure or reference may stand: digits, or a word that tells. */
export interface Anchor extends Span {
  readonly kind: AnchorKind;
}

/** `code`: digits that belong to a word or an address, as in `COVID-19` or `H1N1`. */
export type AnchorKind = 'digits' | 'code' | WordKind;

// One pattern for all: the engine skips to the next anchor far faster than a loop over words.
const SCAN = new RegExp(
  `[\\d¼½¾⅓⅔⅛]|\\b(?:https?://|www\\.)[^\\s<>"”’)\\]]*|\\b${anyOf(anchorWords.keys())}\\b`,
  'gi',
);

/** Find every anchor of a text in one scan. */
export function findAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  SCAN.lastIndex = 0;
  for (let match = SCAN.exec(text); match !== null; match = SCAN.exec(text)) {
    const anchor = toAnchor(text, match);
    anchors.push(anchor);
    SCAN.lastIndex = anchor.end;
  }
  return anchors;
}

function toAnchor(text: string, match: RegExpExecArray): Anchor {
  const [words] = match;
  if (words.length === 1) return readDigits(text, match.index);
  const kind = anchorWords.get(words.toLowerCase()) ?? 'code';
  return { start: match.index, end: match.index + words.length, kind };
}

const NUMBER = new RegExp(`${DIGITS}[¼½¾⅓⅔⅛]?|[¼½¾⅓⅔⅛]`, 'y');
const NUMBERING = /\d+(?:(?:\.\d+){2,}(?:\([0-9a-z]{1,4}\))*|(?:[-:]\d+)?-[a-z]{1,4}-\d+)/y;
const REST_OF_CODE = /[A-Za-z\d_]*(?:[-_.:/][A-Za-z\d_]+)*/y;

function readDigits(text: string, at: number): Anchor {
  const end = endOf(NUMBER, text, at);
  const numbered = joinsMore(text, end) ? endOf(NUMBERING, text, at) : at;
  if (numbered === at && !isInsideWord(text, at) && !runsIntoWord(text, end)) {
    return { start: startOfDecimal(text, at), end, kind: 'digits' };
  }
  const codeEnd = Math.max(numbered, end, endOf(REST_OF_CODE, text, at));
  return { start: at, end: codeEnd, kind: 'code' };
}

/** Tell whether more of a numbering may follow, as in `16.1.2` or `23-cr-257`. */
function joinsMore(text: string, end: number): boolean {
  const next = text[end];
  return next === '.' || next === '-' || next === ':';
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const CODE_BEFORE = /[\p{L}_][-\u2010\u2011/]?$|[A-Z]\.$/u;
const PREFIX_BEFORE =
  /(?:^|[^a-z])(?:mid|pre|post|over|under|early|late|sub|circa|ex|non|aged)[-\u2010\u2011]$/i;

/** Tell whether letters stand right before the digits, as in `A4`, `COVID-19` or `B.3`. */
function isInsideWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (' (£,'.includes(before)) return false;
  const context = text.slice(Math.max(0, at - 10), at);
  return CODE_BEFORE.test(context) && !PREFIX_BEFORE.test(context);
}

const LETTER = /[\p{L}_]/uy;
const UPPER_A = 65;
const ENDING = new RegExp(
  `(?:st|nd|rd|th|s|p|m|k|mn|bn|tn|x|am|pm|${shortForms.join('|')})(?![A-Za-z\\d])`,
  'y',
);

function runsIntoWord(text: string, end: number): boolean {
  // Most numbers end before a space or a full stop: no pattern is needed to see that.
  if (end >= text.length || text.charCodeAt(end) < UPPER_A) return false;
  return endOf(LETTER, text, end) > end && endOf(ENDING, text, end) === end;
}

/** A decimal may start with its point: `.5 per cent`. */
function startOfDecimal(text: string, at: number): number {
  const point = text[at - 1] === '.' && (at === 1 || /[\s(£$€]/.test(text[at - 2] ?? ''));
  return point ? at - 1 : at;
}

/** Leave out the places that begin inside spans already taken; both are in text order. */
export function outside<Place extends Span>(
  places: readonly Place[],
  taken: readonly Span[],
): readonly Place[] {
  if (taken.length === 0) return places;
  let next = 0;
  return places.filter(({ start }) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    return start < (taken[next]?.start ?? Infinity);
  });
}
