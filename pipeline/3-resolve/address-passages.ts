import { fingerprint } from '../core/digest.ts';
import { itemAddress, paragraphAddress, wordingAddress } from '../core/iri.ts';
import type { ListItem, Paragraph, Passage, Section } from '../core/model.ts';
import { countRepeatedItems } from './count-repeated.ts';
import type { Positions } from './count-repeated.ts';
import type { Identifiers, WantedEvent } from './identifiers.ts';

/** A paragraph or list item with its addresses; offsets of the passage are UTF-16 units. */
export interface AddressedPassage {
  readonly kind: 'paragraph' | 'list-item';
  readonly address: string;
  readonly wording: string;
  readonly fingerprint: string;
  /** The authored number or label, or the counter. */
  readonly position: string;
  /** How people name it: 22, or 22/1 for an item of 22. */
  readonly shown: string;
  readonly order: number;
  readonly passage: Passage;
}

export interface AddressedParagraph extends AddressedPassage {
  readonly headings: readonly string[];
  readonly items: readonly AddressedPassage[];
}

/** What addresses are given from: `positions` has those of numbers that come again, where
 * a report counts them.  */
export interface Addressing {
  readonly identifiers: Identifiers;
  readonly wanted: WantedEvent[];
  readonly positions?: Positions;
}

/** Give every paragraph and list item its address; what lacks a minted counter goes to `wanted`. */
export function addressPassages(
  section: Section,
  scope: string,
  { identifiers, wanted, positions }: Addressing,
): AddressedParagraph[] {
  // Beside authored numbers, a counter has a letter: it never looks like a number of the report.
  const isNumbered = section.paragraphs.some(({ number }) => number !== undefined);
  const counters = countAll(`${scope}/paragraph`, unnumbered(section.paragraphs), {
    identifiers,
    prefix: isNumbered ? 'u' : '',
  });
  wanted.push(...counters.wanted.map((event) => located(event, section)));
  return section.paragraphs.map((paragraph) => {
    const position =
      positions?.get(paragraph.order) ??
      paragraph.number ??
      counters.positions.get(paragraph) ??
      '';
    const address = paragraphAddress(scope, position);
    const labelled = countAll(`${address}/item`, unlabelled(paragraph.items), {
      identifiers,
      taken: new Set(paragraph.items.map(({ label }) => label?.toLowerCase())),
    });
    wanted.push(...labelled.wanted.map((event) => located(event, section)));
    const repeated =
      positions &&
      countRepeatedItems({ ...section, ...paragraph, address }, { identifiers, wanted });
    const items = paragraph.items.map((item) => {
      const label = repeated?.get(item) ?? item.label ?? labelled.positions.get(item) ?? '';
      const place = { position: label, shown: `${position}/${label}`, order: item.order };
      return {
        kind: 'list-item' as const,
        ...addressed(itemAddress(address, label), item),
        ...place,
      };
    });
    const { headings, order } = paragraph;
    const place = { position, shown: position, order };
    return { kind: 'paragraph', ...addressed(address, paragraph), ...place, headings, items };
  });
}

function addressed(address: string, passage: Passage) {
  const print = fingerprint(passage.body.text);
  return { address, wording: wordingAddress(address, print), fingerprint: print, passage };
}

function unnumbered(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.number === undefined);
}

function unlabelled(items: readonly ListItem[]): readonly ListItem[] {
  return items.filter((item) => item.label === undefined);
}

type Counted = Paragraph | ListItem;

interface Count {
  readonly positions: ReadonlyMap<Counted, string>;
  readonly wanted: readonly { event: WantedEvent['event']; passage: Counted }[];
}

interface CounterOptions {
  readonly identifiers: Identifiers;
  readonly prefix?: string;
  /** Labels that the report itself gives. */
  readonly taken?: ReadonlySet<string | undefined>;
}

/**
 * Counters are bound to a fingerprint, so that they follow their words when the order changes. Words
 * that match no counter take the unused one at their place, as reworded, or else a new one.
 */
function countAll(
  owner: string,
  passages: readonly Counted[],
  { identifiers, prefix = '', taken }: CounterOptions,
): Count {
  const positions = new Map<Counted, string>();
  if (passages.length === 0) return { positions, wanted: [] };
  const bound = identifiers.counted.get(owner) ?? new Map<string, string>();
  // Counters of numbers that come again, such as 14-2, stand below the same owner.
  const unused = new Map([...bound].filter(([address]) => isOwn(lastSegment(address), prefix)));
  const unmatched = passages.filter((passage) => !takeMatching(passage, unused, positions));
  const used = new Set([...positions.values(), ...[...unused.keys()].map(lastSegment)]);
  const isFree = (counter: string): boolean =>
    !used.has(counter) &&
    taken?.has(counter) !== true &&
    !identifiers.minted.has(`${owner}/${counter}`);
  const wanted = unmatched.map((passage) => {
    const print = fingerprint(passage.body.text);
    const counter = `${prefix}${passage.order}`;
    const reworded = `${owner}/${counter}`;
    const event = unused.delete(reworded) ? ('reworded' as const) : ('minted' as const);
    const position =
      event === 'reworded' ? counter : nextFree(isFree, { prefix, wanted: passage.order });
    used.add(position);
    positions.set(passage, position);
    return { event: { address: `${owner}/${position}`, event, fingerprint: print }, passage };
  });
  return { positions, wanted };
}

function takeMatching(
  passage: Counted,
  unused: Map<string, string>,
  positions: Map<Counted, string>,
): boolean {
  if (unused.size === 0) return false;
  const print = fingerprint(passage.body.text);
  for (const [address, bound] of unused) {
    if (bound !== print) continue;
    unused.delete(address);
    positions.set(passage, lastSegment(address));
    return true;
  }
  return false;
}

function isOwn(counter: string, prefix: string): boolean {
  return counter.startsWith(prefix) && /^\d+$/.test(counter.slice(prefix.length));
}

function lastSegment(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

function nextFree(
  isFree: (counter: string) => boolean,
  { prefix, wanted }: { readonly prefix: string; readonly wanted: number },
): string {
  let counter = wanted;
  while (!isFree(`${prefix}${counter}`)) counter++;
  return `${prefix}${counter}`;
}

function located(
  { event, passage }: { event: WantedEvent['event']; passage: Counted },
  { file }: Section,
): WantedEvent {
  return { event, where: { file, ...passage.place } };
}
