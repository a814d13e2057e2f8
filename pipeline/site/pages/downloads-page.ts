import { dateWords } from '../dates.ts';
import { h, present } from '../hast.ts';
import type { Element } from '../hast.ts';
import { citeBox } from '../parts/cite-box.ts';
import { outsideLink, pageLink } from '../parts/links.ts';
import { receiptTable } from '../parts/receipt-table.ts';
import type { Changes } from '../read-changes.ts';
import type { Manifest } from '../read-dist.ts';
import type { Consumer } from '../read-receipt.ts';
import type { Page, Site, View } from '../view.ts';
import { fileGroups, filesOf } from './file-pages.ts';
import type { FileGroup } from './file-pages.ts';
import { fileTable } from './file-table.ts';
import { changeCounts } from './release-page.ts';

/** Lists of parts, which the catalogue has. */
const partLists: ReadonlySet<string> = new Set([
  'distribution',
  'hasDistribution',
  'classPartition',
  'propertyPartition',
  'subset',
]);

/** The page of the dataset: its files, how to load them, what changed, and what software has read it. */
export function downloadsPage(
  { catalogue }: Site,
  manifest: Manifest,
  {
    changes,
    receipt,
  }: { readonly changes: readonly Changes[]; readonly receipt: readonly Consumer[] },
): Page {
  const { dataset, context, plan } = catalogue;
  const keys = Object.keys(dataset).filter((key) => !partLists.has(key));
  const told = Object.fromEntries(keys.map((key) => [key, dataset[key]]));
  return {
    path: 'dataset/',
    address: 'dataset',
    title: 'Downloads',
    description: 'Every file of the data, with its size, checksum, and the line that loads it.',
    part: 'downloads',
    isDocument: true,
    records: [{ ...told, id: dataset.id, type: dataset.type ?? [] }],
    contract: { context, plan },
    main: (view) =>
      present(
        h('h1', 'Downloads'),
        h('p.lead', leadOf(view)),
        aboutWhole(view, manifest),
        ...fileGroups.map((group) => groupSection(view, group, manifest)),
        releasesSection(view, changes.at(-1)),
        h('section', { id: 'receipt' }, [h('h2', 'What has read it'), ...receiptTable(receipt)]),
        citeBox(view, 'dataset'),
      ),
  };
}

function leadOf({ about, catalogue }: View): string {
  if (about.release !== undefined) return `${about.releaseWords}.`;
  return catalogue.releases.length === 0
    ? 'Nothing is released yet: before the first release, nothing is promised about addresses.'
    : `${about.releaseWords}.`;
}

function aboutWhole(view: View, manifest: Manifest): Element {
  const { license, publisher } = view.about;
  return h('dl.record', [
    h('dt', 'Triples'),
    h('dd', String(manifest.triples)),
    ...(publisher === undefined
      ? []
      : [h('dt', 'Publisher'), h('dd', { id: 'publisher' }, publisher)]),
    h('dt', 'Licence'),
    h('dd', license === undefined ? 'not stated' : outsideLink(license)),
    h('dt', 'Canonical hash'),
    h('dd', h('code', manifest.canonicalHash.value)),
    h('dt', 'Made with'),
    h('dd', { id: 'tool' }, `${manifest.tool.name} ${manifest.tool.version}`),
    h('dt', 'Described in'),
    h('dd', [
      ...(view.catalogue.isFile ? [pageLink(view, 'catalogue/', 'the catalogue'), ', '] : []),
      pageLink(view, 'vocabulary/', 'the vocabulary'),
      ', ',
      pageLink(view, 'manifest.json', 'manifest.json'),
    ]),
  ]);
}

function groupSection(view: View, group: FileGroup, manifest: Manifest): Element | undefined {
  const files = filesOf(manifest, group);
  if (files.length === 0) return undefined;
  const { name, note, path } = group;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const megabytes = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return h('section', [
    h('h2', name),
    h('p', note),
    path === undefined
      ? fileTable(view, files)
      : h('p', pageLink(view, path, `${files.length} files, ${megabytes} in all`)),
  ]);
}

function releasesSection(view: View, changes: Changes | undefined): Element {
  const { releases } = view.catalogue;
  const list = [...releases]
    .reverse()
    .map(({ version, date, record }) =>
      h('li', [pageLink(view, `${record.id}/`, `Release ${version}`), `, ${dateWords(date)}`]),
    );
  return h('section', [
    h('h2', 'Releases'),
    ...(list.length === 0 ? [h('p', 'There is none yet.')] : [h('ul', list)]),
    ...(changes === undefined
      ? []
      : [h('h3', `Changed from ${changes.from} to ${changes.to}`), changeCounts(view, changes)]),
  ]);
}
