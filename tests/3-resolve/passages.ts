import { holdPlaces } from '../../pipeline/core/places.ts';
import type { ListItem, Paragraph, Passage, Section } from '../../pipeline/core/model.ts';
import { outlineSection } from '../../pipeline/1-parse/outline-section.ts';
import { addressPassages, giveAddresses } from '../../pipeline/3-resolve/address-passages.ts';
import type { AddressedParagraph, Addressing } from '../../pipeline/3-resolve/address-passages.ts';
import type { Identifiers } from '../../pipeline/3-resolve/identifiers.ts';

/** Passages and identifiers written by hand. */

const place = { start: 0, end: 1 };

function passageOf(text: string): Passage {
  const places = holdPlaces(Int32Array.from({ length: text.length }, (_, at) => at));
  return { body: { text, places }, markers: [] };
}

/** An item of a list with its authored label, if it has one. */
export function itemOf(label: string | undefined, text: string): ListItem {
  return { ...passageOf(text), label, order: 1, place };
}

/** A paragraph with its authored number, if it has one. */
export function paragraphOf(
  number: string | undefined,
  text: string,
  items: readonly ListItem[] = [],
): Paragraph {
  return { ...passageOf(text), number, order: 1, headings: [], items, place };
}

/** A section that has only paragraphs. */
export function sectionOf(paragraphs: readonly Paragraph[]): Section {
  const none = { part: undefined, footnotes: [], outside: [] };
  return { file: 'a.md', number: 'A', name: 'Findings', paragraphs, ...none };
}

/** Give the passages of a section their addresses. */
export function addressAll(
  section: Section,
  scope: string,
  addressing: Addressing,
): AddressedParagraph[] {
  return addressPassages(section, giveAddresses(outlineSection(section), scope, addressing));
}

/** Counters with the fingerprints that they are bound to. */
export function identifiersOf(counters: Readonly<Record<string, string>>): Identifiers {
  const counted = new Map<string, Map<string, string>>();
  for (const [address, words] of Object.entries(counters)) {
    const owner = address.slice(0, address.lastIndexOf('/'));
    counted.set(owner, (counted.get(owner) ?? new Map<string, string>()).set(address, words));
  }
  return { minted: new Set(Object.keys(counters)), counted };
}
