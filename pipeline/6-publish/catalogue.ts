import { shortKey } from '../core/digest.ts';
import type { AnyRecord } from '../core/model.ts';
import type { SourceCatalogue } from '../core/schema-types.ts';
import { agentRecords, provenanceRecords } from './catalogue-agents.ts';
import { graphOfReport, reportRecords } from './catalogued-reports.ts';
import type { CataloguedReport } from './catalogued-reports.ts';
import { distributionId, distributionRecords } from './distributions.ts';
import type { ManifestFile } from './manifest.ts';
import { qualityRecords } from './quality.ts';
import type { Quality } from './quality.ts';
import { partitionRecords } from './partitions.ts';
import type { Partitions } from './partitions.ts';

/** What the catalogue tells about a release; `canonicalHash` is that of its data. */
export interface CataloguedRelease {
  readonly version: string;
  readonly date: string;
  readonly canonicalHash: string;
}

export interface CatalogueParts {
  readonly catalogue: SourceCatalogue;
  readonly tool: string;
  readonly canonicalHash: string;
  /** Oldest first. */
  readonly releases: readonly CataloguedRelease[];
  /** The last release, where what was built is that release. */
  readonly current: CataloguedRelease | undefined;
  readonly files: readonly ManifestFile[];
  readonly partitions: Partitions;
  readonly quality: Quality;
  /** Addresses of the published reports that the data rests on. */
  readonly sources: readonly string[];
  /** Each report, where there are several. */
  readonly reports: readonly CataloguedReport[];
  /** Addresses of things to look at, relative to the base. */
  readonly examples: readonly string[];
  readonly namespaces: readonly string[];
}

const datasetId = 'dataset';

/** Compose the records of the catalogue, the dataset first; nothing nested has no address. */
export function catalogueRecords(parts: CatalogueParts): AnyRecord[] {
  const publisher = 'dataset#publisher';
  return [
    datasetRecord(parts, publisher),
    ...parts.files.flatMap((file) => distributionRecords(datasetId, file, parts.catalogue)),
    ...reportRecords(parts.reports, { dataset: datasetId, publisher }),
    ...partitionRecords(datasetId, parts.partitions),
    ...qualityRecords(datasetId, parts.quality),
    ...parts.releases.map((release, at) =>
      releaseRecord(release, parts, { publisher, before: parts.releases[at - 1] }),
    ),
    ...provenanceRecords(parts),
    ...agentRecords(parts.catalogue, publisher),
    catalogRecord(parts.catalogue, publisher),
  ];
}

const keywords = ['linked open data', 'official reports', 'RDF'];

function datasetRecord(parts: CatalogueParts, publisher: string): AnyRecord {
  const { catalogue, current, files, releases, partitions } = parts;
  const distributions = files.map(({ path }) => distributionId(datasetId, path));
  const dumps = files.filter(({ triples }) => triples !== undefined).map(({ path }) => path);
  const last = releases.at(-1);
  const linksets = partitions.links.map(
    ({ property, to }) => `${datasetId}#links-${shortKey(`${property}\n${to}`)}`,
  );
  const subsets = [...parts.reports.map(graphOfReport), ...linksets];
  return {
    id: datasetId,
    type: ['Dataset', 'DcatDataset', 'VoidDataset', 'Entity'],
    ...described(catalogue, publisher),
    url: datasetId,
    identifier: catalogue.base + datasetId,
    sourceIdentifier: catalogue.base + datasetId,
    keywords,
    keyword: keywords,
    landingPage: '',
    ...(parts.sources.length === 0
      ? {}
      : { isBasedOn: parts.sources, wasDerivedFrom: parts.sources }),
    measurementTechnique:
      'Facts are proposed by rules, decided by people, and published with the words that they rest on',
    ...(current === undefined ? {} : versioned(current)),
    ...(last === undefined ? {} : { currentVersion: releaseId(last.version) }),
    ...(releases.length === 0
      ? {}
      : { hasVersion: releases.map(({ version }) => releaseId(version)) }),
    canonicalHash: parts.canonicalHash,
    ...(catalogue.contact === undefined
      ? {}
      : { contactPoint: 'dataset#contact', contact: 'dataset#contact' }),
    distribution: distributions,
    hasDistribution: distributions,
    dataDump: dumps,
    feature: 'turtle',
    uriSpace: catalogue.base,
    vocabulary: parts.namespaces,
    exampleResource: parts.examples,
    triples: partitions.triples,
    distinctSubjects: partitions.subjects,
    entities: partitions.subjects,
    classes: partitions.classes.length,
    properties: partitions.properties.length,
    classPartition: partitions.classes.map(([iri]) => `${datasetId}#class-${shortKey(iri)}`),
    propertyPartition: partitions.properties.map(
      ([iri]) => `${datasetId}#property-${shortKey(iri)}`,
    ),
    ...(subsets.length === 0 ? {} : { subset: subsets }),
    hasQualityMeasurement: ['reviewed', 'coverage'].map((name) => `${datasetId}#quality-${name}`),
    wasGeneratedBy: 'dataset#build',
  };
}

function described({ name, description, inLanguage, license }: SourceCatalogue, publisher: string) {
  return {
    name,
    title: name,
    description,
    summary: description,
    inLanguage,
    license,
    licence: license,
    publisher,
    publishedBy: publisher,
    creator: publisher,
  };
}

function versioned({ version, date }: CataloguedRelease) {
  return {
    version,
    dataVersion: version,
    datePublished: date,
    issued: date,
    dateModified: date,
    modified: date,
  };
}

function releaseId(version: string): string {
  return `release/${version}`;
}

function releaseRecord(
  release: CataloguedRelease,
  { catalogue }: CatalogueParts,
  { publisher, before }: { publisher: string; before: CataloguedRelease | undefined },
): AnyRecord {
  return {
    id: releaseId(release.version),
    type: ['Dataset', 'DcatDataset', 'Entity'],
    ...described(catalogue, publisher),
    ...versioned(release),
    isVersionOf: datasetId,
    ...(before === undefined ? {} : { previousVersion: releaseId(before.version) }),
    canonicalHash: release.canonicalHash,
  };
}

function catalogRecord(catalogue: SourceCatalogue, publisher: string): AnyRecord {
  const { title, summary, licence, publishedBy } = described(catalogue, publisher);
  return {
    id: 'catalogue',
    type: 'Catalog',
    title,
    summary,
    licence,
    publishedBy,
    dataset: datasetId,
  };
}
