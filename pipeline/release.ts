import { compareVersions } from './core/compare-versions.ts';
import type { SourceFolder } from './core/files.ts';
import type { Diagnostic } from './core/flags.ts';
import { filledLines } from './core/lines.ts';
import { openMemory } from './core/memory-output.ts';
import type { ReleaseFile } from './core/schema-types.ts';
import { deltaOf } from './6-publish/delta.ts';
import { build } from './build.ts';
import { proposeVersion } from './release/propose-version.ts';
import type { Proposal } from './release/propose-version.ts';
import { releasePath } from './build/read-releases.ts';
import { readSource } from './build/read-source.ts';
import { releaseText, writeRelease } from './build/write-release.ts';
import { withTexts } from './register/with-texts.ts';

/** What a release is asked for; `before` are the triples of the last release, in their order. */
export interface ReleaseWanted {
  readonly version: string | undefined;
  /** The day on which it is made, such as 2026-11-24. */
  readonly date: string;
  readonly before: readonly string[] | undefined;
}

/** What a release writes: whole texts by path in the source folder; undefined removes a file. */
export interface Released {
  readonly changed: ReadonlyMap<string, string | undefined>;
  readonly diagnostics: readonly Diagnostic[];
  readonly misused?: string;
  readonly proposal: Proposal | undefined;
  readonly canonicalHash: string | undefined;
}

/**
 * Compose a release: the lines of identifiers.yaml that it closes, its file, its triples and what they
 * changed. Nothing is written here. Without a version, only the next one is proposed.
 */
export function composeRelease(folder: SourceFolder, wanted: ReleaseWanted): Released {
  const output = openMemory((path) => path === 'dataset.nt');
  const draft = build(folder, { open: () => output });
  const source = readSource(folder, () => undefined);
  const { diagnostics, canonicalHash } = draft;
  const nothing = { changed: new Map<string, string>(), diagnostics, canonicalHash };
  if (!draft.written || source === undefined) return { ...nothing, proposal: undefined };
  const last = source.releases.at(-1);
  const triples = output.texts.get('dataset.nt') ?? '';
  const delta = deltaOf(wanted.before ?? [], filledLines(triples));
  const proposal = proposeVersion({ ...draft, source, last, delta });
  const { version, date } = wanted;
  if (version === undefined) return { ...nothing, proposal };
  const misused = problemOf(version, { folder, last, wanted, proposal });
  if (misused !== undefined) return { ...nothing, proposal, misused };
  const parts = { version, date, change: proposal.change, last, delta, triples };
  const written = writeRelease(folder, { ...draft, source }, parts);
  return { ...rehearse(folder, written, nothing), proposal };
}

const rank = { first: 0, patch: 1, minor: 2, major: 3 } as const;

function problemOf(
  version: string,
  {
    folder,
    last,
    wanted,
    proposal,
  }: {
    folder: SourceFolder;
    last: ReleaseFile | undefined;
    wanted: ReleaseWanted;
    proposal: Proposal;
  },
): string | undefined {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version)) {
    return `Unexpected version ${version}, expected three numbers such as ${proposal.version}.`;
  }
  if (folder.digests.has(releasePath(version))) {
    return `Unexpected version ${version}, which is released already, expected ${proposal.version}.`;
  }
  if (last === undefined) return undefined;
  if (compareVersions(version, last.version) <= 0) {
    return `Unexpected version ${version} after ${last.version}, expected ${proposal.version}.`;
  }
  if (wanted.date < last.date) {
    return `Unexpected date ${wanted.date} before ${last.date}, the date of ${last.version}.`;
  }
  if (wanted.before === undefined) {
    return `Unexpected absence of the triples of ${last.version}, expected releases/${last.version}.nt.`;
  }
  if (rank[kindOf(version, last.version)] < rank[proposal.change]) {
    return `Unexpected version ${version}, expected at least ${proposal.version}: ${proposal.because}.`;
  }
  return undefined;
}

function kindOf(version: string, last: string): 'major' | 'minor' | 'patch' {
  const [major, minor] = version.split('.');
  const [majorBefore, minorBefore] = last.split('.');
  if (major !== majorBefore) return 'major';
  return minor === minorBefore ? 'patch' : 'minor';
}

/** Build the source as it will be: only then are the files of the release known, and that it holds. */
function rehearse(
  folder: SourceFolder,
  { texts, release, others }: ReturnType<typeof writeRelease>,
  nothing: Omit<Released, 'proposal'>,
): Omit<Released, 'proposal'> {
  const path = releasePath(release.version);
  const after = withTexts(folder, new Map([...texts, [path, releaseText(release)]]));
  const built = build(after, { open: () => openMemory(() => false) });
  if (!built.written) return { ...nothing, diagnostics: built.diagnostics };
  if (built.canonicalHash !== release.canonicalHash) {
    throw new Error('The release changed the data that it is of');
  }
  const files = built.files.map(({ path: name, bytes, sha256 }) => ({ path: name, bytes, sha256 }));
  const whole = { ...release, files };
  const changed = new Map([...texts, ...others, [path, releaseText(whole)] as const]);
  return { changed, diagnostics: built.diagnostics, canonicalHash: built.canonicalHash };
}
