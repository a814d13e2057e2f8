import { fingerprint } from '../core/digest.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import { canonicalLines } from '../6-publish/canonical-lines.ts';
import { applyDelta, deltaOf, invert, readRdfPatch, toRdfPatch } from '../6-publish/delta.ts';
import { readTriple } from '../6-publish/read-triple.ts';
import { patchPath } from '../build/read-releases.ts';
import type { Source } from '../build/read-source.ts';
import type { NameTaker } from './name-taker.ts';

/** What leaves the stored releases. */
export interface Redaction {
  /** Addresses whose records go. */
  readonly gone: ReadonlySet<string>;
  readonly taker: NameTaker;
  readonly authority: string;
  readonly on: string;
}

export interface RedactedReleases {
  readonly files: readonly ReleaseFile[];
  readonly patches: readonly (readonly [string, string])[];
  /** The triples of the last release. */
  readonly triples: readonly string[];
  /** New fingerprints of words that held a name, by the old ones. */
  readonly prints: ReadonlyMap<string, string>;
}

/** Take names and records out of every stored release; each gets the hash of what is left. */
export function redactReleases(
  source: Source,
  last: readonly string[],
  redaction: Redaction,
): RedactedReleases {
  const { base } = source.catalogue.value;
  const all = linesOfAll(source, last);
  const prints = changedPrints(all.flat(), redaction.taker);
  const left = all.map((lines) =>
    canonicalLines(redactLines(lines, { base, prints, ...redaction })),
  );
  const files = source.releases.map((release, at) => {
    const { hash = '', sorted = [] } = left[at] ?? {};
    return redactFile(release, { hash, triples: sorted.length, prints, redaction });
  });
  const patches = source.releases.slice(1).map(({ version }, at): [string, string] => {
    const delta = deltaOf(left[at]?.sorted ?? [], left[at + 1]?.sorted ?? []);
    return [patchPath(source.releases[at]?.version ?? '', version), toRdfPatch(delta)];
  });
  return { files, patches, triples: left.at(-1)?.sorted ?? [], prints };
}

/** The triples of every release, oldest first, from those of the last and what each changed. */
function linesOfAll({ releases, patches }: Source, last: readonly string[]): (readonly string[])[] {
  const all: (readonly string[])[] = releases.length === 0 ? [] : [last];
  for (let at = releases.length - 1; at > 0; at--) {
    const path = patchPath(releases[at - 1]?.version ?? '', releases[at]?.version ?? '');
    const delta = readRdfPatch(patches.get(path) ?? '');
    if (delta === undefined) throw new Error(`${path} was read before`);
    all.unshift(applyDelta(all[0] ?? [], invert(delta)));
  }
  return all;
}

/** A fingerprint tells who knows the words that a name stood in them, so it changes with the words. */
function changedPrints(lines: readonly string[], taker: NameTaker): Map<string, string> {
  const prints = new Map<string, string>();
  for (const line of lines) {
    if (!taker.holds(line)) continue;
    const { subject, object } = readTriple(line, '');
    const before = fingerprint(object);
    if (subject.endsWith(`/wording/${before}`)) prints.set(before, fingerprint(taker.take(object)));
  }
  return prints;
}

function redactLines(
  lines: readonly string[],
  { base, prints, gone, taker }: Redaction & { base: string; prints: ReadonlyMap<string, string> },
): string[] {
  const isGone = (address: string): boolean => gone.has(address.replace(/#.*$/s, ''));
  const read = lines.map((line) => ({ line, ...readTriple(line, base) }));
  const naming = new Set(read.filter(({ object }) => isGone(object)).map(({ subject }) => subject));
  const mentions = [...naming].filter((subject) => subject.includes('#'));
  const isPart = (subject: string): boolean =>
    mentions.some((mention) => subject === mention || subject.startsWith(`${mention}-`));
  return read
    .filter(({ subject, object }) => !isGone(subject) && !isGone(object) && !isPart(subject))
    .map(({ line }) => taker.prints(taker.take(line), prints));
}

function redactFile(
  release: ReleaseFile,
  {
    hash,
    triples,
    prints,
    redaction,
  }: { hash: string; triples: number; prints: ReadonlyMap<string, string>; redaction: Redaction },
): ReleaseFile {
  const { gone, taker, authority, on } = redaction;
  const addresses = release.addresses.map(({ means, ...address }) => {
    const kept = gone.has(address.address) ? undefined : means?.map(taker.take);
    return kept === undefined ? address : { ...address, means: kept };
  });
  const redactions = [
    ...(release.redactions ?? []),
    { on, authority, canonicalHashBefore: release.canonicalHash },
  ];
  const { events, files, ...head } = release;
  const left = {
    ...head,
    canonicalHash: hash,
    triples,
    redactions,
    events,
    addresses,
    files: files.slice(0, 0),
  };
  return JSON.parse(taker.prints(JSON.stringify(left), prints)) as ReleaseFile;
}
