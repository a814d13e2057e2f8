import { unitLength } from './unit-symbols.ts';
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
  const { unit, rule, ordinal, numberStart, numberEnd } = figure;
  const words = text.slice(numberStart, numberEnd);
  if (ordinal || unstated.has(rule)) return false;
  if (unit?.kind === 'duration') return !/^an?$/i.test(words);
  if (unit !== undefined && unit.kind !== 'count') return true;
  const before = lead(text, numberStart);
  if (numbered.test(before) || numberedToo.test(before)) return false;
  if (unit === undefined) {
    return (
      rule === 'figure-short-m' ||
      (rule === 'figure-spaced' && !/\bat $/.test(lead(text, numberStart)))
    );
  }
  return isCount(text, figure, words);
}

function isCount(text: string, figure: FigureFound, words: string): boolean {
  const { rule, hedge, change, form } = figure;
  if (hedge !== undefined || change !== undefined || form === 'form-between') return true;
  if (unitLength(text, figure.numberEnd) > 0) return true;
  if (/^\d/.test(words)) return isCountInDigits(text, figure, words);
  return rule !== 'figure-compound' && !/^one$/i.test(words) && isCountInWords(text, figure);
}

/** Things that bear a number, series of law reports, and the second of two numbered things: it counts nothing. */
const numbered =
  /(?<!\p{L})(?:[Tt]rain|[Ff]light|[Uu]nit|[Hh]ighway|[Rr]oute|[Mm]ile|[Tt]rack|[Cc]ar|[Rr]unway|[Bb]lock|[Ww]ell|[Ff]orm|[Pp]latform|[Ss]ignal|[Pp]atient|[Ww]itness|[Oo]fficer|[Cc]hannel|[Gg]roup|[Rr]oom|[Cc]onspirators?|(?:Stat|U\.S|Supp|Ct|Ed|F)\.(?: ?[234](?:d|th))?) $/u;
const numberedToo =
  /(?<!\p{L})(?:(?!(?:Between|From|About|Over|Nearly|Some|Around|Only|Just) )\p{Lu}\p{Ll}{3,}|(?!(?:was|has|less|plus|versus|this|times) )\p{Ll}{3,}s) \d{1,2} (?:and|or|to) $/u;

function isCountInDigits(text: string, figure: FigureFound, words: string): boolean {
  const next = tail(text, figure.numberEnd);
  if (/^\d{1,3}(?:,\d{3})+(?!\d)|[a-z]{2}$/.test(words) && !/^ \d/.test(next)) return true;
  const noun = figure.countOf;
  if (noun !== undefined && noun.end - noun.start < 2) return false;
  return noun === undefined ? standsInProse(text, figure) : !isNumbering(text, figure, noun.start);
}

/** "Nine of our oars": what stands behind a number that counts a part. */
const ofWhole = /^ of (?:the|our|its|these|those|their|his|her|them|which|whom|\d+)\b/;

/** "The two" and "these two" take up what was counted before. */
function isCountInWords(text: string, { countOf, numberStart, numberEnd }: FigureFound): boolean {
  if (countOf !== undefined) return true;
  if (ofWhole.test(tail(text, numberEnd))) return true;
  return !/\b(?:the|these|those|all|other) $/i.test(lead(text, numberStart));
}

/** A number numbers what follows, or is a stray note, where no word of prose leads to it. */
function isNumbering(text: string, { numberStart }: FigureFound, noun: number): boolean {
  const before = lead(text, numberStart);
  if (/[,.]["\u201d] $|\) $/.test(before)) return true;
  return /^\p{Lu}/u.test(text.slice(noun)) && !/\bthe $/.test(before) && !counting.test(before);
}

/** Words after which a number without a noun states how many; elsewhere it may be a stray mark or point. */
const counting =
  /(?:^|[^\p{L}])(?:of|to|from|by|with|than|only|just|including|were|was|are|is|has|have|had|about|under|over|for|and|or|all|totals?|totalled|numbered|reached|fell|rose|averaging|between|our|their|its|some) $/iu;

/** A number without a noun is a quantity only between words of prose, as in "a vote of 12 to 9". */
function standsInProse(text: string, { numberStart, numberEnd }: FigureFound): boolean {
  const before = lead(text, numberStart);
  if (
    /^ (?:who|were|had|have|was|are|did|died|remained|could|would|said)\b/.test(
      tail(text, numberEnd),
    )
  )
    return /[\p{Ll})][,;:]? $|^$|[.!?] $/u.test(before);
  if (!counting.test(before) && !ofWhole.test(tail(text, numberEnd))) return false;
  return /^(?: \p{Ll}| ?[.,;:)\u2013\u2014](?:\s|$)|$)/u.test(tail(text, numberEnd));
}

function lead(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

function tail(text: string, at: number): string {
  return text.slice(at, at + 12);
}
