import type { EvidenceGroup } from './evidence-groups.ts';

/** About how many bytes of a list stand on its first page, beside other things, and on each later one. */
export interface Room {
  readonly first: number;
  readonly later: number;
}

/** Cut a list into pages, each of which has about so many bytes, and at least one thing. */
export function cutPages<Thing>(
  all: readonly Thing[],
  bytesOf: (thing: Thing) => number,
  { first, later }: Room,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = [];
  let room = 0;
  for (const thing of all) {
    const bytes = bytesOf(thing);
    if (pages.length === 0 || bytes > room) {
      room = pages.length === 0 ? first : later;
      pages.push([]);
    }
    room -= bytes;
    pages.at(-1)?.push(thing);
  }
  return pages;
}

/** What a sentence takes as HTML, roughly, with so many bytes for each record that rests on it. */
export function bytesOfGroup({ sentence, records }: EvidenceGroup, perRecord: number): number {
  return 320 + (sentence.end - sentence.start) + perRecord * records.length;
}
