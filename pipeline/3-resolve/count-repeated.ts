import { fingerprint } from '../core/digest.ts';
import { itemAddress, paragraphAddress } from '../core/iri.ts';
import type { ListItem, Paragraph, Section } from '../core/model.ts';
import type { Identifiers, WantedEvent } from './identifiers.ts';

/** Paragraphs or list items that share one number or label, and the address that it makes. */
interface Group<Counted> {
  readonly address: string;
  readonly members: { readonly file: string; readonly passage: Counted }[];
}

/** A section and the address of the unit in which its paragraph numbers should be unique. */
export interface ScopedSection {
  readonly section: Section;
  readonly scope: string;
}

/** What counters are bound in, and where new ones are asked for. */
interface Counting {
  readonly identifiers: Identifiers;
  readonly wanted: WantedEvent[];
}

/** Give a counter, such as 14-2, to each paragraph whose number comes again in its unit. */
export function countRepeated(
  sections: readonly ScopedSection[],
  counting: Counting,
): ReadonlyMap<Paragraph, string> {
  const placed = sections.flatMap(({ section: { file, paragraphs }, scope }) =>
    paragraphs.flatMap((passage) => {
      const { number } = passage;
      return number === undefined
        ? []
        : [{ file, passage, address: paragraphAddress(scope, number) }];
    }),
  );
  return countAll(placed, counting);
}

/** Give a counter, such as a-2, to each item of a paragraph whose label comes again. */
export function countRepeatedItems(
  { file, items, address }: { file: string; items: readonly ListItem[]; address: string },
  counting: Counting,
): ReadonlyMap<ListItem, string> {
  const placed = items.flatMap((passage) => {
    const { label } = passage;
    return label === undefined ? [] : [{ file, passage, address: itemAddress(address, label) }];
  });
  return countAll(placed, counting);
}

type Placed<Counted> = Group<Counted>['members'][number] & { readonly address: string };

function countAll<Counted extends Paragraph | ListItem>(
  placed: readonly Placed<Counted>[],
  counting: Counting,
): ReadonlyMap<Counted, string> {
  const groups = new Map<string, Group<Counted>>();
  for (const { address, ...member } of placed) {
    const group = groups.get(address) ?? { address, members: [] };
    groups.set(address, group);
    group.members.push(member);
  }
  const positions = new Map<Counted, string>();
  for (const group of groups.values()) {
    if (group.members.length === 1) continue;
    for (const [passage, position] of countGroup(group, counting)) positions.set(passage, position);
  }
  return positions;
}

/**
 * A counter is bound to the fingerprint of its words, so that it follows them; the first passage that
 * no counter claims keeps the bare number.
 */
function* countGroup<Counted extends Paragraph | ListItem>(
  { address, members }: Group<Counted>,
  { identifiers, wanted }: Counting,
): Generator<[Counted, string]> {
  const owner = address.slice(0, address.lastIndexOf('/'));
  const bound = identifiers.counted.get(owner) ?? new Map<string, string>();
  const free = new Map([...bound].filter(([known]) => known.startsWith(`${address}-`)));
  const rest: typeof members = [];
  for (const member of members) {
    const print = fingerprint(member.passage.body.text);
    const known = [...free].find(([, words]) => words === print)?.[0];
    if (known === undefined) rest.push(member);
    else {
      free.delete(known);
      yield [member.passage, lastSegment(known)];
    }
  }
  // Words that were changed take back the counter that nothing else claims.
  const left = [...free.keys()];
  let counter = 2;
  for (const { file, passage } of rest.slice(1)) {
    const reworded = left.shift();
    while (identifiers.minted.has(`${address}-${counter}`)) counter++;
    const counted = reworded ?? `${address}-${counter++}`;
    const event = reworded === undefined ? ('minted' as const) : ('reworded' as const);
    const print = fingerprint(passage.body.text);
    const where = { file, ...passage.place };
    wanted.push({ event: { address: counted, event, fingerprint: print }, where });
    yield [passage, lastSegment(counted)];
  }
}

function lastSegment(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
