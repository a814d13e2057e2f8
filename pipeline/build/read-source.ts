import type { SourceFolder } from '../core/files.ts';
import type { Flag, Where } from '../core/flags.ts';
import type { SourceText } from '../core/model.ts';
import type {
  ReleaseFile,
  SourceCatalogue,
  SourceIdentifiers,
  SourceRegister,
  SourceReport,
  SourceReview,
} from '../core/schema-types.ts';
import { readYaml } from '../1-parse/read-yaml.ts';
import type { YamlFile } from '../1-parse/read-yaml.ts';
import { readPatches, readReleases } from './read-releases.ts';

/** A report's folder as people wrote it. */
export interface ReportSource {
  readonly report: YamlFile<SourceReport>;
  readonly review: YamlFile<SourceReview> | undefined;
  /** The Markdown of each section of report.yaml that is there. */
  readonly sections: ReadonlyMap<string, SourceText>;
}

/** Everything that a build starts from, each file valid against its schema. */
export interface Source {
  readonly catalogue: YamlFile<SourceCatalogue>;
  readonly register: readonly YamlFile<SourceRegister>[];
  readonly identifiers: YamlFile<SourceIdentifiers>;
  readonly reports: readonly ReportSource[];
  /** What was released, oldest first. */
  readonly releases: readonly ReleaseFile[];
  /** What each release changed against the one before, as RDF Patch, by path. */
  readonly patches: ReadonlyMap<string, string>;
}

/**
 * Read the files of a source folder, or what one report of it needs; what is missing, invalid or
 * unexpected is flagged.
 */
export function readSource(folder: SourceFolder, flag: Flag, only?: string): Source | undefined {
  const read = <Value>(path: string, schema: string): YamlFile<Value> | undefined => {
    const text = folder.texts.get(path);
    if (text !== undefined) return readYaml<Value>(text, `source-${schema}.schema.json`, flag);
    if (!folder.digests.has(path)) flagMissing(folder, path, flag);
    return undefined;
  };
  if (folder.digests.size === 0) return undefined;
  const catalogue = read<SourceCatalogue>('catalogue.yaml', 'catalogue');
  const identifiers = read<SourceIdentifiers>('register/identifiers.yaml', 'identifiers');
  const register = registerPaths(folder).map((path) => read<SourceRegister>(path, 'register'));
  const names = reportNames(folder);
  const reports = chooseReports(folder, { names, only, flag }).map((name) =>
    readReport(folder, name, { read, flag }),
  );
  if (names.length === 0) flag('report-missing', topOf(folder.folder), {});
  flagRepeated(present(reports), flag);
  if (catalogue === undefined || identifiers === undefined) return undefined;
  const releases = readReleases(folder, catalogue, flag);
  return {
    catalogue,
    identifiers,
    register: present(register),
    reports: present(reports),
    releases,
    patches: readPatches(folder, releases, flag),
  };
}

type Read = <Value>(path: string, schema: string) => YamlFile<Value> | undefined;

function present<Value>(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

function topOf(file: string): Where {
  return { file, start: 0, end: 0 };
}

function flagMissing(folder: SourceFolder, path: string, flag: Flag): void {
  const file = `${folder.folder}/${path}`;
  flag('file-missing', topOf(file), { path: file });
}

function registerPaths({ digests }: SourceFolder): string[] {
  return [...digests.keys()].filter(
    (path) => /^register\/[^/]+\.ya?ml$/.test(path) && path !== 'register/identifiers.yaml',
  );
}

function reportNames({ digests }: SourceFolder): string[] {
  const names = [...digests.keys()].map((path) => /^reports\/([^/]+)\//.exec(path)?.[1]);
  return [...new Set(present(names))];
}

function chooseReports(
  { folder }: SourceFolder,
  { names, only, flag }: { names: readonly string[]; only: string | undefined; flag: Flag },
): readonly string[] {
  if (only === undefined || names.includes(only)) return only === undefined ? names : [only];
  if (names.length > 0) {
    flag('report-unknown', topOf(`${folder}/reports`), { report: only, known: names.join(', ') });
  }
  return [];
}

/** The id and the name of a report may not be those of another, nor differ in capitals only. */
function flagRepeated(reports: readonly ReportSource[], flag: Flag): void {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { report } of reports) {
    const { id, name } = report.value;
    const { file } = report.whereOf(['id']);
    const [sameId, sameName] = [ids.get(id.toLowerCase()), names.get(name.toLowerCase())];
    if (sameId !== undefined)
      flag('report-repeated', report.whereOf(['id']), { id, before: sameId });
    else if (sameName !== undefined)
      flag('report-name-repeated', report.whereOf(['name']), { name, before: sameName });
    ids.set(id.toLowerCase(), sameId ?? file);
    names.set(name.toLowerCase(), sameName ?? file);
  }
}

function readReport(
  folder: SourceFolder,
  name: string,
  { read, flag }: { readonly read: Read; readonly flag: Flag },
): ReportSource | undefined {
  const place = `reports/${name}`;
  const report = read<SourceReport>(`${place}/report.yaml`, 'report');
  const reviewed = folder.digests.has(`${place}/review.yaml`);
  const review = reviewed ? read<SourceReview>(`${place}/review.yaml`, 'review') : undefined;
  if (report === undefined || (reviewed && review === undefined)) return undefined;
  const { id } = report.value;
  if (id !== name) flag('folder-name-differs', report.whereOf(['id']), { id, folder: name });
  return { report, review, sections: readSections(folder, { place, report, flag }) };
}

function readSections(
  folder: SourceFolder,
  { place, report, flag }: { place: string; report: YamlFile<SourceReport>; flag: Flag },
): Map<string, SourceText> {
  const sections = new Map<string, SourceText>();
  for (const [index, { file }] of report.value.sections.entries()) {
    const path = `${place}/${file}`;
    const text = folder.texts.get(path);
    if (text !== undefined) sections.set(file, text);
    else if (!folder.digests.has(path)) {
      flag('file-missing', report.whereOf(['sections', index, 'file']), { path });
    }
  }
  const listed = new Set(report.value.sections.map(({ file }) => `${place}/${file}`));
  for (const path of folder.digests.keys()) {
    if (!path.startsWith(`${place}/`) || !path.endsWith('.md') || listed.has(path)) continue;
    flag('file-not-listed', topOf(`${folder.folder}/${path}`), { path });
  }
  return sections;
}
