import { distributionId } from '../../6-publish/distributions.ts';
import { h, plainWords, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { loadersOf, noteOf } from '../file-notes.ts';
import { plainTable } from '../parts/tables.ts';
import type { ListedFile } from '../read-dist.ts';
import type { View } from '../view.ts';

/** List files: what each is for, how large it is, what it holds, its checksum, and the lines that load it. */
export function fileTable(view: View, files: readonly ListedFile[]): Element {
  const rows = files.map((file) => {
    const { path, bytes, sha256 } = file;
    const hash = h('code.hash', { title: 'SHA-256' }, sha256);
    return [
      [fileLink(view, path)],
      [...words(noteOf(path)), h('p', hash), ...loading(path)],
      sizeOf(bytes),
      holds(file),
    ];
  });
  return plainTable(['File', 'What it is for, and its SHA-256', 'Size', 'Holds'], rows, 'files');
}

/** A file whose name starts with a dot is for servers, and is no part of the site. */
function fileLink(view: View, path: string): Element {
  const id = distributionId('', path).slice(1);
  if (/(?:^|\/)\./.test(path)) return h('span', { id }, plainWords(path));
  const download = path.slice(path.lastIndexOf('/') + 1);
  return h('a', { id, href: view.to(path), download }, plainWords(path));
}

function loading(path: string): Element[] {
  const lines = loadersOf(path);
  if (lines.length === 0 || path.startsWith('csv/')) return [];
  return [h('details', [h('summary', 'Load it'), loaderList(path)])];
}

/** The line for each store or library that loads a file. */
export function loaderList(path: string): Element {
  const lines = loadersOf(path).flatMap(([store, line]) => [
    h('dt', store),
    h('dd', h('code', line)),
  ]);
  return h('dl.loaders', lines);
}

function holds({ triples, records, rows }: ListedFile): string {
  const counted = (count: number | undefined, what: string): string | undefined =>
    count === undefined ? undefined : `${count} ${what}`;
  return counted(triples, 'triples') ?? counted(records, 'records') ?? counted(rows, 'rows') ?? '';
}

/** Write a size as people do: 1.2 MB, by thousands. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
