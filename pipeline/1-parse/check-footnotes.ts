import type { Flag } from '../core/flags.ts';
import type { FootnoteText } from '../core/model.ts';
import type { Conventions } from './conventions.ts';
import type { NumberedPlace, SectionOutline } from '../core/outline.ts';

/** Flag markers and definitions that do not fit each other, within one unit of numbering. */
export function checkFootnotes(
  sections: readonly SectionOutline[],
  conventions: Conventions,
  flag: Flag,
): void {
  const markers = sections.flatMap((section) => section.markers);
  const texts = sections.flatMap((section) =>
    section.footnotes.map((text) => textPlace(section, text)),
  );
  const isPartial = conventions.footnoteTexts === 'partial';
  checkMarkerOrder(markers, flag);
  const defined = new Set<string>();
  for (const { number, where } of texts) {
    if (defined.has(number)) flag('footnote-defined-twice', where, { number });
    defined.add(number);
  }
  const used = new Set(markers.map((marker) => marker.number));
  for (const { number, where } of texts) {
    if (used.has(number)) continue;
    flag(isPartial ? 'footnote-text-unmarked' : 'footnote-unused', where, { number });
  }
  if (conventions.footnoteTexts === 'absent') return;
  for (const { number, where } of markers) {
    if (defined.has(number)) continue;
    flag(isPartial ? 'footnote-text-lacking' : 'footnote-undefined', where, { number });
  }
}

function textPlace(section: SectionOutline, text: FootnoteText): NumberedPlace {
  const end = Math.min(text.place.end, text.place.start + text.number.length + 4);
  return { number: text.number, where: { file: section.file, start: text.place.start, end } };
}

function checkMarkerOrder(markers: readonly NumberedPlace[], flag: Flag): void {
  const seen = new Set<string>();
  // Names such as 1-2 are of a second run, which counts anew.
  const highests = new Map<string, number>();
  for (const { number, where } of markers) {
    const value = Number.parseInt(number, 10);
    const run = number.replace(/^\d+/, '');
    const highest = highests.get(run) ?? 0;
    if (seen.has(number)) flag('footnote-marker-repeated', where, { number });
    else if (value < highest) flag('footnote-marker-out-of-order', where, { number, highest });
    else if (highest > 0 && value > highest + 1) flag('footnote-gap', where, { number, highest });
    seen.add(number);
    if (value > highest) highests.set(run, value);
  }
}
