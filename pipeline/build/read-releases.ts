import type { SourceFolder } from '../core/files.ts';
import type { Flag } from '../core/flags.ts';
import { compareVersions } from '../core/compare-versions.ts';
import type { SourceText } from '../core/model.ts';
import { faultsOf } from '../core/schema.ts';
import type { ReleaseFile, SourceCatalogue } from '../core/schema-types.ts';
import type { YamlFile } from '../1-parse/read-yaml.ts';

/** The path of a release's file below the source folder. */
export function releasePath(version: string): string {
  return `releases/${version}.json`;
}

/** Read what was released, oldest first; flag what is damaged, missing or of another base. */
export function readReleases(
  folder: SourceFolder,
  catalogue: YamlFile<SourceCatalogue>,
  flag: Flag,
): ReleaseFile[] {
  const releases: ReleaseFile[] = [];
  for (const [path, text] of folder.texts) {
    if (!/^releases\/[^/]+\.json$/.test(path)) continue;
    const release = readRelease(text, path, flag);
    if (release !== undefined) releases.push(release);
  }
  releases.sort((a, b) => compareVersions(a.version, b.version));
  checkCatalogue(releases, folder, { catalogue, flag });
  return releases;
}

function readRelease(
  { file, text }: SourceText,
  path: string,
  flag: Flag,
): ReleaseFile | undefined {
  const value = parseJson(text);
  const problem = value === undefined ? 'no JSON' : problemOf(value, path);
  if (problem === undefined) return value as ReleaseFile;
  flag('release-file-damaged', { file, start: 0, end: 0 }, { path, problem });
  return undefined;
}

function problemOf(value: unknown, path: string): string | undefined {
  const [fault] = faultsOf('source-release.schema.json', value);
  if (fault !== undefined) {
    return `${fault.path.join('/') || 'the whole'} is not ${fault.expected}`;
  }
  const { version } = value as ReleaseFile;
  return path === releasePath(version) ? undefined : `it is of version ${version}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The path, below the source folder, of what a release changed against the one before. */
export function patchPath(from: string, to: string): string {
  return `releases/${from}-${to}.rdfp`;
}

/** Read what each release changed; flag what is damaged or missing. */
export function readPatches(
  folder: SourceFolder,
  releases: readonly ReleaseFile[],
  flag: Flag,
): Map<string, string> {
  const patches = new Map<string, string>();
  for (const [at, { version }] of releases.entries()) {
    const before = releases[at - 1]?.version;
    if (before === undefined) continue;
    const path = patchPath(before, version);
    const text = folder.texts.get(path);
    const where = { file: text?.file ?? `${folder.folder}/${path}`, start: 0, end: 0 };
    if (text === undefined) flag('release-file-missing', where, { path });
    else if (isPatch(text.text)) patches.set(path, text.text);
    else flag('release-file-damaged', where, { path, problem: 'it is cut off or edited' });
  }
  return patches;
}

/** Lines of removed and added triples between a head and an end. */
function isPatch(text: string): boolean {
  return /^TX \.\n(?:[AD] <.* \.\n)*TC \.\n$/.test(text);
}

/** The releases of catalogue.yaml have ascending numbers, and each has its file and this base. */
function checkCatalogue(
  files: readonly ReleaseFile[],
  folder: SourceFolder,
  { catalogue, flag }: { readonly catalogue: YamlFile<SourceCatalogue>; readonly flag: Flag },
): void {
  const { base, releases = [] } = catalogue.value;
  for (const [index, { version }] of releases.entries()) {
    const where = catalogue.whereOf(['releases', index, 'version']);
    const last = releases[index - 1]?.version;
    if (last !== undefined && compareVersions(version, last) <= 0) {
      flag('release-goes-back', where, { version, last });
    }
    const path = releasePath(version);
    if (!folder.digests.has(path)) flag('release-file-missing', where, { path });
  }
  for (const { version, date, base: released } of files) {
    const listed = releases.some((each) => each.version === version && each.date === date);
    if (!listed) {
      flag('release-not-in-catalogue', catalogue.whereOf(['releases']), { version, date });
    }
    if (base !== released) {
      flag('release-of-other-base', catalogue.whereOf(['base']), { base, released, version });
    }
  }
}
