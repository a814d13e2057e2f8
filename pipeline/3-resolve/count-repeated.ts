import { itemAddress, paragraphAddress } from '../core/iri.ts';
import type { Span } from '../core/model.ts';
import type { OutlinedItem, OutlinedParagraph } from '../core/outline.ts';
import type { Identifiers, WantedEvent } from './identifiers.ts';
import { groupBy } from '../core/group-by.ts';

/** A paragraph or list item with the address that its number or label makes, by any key. */
interface Placed<Key> {
  readonly key: Key;
  readonly address: string;
  readonly file: string;
  readonly place: Span;
  readonly fingerprint: string;
}

/** Paragraphs as they stand in a section, and the address of the unit in which their numbers should be unique. */
export interface ScopedSection {
  readonly file: string;
  readonly scope: string;
  readonly paragraphs: readonly Omit<OutlinedParagraph, 'order' | 'items'>[];
}

/** Counters, such as 14-2, by the order of paragraphs in their section, from 1. */
export type Positions = ReadonlyMap<number, string>;

/** What counters are bound in, and where new ones are asked for. */
interface Counting {
  readonly identifiers: Identifiers;
  readonly wanted: WantedEvent[];
}

/** Give a counter to each paragraph whose number comes again in its unit, section by section. */
export function countRepeated(
  sections: readonly ScopedSection[],
  counting: Counting,
): readonly Positions[] {
  const positions = sections.map(() => new Map<number, string>());
  const placed = sections.flatMap(({ file, scope, paragraphs }, section) =>
    paragraphs.flatMap(({ number, ...paragraph }, index) => {
      if (number === undefined) return [];
      const key = { section, order: index + 1 };
      return [{ ...paragraph, key, file, address: paragraphAddress(scope, number) }];
    }),
  );
  for (const [{ section, order }, position] of countAll(placed, counting)) {
    positions[section]?.set(order, position);
  }
  return positions;
}

/** Give a counter, such as a-2, to each item of a paragraph whose label comes again. */
export function countRepeatedItems(
  { file, items, address }: { file: string; items: readonly OutlinedItem[]; address: string },
  counting: Counting,
): ReadonlyMap<OutlinedItem, string> {
  const placed = items.flatMap((item) => {
    const { label, place, fingerprint } = item;
    if (label === undefined) return [];
    return [{ key: item, file, place, fingerprint, address: itemAddress(address, label) }];
  });
  return new Map(countAll(placed, counting));
}

function* countAll<Key>(
  placed: readonly Placed<Key>[],
  counting: Counting,
): Generator<[Key, string]> {
  for (const [address, members] of groupBy(placed, (member) => member.address)) {
    if (members.length > 1) yield* countGroup(address, members, counting);
  }
}

/**
 * A counter is bound to the fingerprint of its words, so that it follows them; the first passage that
 * no counter claims keeps the bare number.
 */
function* countGroup<Key>(
  address: string,
  members: readonly Placed<Key>[],
  { identifiers, wanted }: Counting,
): Generator<[Key, string]> {
  const owner = address.slice(0, address.lastIndexOf('/'));
  const bound = identifiers.counted.get(owner) ?? new Map<string, string>();
  const free = new Map([...bound].filter(([known]) => known.startsWith(`${address}-`)));
  const rest: Placed<Key>[] = [];
  for (const member of members) {
    const known = [...free].find(([, words]) => words === member.fingerprint)?.[0];
    if (known === undefined) rest.push(member);
    else {
      free.delete(known);
      yield [member.key, lastSegment(known)];
    }
  }
  // Words that were changed take back the counter that nothing else claims.
  const left = [...free.keys()];
  let counter = 2;
  for (const { key, file, place, fingerprint: print } of rest.slice(1)) {
    const reworded = left.shift();
    while (identifiers.minted.has(`${address}-${counter}`)) counter++;
    const counted = reworded ?? `${address}-${counter++}`;
    const event = reworded === undefined ? ('minted' as const) : ('reworded' as const);
    const where = { file, ...place };
    wanted.push({ event: { address: counted, event, fingerprint: print }, where });
    yield [key, lastSegment(counted)];
  }
}

function lastSegment(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
