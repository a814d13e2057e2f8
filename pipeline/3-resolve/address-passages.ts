import { itemAddress, paragraphAddress, wordingAddress } from '../core/iri.ts';
import type { Passage, Section } from '../core/model.ts';
import type { OutlinedItem, OutlinedParagraph } from '../core/outline.ts';
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

/** What an address is given to, without its words. */
export interface Addressable {
  readonly file: string;
  readonly paragraphs: readonly OutlinedParagraph[];
}

type PassageAddress = Omit<AddressedPassage, 'passage'>;

/** A paragraph's address with those of its items, without their words. */
export interface ParagraphAddress extends PassageAddress {
  readonly items: readonly PassageAddress[];
}

/** Give every paragraph and list item its address; what lacks a minted counter goes to `wanted`. */
export function giveAddresses(
  { file, paragraphs }: Addressable,
  scope: string,
  { identifiers, wanted, positions }: Addressing,
): ParagraphAddress[] {
  // Beside authored numbers, a counter has a letter: it never looks like a number of the report.
  const isNumbered = paragraphs.some(({ number }) => number !== undefined);
  const counters = countAll(`${scope}/paragraph`, unnumbered(paragraphs), {
    identifiers,
    prefix: isNumbered ? 'u' : '',
  });
  wanted.push(...counters.wanted.map((event) => located(event, file)));
  return paragraphs.map((paragraph) => {
    const { number, order, items } = paragraph;
    const position = positions?.get(order) ?? number ?? counters.positions.get(paragraph) ?? '';
    const address = paragraphAddress(scope, position);
    const labelled = countAll(`${address}/item`, unlabelled(items), {
      identifiers,
      taken: new Set(items.map(({ label }) => label?.toLowerCase())),
    });
    wanted.push(...labelled.wanted.map((event) => located(event, file)));
    const repeated =
      positions && countRepeatedItems({ file, items, address }, { identifiers, wanted });
    const addressed = items.map((item): PassageAddress => {
      const label = repeated?.get(item) ?? item.label ?? labelled.positions.get(item) ?? '';
      const place = { position: label, shown: `${position}/${label}`, order: item.order };
      return { kind: 'list-item', ...wordingOf(itemAddress(address, label), item), ...place };
    });
    const place = { position, shown: position, order };
    return { kind: 'paragraph', ...wordingOf(address, paragraph), ...place, items: addressed };
  });
}

function wordingOf(address: string, { fingerprint }: { readonly fingerprint: string }) {
  return { address, wording: wordingAddress(address, fingerprint), fingerprint };
}

/** Put the passages of a section to the addresses that were given to its outline. */
export function addressPassages(
  { paragraphs }: Section,
  addresses: readonly ParagraphAddress[],
): AddressedParagraph[] {
  return addresses.map((given, index) => {
    const paragraph = at(paragraphs, index);
    const items = given.items.map((item, place) => ({
      ...item,
      passage: at(paragraph.items, place),
    }));
    return { ...given, items, headings: paragraph.headings, passage: paragraph };
  });
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('An outline is of another section');
  return item;
}

function unnumbered(paragraphs: readonly OutlinedParagraph[]): readonly OutlinedParagraph[] {
  return paragraphs.filter((paragraph) => paragraph.number === undefined);
}

function unlabelled(items: readonly OutlinedItem[]): readonly OutlinedItem[] {
  return items.filter((item) => item.label === undefined);
}

type Counted = OutlinedParagraph | OutlinedItem;

interface Count {
  readonly positions: ReadonlyMap<Counted, string>;
  readonly wanted: readonly { event: WantedEvent['event']; passage: Counted }[];
}

interface CounterOptions extends Pick<Addressing, 'identifiers'> {
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
    const print = passage.fingerprint;
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
  const print = passage.fingerprint;
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
  file: string,
): WantedEvent {
  return { event, where: { file, ...passage.place } };
}
