import { h, plainWords } from '../hast.ts';
import type { Element } from '../hast.ts';
import { loaders, noteOf } from '../file-notes.ts';
import { outsideLink } from '../parts/links.ts';
import { plainTable } from '../parts/tables.ts';
import type { ListedFile, Manifest } from '../read-dist.ts';
import type { Page, View } from '../view.ts';

const folders: readonly (readonly [string, string, RegExp])[] = [
  ['RDF', 'For triple stores and RDF libraries.', /^[^/]+\.(?:ttl|nt|trig|jsonld|json|csv)$/],
  ['Tables', 'One table a kind, RFC 4180, UTF-8.', /^csv\//],
  [
    'Tables for spreadsheets',
    'The same, with a byte order mark, and no cell that a spreadsheet takes for a formula.',
    /^csv-excel\//,
  ],
  ['Records', 'YAML-LD, a file a kind and section, and the ledger.', /^yaml\//],
];

/** The page of all files: what each is for, how large it is, its checksum, and how to load it. */
export function downloadsPage(manifest: Manifest, more: readonly string[]): Page {
  return {
    path: 'dataset/',
    address: 'dataset',
    isDocument: true,
    title: 'Downloads',
    description: 'Every file of the data, with its size, checksum, and the line that loads it.',
    part: 'downloads',
    main: (view) => [
      h('h1', 'Downloads'),
      h(
        'p.lead',
        view.about.release === undefined
          ? 'Nothing is released yet: before the first release, nothing is promised about addresses.'
          : `${view.about.releaseWords}.`,
      ),
      aboutWhole(view, manifest),
      h('section', [h('h2', 'Load it'), loadTable()]),
      ...folders.map(([name, note, pattern]) =>
        folderSection(
          view,
          { name, note },
          manifest.files.filter(({ path }) => pattern.test(path)),
        ),
      ),
      ...otherFiles(view, manifest, more),
    ],
  };
}

function aboutWhole(view: View, manifest: Manifest): Element {
  const { license } = view.about;
  return h('dl.record', [
    h('dt', 'Triples'),
    h('dd', String(manifest.triples)),
    h('dt', 'Licence'),
    h('dd', license === undefined ? 'not stated' : outsideLink(license)),
    h('dt', 'Canonical hash'),
    h('dd', h('code', manifest.canonicalHash.value)),
    h('dt', 'Made with'),
    h('dd', `${manifest.tool.name} ${manifest.tool.version}`),
    h('dt', 'Checksums of all'),
    h('dd', h('a', { href: view.to('manifest.json') }, 'manifest.json')),
  ]);
}

function loadTable(): Element {
  const rows = loaders.map(([store, line]) => [store, h('code', line)]);
  return plainTable(['Into', 'Line'], rows);
}

function folderSection(
  view: View,
  { name, note }: { readonly name: string; readonly note: string },
  files: readonly ListedFile[],
): Element {
  return h('section', [
    h('h2', name),
    h('p', note),
    files.length === 0 ? h('p', 'None.') : fileTable(view, files),
  ]);
}

function fileTable(view: View, files: readonly ListedFile[]): Element {
  const rows = files.map(({ path, bytes, sha256, triples, records, rows: lines }) => [
    h('a', { href: view.to(path), download: path.split('/').at(-1) }, plainWords(path)),
    noteOf(path),
    sizeOf(bytes),
    counted(triples, 'triples') ?? counted(records, 'records') ?? counted(lines, 'rows') ?? '',
    h('code.hash', { title: sha256 }, sha256.slice(0, 12)),
  ]);
  return plainTable(['File', 'What it is for', 'Size', 'Holds', 'SHA-256'], rows, 'files');
}

function counted(count: number | undefined, what: string): string | undefined {
  return count === undefined ? undefined : `${count} ${what}`;
}

/** Write a size as people do: 1.2 MB, by thousands. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Files that stand in dist beside what the manifest lists. */
function otherFiles(view: View, manifest: Manifest, paths: readonly string[]): Element[] {
  const listed = new Set(manifest.files.map(({ path }) => path));
  const others = paths.filter(
    (path) => !listed.has(path) || !folders.some(([, , pattern]) => pattern.test(path)),
  );
  if (others.length === 0) return [];
  const rows = others.map((path) => [
    h('a', { href: view.to(path) }, plainWords(path)),
    noteOf(path),
  ]);
  return [h('section', [h('h2', 'More'), plainTable(['File', 'What it is for'], rows)])];
}
