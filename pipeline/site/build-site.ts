import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag } from '../core/flags.ts';
import type { FileOutput } from '../core/output.ts';
import type { ReadFolder } from '../core/read-folder.ts';
import type { AddressList } from './address-book.ts';
import { collectPages } from './collect-pages.ts';
import { dataFiles } from './data-files.ts';
import { indexDataset } from './dataset.ts';
import { framePage } from './frame.ts';
import { toDocument } from './hast.ts';
import { readAbout } from './read-about.ts';
import { readDist } from './read-dist.ts';
import type { Dist } from './read-dist.ts';
import { readHistory } from './read-history.ts';
import { readQueries } from './read-queries.ts';
import { kindOf } from './record-kinds.ts';
import { searchIndex } from './search-index.ts';
import { vocabularyFiles } from './vocabulary-files.ts';
import { viewFrom } from './view.ts';
import type { Page, Site } from './view.ts';

/** What `site` needs from the edge. */
export interface SiteEdge {
  /** The built dist folder. */
  readonly dist: ReadFolder;
  /** Style sheet, fonts and scripts, by file name. */
  readonly assets: ReadFolder;
  readonly open: () => FileOutput;
}

/** What a site build did. */
export interface BuiltSite {
  readonly diagnostics: readonly Diagnostic[];
  readonly written: boolean;
  readonly pages: number;
}

/** Build the website of a dist folder; with any error nothing is written. */
export function buildSite({ dist: files, assets, open }: SiteEdge): BuiltSite {
  const { flag, diagnostics } = collectFlags();
  const nothing = { diagnostics, written: false, pages: 0 };
  const dist = readDist(files, flag);
  if (dist === undefined) return nothing;
  const output = open();
  try {
    const site = openSite(dist);
    const pages = writePages(site, dist, { output, flag, files });
    copyFiles(files, output, '');
    copyFiles(assets, output, 'assets/');
    if (diagnostics.some(({ level }) => level === 'error')) return nothing;
    output.commit();
    return { diagnostics, written: true, pages };
  } finally {
    output.abandon();
  }
}

function openSite(dist: Dist): Site {
  const dataset = indexDataset(dist);
  const hasPage = (address: string): boolean => {
    const record = dataset.get(address);
    if (record === undefined) return address === 'vocabulary';
    const kind = kindOf(record);
    return kind !== 'mention' && kind !== 'marker';
  };
  return {
    about: readAbout(dist.manifest, dataset),
    dataset,
    context: dist.context,
    plan: dist.plan,
    hasPage,
  };
}

function writePages(
  site: Site,
  dist: Dist,
  {
    output,
    flag,
    files,
  }: { readonly output: FileOutput; readonly flag: Flag; readonly files: ReadFolder },
): number {
  const taken = new Map<string, string>();
  let pages = 0;
  const ended = readHistory(files.text('id-history.csv'), site.dataset.base);
  const addresses: string[] = [];
  const beside = { questions: readQueries(files), ended, paths: files.paths };
  for (const page of collectPages(site, dist, beside)) {
    const before = taken.get(page.path);
    if (before !== undefined) {
      const where = { file: `${files.folder}/dataset.jsonld`, start: 0, end: 0 };
      flag('site-path-taken', where, { path: page.path, first: before, second: page.title });
      continue;
    }
    taken.set(page.path, page.title);
    writePage(site, page, output);
    if (page.records !== undefined && page.address !== undefined) addresses.push(page.address);
    pages++;
  }
  const list: AddressList = {
    base: site.dataset.base,
    addresses,
    documents: ['vocabulary'],
    ended,
  };
  output.put('addresses.json', `${JSON.stringify(list)}\n`);
  for (const [path, text] of vocabularyFiles(dist.vocabulary)) output.put(path, text);
  output.put('search/index.json', searchIndex(site.dataset));
  return pages;
}

function writePage(site: Site, page: Page, { put }: FileOutput): void {
  const view = viewFrom(site, page.path);
  put(`${page.path}index.html`, toDocument(framePage(view, page)));
  const { address, records = [] } = page;
  if (address === undefined || records.length === 0) return;
  for (const [path, text] of dataFiles(address, records, site)) put(path, text);
}

function copyFiles(from: ReadFolder, { put }: FileOutput, below: string): void {
  for (const path of from.paths) {
    const bytes = from.bytes(path);
    if (bytes !== undefined) put(below + path, bytes);
  }
}
