import type { Dist } from './read-dist.ts';
import type { Changes } from './read-changes.ts';
import type { Consumer } from './read-receipt.ts';
import type { Question } from './read-queries.ts';
import { readVocabulary } from './read-vocabulary.ts';
import type { Page, Site } from './view.ts';
import { cataloguePage } from './pages/catalogue-page.ts';
import { changesPage } from './pages/changes-page.ts';
import { decidedPage } from './pages/decided-page.ts';
import { downloadsPage } from './pages/downloads-page.ts';
import { entityPages } from './pages/entity-page.ts';
import { filePages } from './pages/file-pages.ts';
import { footnotePage } from './pages/footnote-page.ts';
import { graphPage } from './pages/graph-page.ts';
import { homePage } from './pages/home-page.ts';
import { ledgerPages } from './pages/ledger-page.ts';
import { namesPages } from './pages/names-pages.ts';
import { paragraphPage, passagePage } from './pages/paragraph-page.ts';
import { picturesPages } from './pages/pictures-pages.ts';
import { recordPages } from './pages/record-page.ts';
import { queryPage } from './pages/query-page.ts';
import { releasePage } from './pages/release-page.ts';
import { reportIndexPage, reportPage } from './pages/report-pages.ts';
import { sectionPages } from './pages/section-pages.ts';
import { searchPage } from './pages/search-page.ts';
import { tombstonePages } from './pages/tombstone-page.ts';
import { vocabularyPage } from './pages/vocabulary-page.ts';

/** What else a dist holds, for pages. */
export interface Beside {
  readonly questions: readonly Question[];
  readonly changes: readonly Changes[];
  /** How many triples each graph has. */
  readonly graphs: ReadonlyMap<string, number>;
  readonly receipt: readonly Consumer[];
}

/** Give every page of the site, one after the other. */
export function* collectPages(
  site: Site,
  dist: Dist,
  { questions, changes, graphs, receipt }: Beside,
): Generator<Page> {
  const { dataset, catalogue, history } = site;
  yield homePage(site);
  yield reportIndexPage(site);
  for (const report of dataset.ofKind('report')) yield reportPage(report);
  for (const section of dataset.ofKind('section')) {
    yield* sectionPages(site, section);
    yield* ledgerPages(site, section);
  }
  for (const paragraph of dataset.ofKind('paragraph')) yield paragraphPage(site, paragraph);
  for (const kind of ['list-item', 'wording'] as const) {
    for (const record of dataset.ofKind(kind)) yield passagePage(site, record);
  }
  for (const footnote of dataset.ofKind('footnote')) yield footnotePage(site, footnote);
  for (const entity of dataset.ofKind('entity')) yield* entityPages(site, entity);
  for (const record of dataset.ofKind('decided')) yield decidedPage(site, record);
  for (const kind of ['agent', 'other', 'period', 'variable'] as const) {
    for (const record of dataset.ofKind(kind)) yield* recordPages(site, record);
  }
  yield* namesPages(site);
  yield* picturesPages(site);
  yield searchPage();
  yield queryPage(questions);
  for (const ended of history.ended) yield* tombstonePages(site, ended);
  yield downloadsPage(site, dist.manifest, { changes, receipt });
  yield* filePages(dist.manifest);
  if (catalogue.isFile) yield cataloguePage(site);
  for (const release of catalogue.releases) {
    yield releasePage(
      site,
      release,
      changes.find(({ to }) => to === release.version),
    );
  }
  for (const [address, triples] of graphs) yield graphPage(site, address, triples);
  for (const one of changes) yield changesPage(one);
  yield vocabularyPage(readVocabulary(dist.vocabulary, `${dataset.base}vocabulary`));
}
