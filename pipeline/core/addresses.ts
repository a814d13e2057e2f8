/** What crosses phases about addresses: what became of them, and what is published at them. */

/** What became of an address that names nothing of its own any more. */
export type Fate = 'superseded' | 'merged' | 'split' | 'withdrawn';

/** Where an address leads since it ended. */
export interface Ending {
  readonly fate: Fate;
  /** Successors, relative to the base; none where it was withdrawn. */
  readonly to: readonly string[];
  readonly because: string | undefined;
  /** The order or request by which it was taken down. */
  readonly authority: string | undefined;
  /** The release that closed its block; undefined before that. */
  readonly release: string | undefined;
}

/** One address with what became of it. */
export interface AddressHistory {
  readonly address: string;
  /** The release in which it was minted; undefined before that. */
  readonly release: string | undefined;
  readonly ending: Ending | undefined;
  /** Whether somebody has vouched, since the last release, that it still means the same. */
  readonly vouched: boolean;
  /** Its last event in identifiers.yaml, from 0. */
  readonly event: number;
}

/** Every address that was minted, and the releases, oldest first. */
export interface Registry {
  readonly histories: ReadonlyMap<string, AddressHistory>;
  readonly releases: readonly string[];
}

/** An address as it is published now: what a release keeps of it. */
export interface PublishedAddress {
  readonly address: string;
  readonly kind: string;
  /** Names, or what else tells the thing from others of its kind. */
  readonly means?: readonly string[];
  /** For a passage: the fingerprint of its wording, and of the one before. */
  readonly words?: string;
  readonly before?: string;
}
