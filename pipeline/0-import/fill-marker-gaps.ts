import { lineOf } from './finding.ts';
import type { PageFormat } from './imported-page.ts';
import type { Settled } from './settle-signs.ts';

const marker = /\[\^(\d{1,4})((?:-[A-Za-z0-9]+)?)\](?!:)/g;

/** A number behind a closing quotation mark, where a raised number stands. */
const behindQuotation = /(?:["”]|’(?=[.,;]? ?\d+[ \t]*$))[.,;]?( ?)(\d{1,4})(?=\s|$)/gm;

/** A number apart from the quotation may count what the next word names: `"Wet Monday" 14 people`. */
const counted = /^[ \t]*\r?\n?[ \t]*\p{Ll}/u;
/** No word that a number counts, where a comma or the end of a sentence stands before the number. */
const joining = /^\s+(?:and|but|which|who|while|although|because|when|where)\b(?!\s+\d)/;

/** So many markers in a row may be lost; of more, something else is missing. */
const longestGap = 5;

/** A number that is read as a marker: its place, with the space before it. */
interface Filled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Write the numbers that a conversion left behind quotations as markers, where these miss just them. */
export function fillMarkerGaps(
  page: string,
  { format, text }: { readonly format: PageFormat; readonly text: string },
): Settled {
  const filled = format === 'html' ? [] : findFilled(text);
  const [first] = filled;
  if (first === undefined) return { text, findings: [] };
  let end = 0;
  const parts: string[] = [];
  for (const number of filled) {
    parts.push(text.slice(end, number.start), `[^${number.label}]`);
    end = number.end;
  }
  const told =
    'Numbers behind a quotation were read as footnote markers: just these were missing between two markers';
  const line = lineOf(text, first.start);
  const finding = { page, kind: 'decision', text: told, count: filled.length, line } as const;
  return { text: parts.join('') + text.slice(end), findings: [finding] };
}

function findFilled(text: string): readonly Filled[] {
  const markers = [...text.matchAll(marker)];
  return markers.flatMap((before, index) => {
    const after = markers[index + 1];
    if (after === undefined || before[2] !== after[2]) return [];
    const [from, to] = [Number(before[1]), Number(after[1])];
    const isGap = to - from > 1 && to - from <= longestGap + 1;
    if (!isGap) return [];
    const found = numbersBetween(text, before.index, after.index);
    const fits = found.filter(({ number }) => number > from && number < to);
    const isWhole = fits.length === to - from - 1;
    if (!isWhole || fits.some(({ number }, place) => number !== from + place + 1)) return [];
    return fits.map(({ start, end, number }) => ({
      start,
      end,
      label: `${number}${after[2] ?? ''}`,
    }));
  });
}

function numbersBetween(text: string, from: number, to: number) {
  return [...text.slice(from, to).matchAll(behindQuotation)].flatMap((match) => {
    const [whole, space = '', digits = ''] = match;
    const end = from + match.index + whole.length;
    const start = end - digits.length - space.length;
    const isJoined = /[.,;?!]["”]?$/.test(text.slice(start - 2, start));
    const after = text.slice(end, end + 40);
    const isCount = space !== '' && counted.test(after) && !(isJoined && joining.test(after));
    return isCount ? [] : [{ start, end, number: Number(digits) }];
  });
}
