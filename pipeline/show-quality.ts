import type { LedgerClass } from './core/model.ts';
import type { NameCandidate } from './2-extract/names/names.ts';
import type { Quality } from './quality.ts';

/** So many lines of a list are shown. */
const longest = 10;

const classNames: Readonly<Partial<Record<LedgerClass, string>>> = {
  name: 'names and other words with capitals',
  number: 'numbers',
  figure: 'figures',
  date: 'dates',
  period: 'periods',
  quotation: 'quotations',
};

/** Write how far the work on a report is, for people; what settles most comes first. */
export function showQuality(quality: Quality): string {
  const { report, shares, names, toReview, footnotesWithoutText, mentionedOnce } = quality;
  const open = toReview.reduce((sum, each) => sum + each.open, 0);
  return [
    `${report}\n`,
    listed('names to register, the most mentioned first', names.wanted.map(named)),
    listed(
      'figures, dates and quotations to review, by paragraph',
      toReview.map((each) => `${each.open} in ${each.paragraph}`),
      open,
    ),
    '  accounted for:\n',
    ...[...shares].map(([kind, { found, settled }]) =>
      found === 0
        ? ''
        : `    ${settled} of ${found} ${classNames[kind] ?? kind} (${Math.floor((100 * settled) / found)} %)\n`,
    ),
    listed('acronyms without an expansion', names.acronymsWithoutExpansion.map(named)),
    listed(
      'names that may be one',
      names.nearNames.map(({ one, other, because }) => `${one} / ${other}: ${because}`),
    ),
    listed('footnotes without a text', [], footnotesWithoutText),
    listed('entities mentioned once', mentionedOnce),
  ].join('');
}

function named({ count, kind, name, confidence }: NameCandidate): string {
  return `${count} × ${name} (${kind}, ${confidence})`;
}

/** A line with how many there are, and the first of them below it. */
function listed(what: string, lines: readonly string[], count = lines.length): string {
  const shown = lines.slice(0, longest).map((line) => `    ${line}\n`);
  const rest = lines.length - shown.length;
  return [`  ${what}: ${count}\n`, ...shown, rest > 0 ? `    and ${rest} more\n` : ''].join('');
}
