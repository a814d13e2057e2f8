import type { PublishedAddress, Registry } from '../core/addresses.ts';
import type { SourceFolder } from '../core/files.ts';
import type { IdentifierEvent, ReleaseFile } from '../core/schema-types.ts';
import { readOwnTerms } from '../4-validate/own-terms.ts';
import { readContracts } from '../contracts.ts';
import { appendItem } from '../1-parse/edit-yaml.ts';
import { eventLine } from '../3-resolve/identifiers.ts';
import { toRdfPatch } from '../6-publish/delta.ts';
import type { Delta } from '../6-publish/delta.ts';
import type { Source } from './read-source.ts';
import { appendLines, identifiersPath } from '../register/append-lines.ts';
import { version as tool } from '../version.ts';
import { patchPath } from './read-releases.ts';

/** What a release is made of. */
export interface ReleaseParts {
  readonly version: string;
  readonly date: string;
  readonly change: ReleaseFile['change'];
  readonly last: ReleaseFile | undefined;
  readonly delta: Delta;
  /** The canonical N-Triples of the whole dataset. */
  readonly triples: string;
}

/** What was built and is to be released. */
export interface Draft {
  readonly source: Source;
  readonly registry: Registry;
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
  readonly canonicalHash: string | undefined;
  readonly triples: number;
}

/** The texts of a release that a build reads, the release file without its files, and the rest. */
export interface WrittenRelease {
  readonly texts: ReadonlyMap<string, string>;
  readonly release: ReleaseFile;
  readonly others: ReadonlyMap<string, string | undefined>;
}

/** The path, below the source folder, of the triples of a release. */
export function triplesPath(version: string): string {
  return `releases/${version}.nt`;
}

/** Write what a release adds to the source folder. */
export function writeRelease(
  folder: SourceFolder,
  draft: Draft,
  parts: ReleaseParts,
): WrittenRelease {
  const { version, date, last, delta } = parts;
  const { value: events } = draft.source.identifiers;
  const open = events.slice(events.findLastIndex(({ release }) => release !== undefined) + 1);
  const minted = mintedNow(draft);
  const closed = [...open, ...minted].map(eventLine);
  const written = [...minted.map(eventLine), `- { release: ${version} }`];
  const catalogue = folder.texts.get('catalogue.yaml')?.text ?? '';
  const patch = last === undefined ? undefined : toRdfPatch(delta);
  const texts = new Map([
    [identifiersPath, appendLines(folder, written)],
    [
      'catalogue.yaml',
      appendItem(catalogue, 'releases', `{ version: ${version}, date: '${date}' }`),
    ],
    ...(last === undefined || patch === undefined
      ? []
      : [[patchPath(last.version, version), patch] as const]),
  ]);
  const others = new Map<string, string | undefined>([
    [triplesPath(version), parts.triples],
    ...(last === undefined ? [] : [[triplesPath(last.version), undefined] as const]),
  ]);
  return { texts, release: releaseFile(draft, parts, closed), others };
}

/** Addresses that follow from authored numbers or from keys are minted by their release. */
function mintedNow({ addresses, registry }: Draft): IdentifierEvent[] {
  return [...addresses.keys()]
    .filter((address) => !registry.histories.has(address))
    .map((address) => ({ address, event: 'minted' as const }));
}

function releaseFile(
  { source, addresses, canonicalHash = '', triples }: Draft,
  { version, date, change }: ReleaseParts,
  events: string[],
): ReleaseFile {
  const { base } = source.catalogue.value;
  const published = [...addresses.values()].map(({ means, ...address }) => ({
    ...address,
    ...(means === undefined ? {} : { means: [...means] }),
  }));
  const head = { version, date, change, base, tool, canonicalHash, triples };
  const terms = readOwnTerms(readContracts(base).vocabulary);
  return { ...head, events, addresses: published, terms, files: [] };
}

/** Write the file of a release: an entry a line, so that a difference shows what changed. */
export function releaseText(release: ReleaseFile): string {
  const entries = Object.entries(release).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  "${key}": ${JSON.stringify(value)}`;
    const items = value.map((item) => `    ${JSON.stringify(item)}`);
    return `  "${key}": [\n${items.join(',\n')}\n  ]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
