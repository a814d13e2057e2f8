import type { PublishedAddress, Registry } from '../core/addresses.ts';
import type { AnyRecord } from '../core/model.ts';
import type { Output } from '../core/output.ts';
import type { ReleaseFile } from '../core/schema-types.ts';
import { compileContext } from '../5-emit/compile-context.ts';
import type { Statistics } from '../5-emit/statistics.ts';
import { toJsonLd } from '../5-emit/to-jsonld.ts';
import { catalogueRecords } from '../6-publish/catalogue.ts';
import type { CataloguedReport } from '../6-publish/catalogued-reports.ts';
import type { CatalogueParts } from '../6-publish/catalogue.ts';
import { toDataPackage } from '../6-publish/data-package.ts';
import { toSitemaps } from '../6-publish/feeds.ts';
import { toIdHistory } from '../6-publish/id-history.ts';
import type { ManifestFile } from '../6-publish/manifest.ts';
import { toRedirects } from '../6-publish/redirects.ts';
import { toRoCrate } from '../6-publish/ro-crate.ts';
import { historyAddress, tombstonePage, tombstoneRecords } from '../6-publish/tombstones.ts';
import type { Ended } from '../6-publish/tombstones.ts';
import type { Contracts } from '../contracts.ts';
import type { ReportSource, Source } from './read-source.ts';
import { recordsAsTurtle } from './records-as-turtle.ts';
import { version as tool } from '../version.ts';
import { writeChanges } from './write-changes.ts';

/** What was built, for the files that tell about it. */
export interface BuiltDataset {
  readonly source: Source;
  readonly registry: Registry;
  readonly contracts: Contracts;
  readonly canonicalHash: string;
  readonly triples: number;
  readonly files: readonly ManifestFile[];
  readonly statistics: Statistics;
  readonly ledger: { readonly listed: number; readonly recorded: number };
  readonly addresses: ReadonlyMap<string, PublishedAddress>;
}

type Write = Output['write'];

/** The last release, where what was built is that release. */
function currentRelease({
  source,
  canonicalHash,
}: Pick<BuiltDataset, 'source' | 'canonicalHash'>): ReleaseFile | undefined {
  const last = source.releases.at(-1);
  return last?.canonicalHash === canonicalHash ? last : undefined;
}

/** How the manifest names what was built: the release that it is, or the one that it follows. */
export function releaseLabel(
  built: Pick<BuiltDataset, 'source' | 'canonicalHash'>,
): string | undefined {
  const last = built.source.releases.at(-1)?.version;
  if (last === undefined || currentRelease(built) !== undefined) return last;
  return `none: work after ${last}`;
}

/** Write everything that tells about the dataset and its addresses: catalogue, feeds, redirects, changes. */
export function writeCatalogue(built: BuiltDataset, write: Write): void {
  const { source, contracts, files } = built;
  const catalogue = source.catalogue.value;
  const current = currentRelease(built);
  const sources = sourcesOf(source);
  const described = files.filter(({ path }) => isDistribution(path));
  const parts = catalogueParts(built, { files: described, sources });
  writeRecords(catalogueRecords(parts), {
    contracts,
    path: 'catalogue',
    write,
    title: 'Catalogue',
  });
  const { reports } = parts;
  const told = {
    catalogue,
    tool,
    files,
    sources,
    reports,
    date: current?.date,
    version: current?.version,
  };
  write('ro-crate-metadata.json', toRoCrate(told));
  write('datapackage.json', toDataPackage({ ...told, tables: contracts.tables }));
  const pages = [...built.addresses.keys()].filter((address) => !address.startsWith('agent/'));
  for (const [path, text] of toSitemaps(pages, {
    base: catalogue.base,
    modified: source.releases.at(-1)?.date,
  }))
    write(path, text);
  writeAddresses(built, write);
  writeChanges(built, write);
}

/** Tables for spreadsheets and records in YAML say the same once more: the manifest lists them. */
function isDistribution(path: string): boolean {
  return (
    !path.startsWith('csv-excel/') && !path.startsWith('yaml/') && !path.startsWith('queries/')
  );
}

function sourcesOf({ reports }: Source): string[] {
  return [...new Set(reports.flatMap(pagesOf))];
}

/** Where a report and its sections were published. */
function pagesOf({ report }: ReportSource): string[] {
  const { url, sections } = report.value;
  return [...new Set([url ?? [], ...sections.map((section) => section.url ?? [])].flat())];
}

/** The reports of a dataset that holds several; a single one is what the dataset itself is about. */
function severalReports({ catalogue, reports }: Source): CataloguedReport[] {
  if (reports.length < 2) return [];
  return reports.map((source) => {
    const { id, name, inLanguage, license, wording } = source.report.value;
    const licence = wording.kind === 'restated' ? catalogue.value.license : license;
    return { address: `report/${id}`, name, inLanguage, licence, pages: pagesOf(source) };
  });
}

function catalogueParts(
  {
    source,
    contracts,
    canonicalHash,
    triples,
    statistics,
    ledger,
    addresses,
    registry,
  }: BuiltDataset,
  {
    files,
    sources,
  }: { readonly files: readonly ManifestFile[]; readonly sources: readonly string[] },
): CatalogueParts {
  const { subjects, classes, properties, links, withStatus, reviewed } = statistics;
  const kinds = new Map([...addresses.values()].map(({ kind, address }) => [kind, address]));
  const plan = compileContext(contracts.context);
  return {
    catalogue: source.catalogue.value,
    tool,
    canonicalHash,
    releases: source.releases,
    current: currentRelease({ source, canonicalHash }),
    files,
    partitions: { triples, subjects, classes, properties, links },
    quality: { withStatus, reviewed, ...ledger },
    sources,
    reports: severalReports(source),
    examples: [...kinds.values()].filter((address) => !registry.histories.get(address)?.ending),
    namespaces: [...plan.prefixes.values()],
  };
}

function writeRecords(
  records: readonly AnyRecord[],
  {
    contracts,
    path,
    write,
    title,
  }: { contracts: Contracts; path: string; write: Write; title: string },
): void {
  const { catalogueContext: context } = contracts;
  write(`${path}.ttl`, recordsAsTurtle(records, contracts, title));
  const jsonld = toJsonLd(context);
  write(`${path}.jsonld`, [jsonld.head, ...records.map(jsonld.record), jsonld.tail].join(''));
}

/** Write what became of addresses: the table, the rules for servers, a page and RDF for each that ended. */
function writeAddresses({ source, registry, contracts }: BuiltDataset, write: Write): void {
  const { base, host } = source.catalogue.value;
  write('id-history.csv', toIdHistory(source.identifiers.value, base));
  const ended = [...registry.histories.values()].filter(
    (history): history is Ended => history.ending !== undefined,
  );
  for (const [path, text] of toRedirects({ base, host, ended })) write(path, text);
  for (const one of ended) {
    const place = `redirects/pages/${decodeURIComponent(historyAddress(one.address))}`;
    const date = source.releases.find(({ version }) => version === one.ending.release)?.date;
    write(`${place}/index.html`, tombstonePage(one, { base, date }));
    write(
      `${place}.ttl`,
      recordsAsTurtle(tombstoneRecords(one), contracts, 'What became of an address'),
    );
  }
}
