import { collectFlags } from '../core/flags.ts';
import type { Diagnostic, Flag } from '../core/flags.ts';
import type { FileOutput } from '../core/output.ts';
import type { ReadFolder } from '../core/read-folder.ts';
import type { AddressList } from './address-book.ts';
import { collectPages } from './collect-pages.ts';
import { dataFiles } from './data-files.ts';
import { framePage } from './frame.ts';
import { toDocument } from './hast.ts';
import { openSite } from './open-site.ts';
import { readChanges } from './read-changes.ts';
import { readDist } from './read-dist.ts';
import type { Dist } from './read-dist.ts';
import { readQueries } from './read-queries.ts';
import { readReceipt } from './read-receipt.ts';
import { rdfFiles } from './rdf-files.ts';
import { searchIndex } from './search-index.ts';
import { writeGraphs } from './write-graphs.ts';
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
    const pages = writeSite(dist, { output, flag, files });
    copyFiles(files, output, '');
    copyFiles(assets, output, 'assets/');
    if (diagnostics.some(({ level }) => level === 'error')) return nothing;
    output.close();
    output.commit();
    return { diagnostics, written: true, pages };
  } finally {
    output.abandon();
  }
}

interface Place {
  readonly output: FileOutput;
  readonly flag: Flag;
  readonly files: ReadFolder;
}

function writeSite(dist: Dist, { output, flag, files }: Place): number {
  const { base } = dist.manifest;
  const changes = readChanges(files, base);
  const trig = files.text('dataset.trig') ?? '';
  const graphs = writeGraphs(trig, { base, write: output.write });
  const site = openSite(dist, { files, changes, graphs: [...graphs.keys()] });
  const taken = new Map<string, string>();
  const addresses: string[] = [];
  const documents: string[] = [];
  const receipt = readReceipt(files, dist.manifest.canonicalHash.value);
  const beside = { questions: readQueries(files), changes, graphs, receipt };
  for (const page of collectPages(site, dist, beside)) {
    const before = taken.get(page.path);
    if (before !== undefined) {
      const where = { file: `${files.folder}/dataset.jsonld`, start: 0, end: 0 };
      flag('site-path-taken', where, { path: page.path, first: before, second: page.title });
      continue;
    }
    taken.set(page.path, page.title);
    writePage(site, page, output);
    if (page.address === undefined) continue;
    if (page.isDocument === true) documents.push(page.address);
    if (page.isDocument === true || page.records !== undefined) addresses.push(page.address);
  }
  const list: AddressList = {
    base: site.dataset.base,
    addresses,
    documents,
    ended: site.history.ended.map(({ address, to }) => ({ address, to })),
  };
  output.put('addresses.json', `${JSON.stringify(list)}\n`);
  for (const address of ['vocabulary', 'catalogue', ...changes.map((change) => change.address)]) {
    const turtle = files.text(`${address}.ttl`);
    if (turtle === undefined) continue;
    for (const [path, text] of rdfFiles(address, turtle)) output.put(path, text);
  }
  output.put('search/index.json', searchIndex(site.dataset));
  return taken.size;
}

function writePage(site: Site, page: Page, { put }: FileOutput): void {
  const view = viewFrom(site, page.path);
  put(`${page.path}index.html`, toDocument(framePage(view, page)));
  const { address, records = [], isDocument } = page;
  if (address === undefined || records.length === 0 || isDocument === true) return;
  for (const [path, text] of dataFiles(address, records, page.contract ?? site)) put(path, text);
}

function copyFiles(from: ReadFolder, { put }: FileOutput, below: string): void {
  for (const path of from.paths) {
    const bytes = from.bytes(path);
    if (bytes !== undefined) put(below + path, bytes);
  }
}
