import { wordingAddress } from '../core/iri.ts';
import type { ReleaseFile } from '../core/schema-types.ts';

/** Gives the address of the wording that a passage had before the words that it has now. */
export type EarlierWording = (passage: string, fingerprint: string) => string | undefined;

/**
 * Find the wording before each passage's own in the last release. Where its words are still those of the
 * release, it is the one that the release itself names: so releasing does not change what is said.
 */
export function findEarlierWordings(last: ReleaseFile | undefined): EarlierWording {
  const released = new Map<string, { readonly words: string; readonly before?: string }>();
  for (const { address, words, before } of last?.addresses ?? []) {
    if (words !== undefined) released.set(address, { words, ...(before && { before }) });
  }
  return (passage, fingerprint) => {
    const known = released.get(passage);
    const earlier = known?.words === fingerprint ? known.before : known?.words;
    return earlier === undefined ? undefined : wordingAddress(passage, earlier);
  };
}
