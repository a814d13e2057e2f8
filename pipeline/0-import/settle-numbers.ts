import { lineOf } from './finding.ts';
import { follows } from './follows.ts';
import type { PageFormat } from './imported-page.ts';
import type { Settled } from './settle-signs.ts';

/** A number as a conversion to Markdown writes it, so that it opens no list: `46\.` */
const escaped = /^([ \t]{0,3}\d{1,4})\\\.(?=[ \t]+\S)/gm;
/** A number that lost the space before its words: `3.3The`. */
const glued = /^([ \t]{0,3}\d{1,3}(?:\.\d{1,3})+\.?)(?=\p{Lu}\p{Ll})/gmu;
const plain = /^[ \t]{0,3}\d{1,4}\.[ \t]+\S/gm;

/** Fewer in one order than these may be years or items. */
const fewest = 3;

/** Write numbers of paragraphs that a conversion escaped or glued to their words as numbers. */
export function settleNumbers(
  page: string,
  { format, text }: { readonly format: PageFormat; readonly text: string },
): Settled {
  if (format === 'html') return { text, findings: [] };
  const open = { text, findings: [] };
  const isMarkdown = format === 'markdown';
  const loose = isMarkdown ? looseEscapes(page, open) : open;
  return partGlued(page, loose);
}

/** Where most numbers are escaped, the sign is the conversion's; else an author set it on purpose. */
function looseEscapes(page: string, { text, findings }: Settled): Settled {
  const inOrder = ordered([...text.matchAll(escaped)]);
  const others = text.match(plain)?.length ?? 0;
  const [first] = inOrder;
  if (first === undefined || inOrder.length < fewest || inOrder.length <= others) {
    return { text, findings };
  }
  const told = 'Numbers written 46\\., with a sign that forbids a list, were written as numbers';
  const count = inOrder.length;
  const line = lineOf(text, first.index);
  const places = new Set(inOrder.map(({ index }) => index));
  const by = (match: string, number: string, index: number): string =>
    places.has(index) ? `${number}.` : match;
  return {
    text: text.replace(escaped, by),
    findings: [...findings, { page, kind: 'decision', text: told, count, line }],
  };
}

function partGlued(page: string, { text, findings }: Settled): Settled {
  const inOrder = ordered([...text.matchAll(glued)]);
  const [first] = inOrder;
  if (first === undefined || inOrder.length < fewest) return { text, findings };
  const told = 'Numbers that touched the first word were parted from it';
  const count = inOrder.length;
  const line = lineOf(text, first.index);
  const places = new Set(inOrder.map(({ index }) => index));
  const by = (match: string, number: string, index: number): string =>
    places.has(index) ? `${number} ` : match;
  return {
    text: text.replace(glued, by),
    findings: [...findings, { page, kind: 'decision', text: told, count, line }],
  };
}

/** The matches that go on from the one before, or from which the next goes on: a year does neither. */
function ordered(matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const labelOf = (match: RegExpExecArray | undefined): string =>
    (match?.[1] ?? '').trim().replace(/\.$/, '');
  let last: string | undefined;
  return matches.filter((match, index) => {
    const label = labelOf(match);
    const next = matches[index + 1];
    const goesOn = last !== undefined && follows(last, label);
    const isOpening = next !== undefined && follows(label, labelOf(next));
    if (goesOn || isOpening) last = label;
    return goesOn || isOpening;
  });
}
