import { h } from '../hast.ts';
import type { ListedFile, Manifest } from '../read-dist.ts';
import type { Page, View } from '../view.ts';
import { fileTable, loaderList } from './file-table.ts';

/** Files that belong together. */
export interface FileGroup {
  readonly name: string;
  readonly note: string;
  readonly pattern: RegExp;
  /** The folder of a page of its own; without one it stands on the page of the dataset. */
  readonly path?: string;
  /** A file whose loading lines stand for all. */
  readonly example?: string;
}

/** The groups of files, in the order of the page; a file is in the first that fits. */
export const fileGroups: readonly FileGroup[] = [
  {
    name: 'RDF',
    note: 'For triple stores and RDF libraries. In the lines that load, readFileSync is of node:fs.',
    pattern: /^(?:dataset|facts|vocabulary|shapes|catalogue|context)\.(?:ttl|nt|trig|jsonld)$/,
  },
  {
    name: 'Tables',
    note: 'One table a kind, RFC 4180, UTF-8, with CSVW metadata.',
    pattern: /^csv\//,
    path: 'dataset/tables/',
    example: 'csv/observations.csv',
  },
  {
    name: 'Tables for spreadsheets',
    note: 'The same, with a byte order mark, and no cell that a spreadsheet takes for a formula: open a file, UTF-8 with commas.',
    pattern: /^csv-excel\//,
    path: 'dataset/spreadsheets/',
  },
  {
    name: 'Records',
    note: 'YAML-LD, a file a kind and section, and the ledger.',
    pattern: /^yaml\//,
    path: 'dataset/records/',
  },
  {
    name: 'Questions',
    note: 'SPARQL queries, each with the answer that the data gives.',
    pattern: /^queries\//,
    path: 'dataset/questions/',
  },
  {
    name: 'Addresses and changes',
    note: 'What each release changed; rules for servers, and a page for each address that ended.',
    pattern: /^(?:changes|redirects)\//,
    path: 'dataset/addresses/',
  },
  { name: 'About the data', note: 'Metadata, for catalogues and programs.', pattern: /^/ },
];

/** Give the files of a group. */
export function filesOf({ files }: Manifest, group: FileGroup): readonly ListedFile[] {
  const inGroup = files.filter(
    ({ path }) => fileGroups.find(({ pattern }) => pattern.test(path)) === group,
  );
  const place = ({ path }: ListedFile): number => {
    const first = firstFiles.findIndex((name) => path.startsWith(name));
    return first === -1 ? firstFiles.length : first;
  };
  return [...inGroup].sort((a, b) => place(a) - place(b));
}

/** What most readers come for stands first. */
const firstFiles = ['dataset.', 'facts.', 'vocabulary.', 'shapes.', 'context.'];

/** So many files stand on one page. */
const filesShown = 100;

/** The pages of groups of many files. */
export function filePages(manifest: Manifest): Page[] {
  return fileGroups.flatMap((group) => pagesOf(group, filesOf(manifest, group)));
}

function pagesOf({ name, note, path, example }: FileGroup, files: readonly ListedFile[]): Page[] {
  if (path === undefined || files.length === 0) return [];
  const pages = Math.ceil(files.length / filesShown);
  const pathOf = (page: number): string => (page === 0 ? path : `${path}${page + 1}/`);
  return Array.from({ length: pages }, (_, page) => {
    const shown = files.slice(page * filesShown, (page + 1) * filesShown);
    const title = pages === 1 ? name : `${name}, part ${page + 1} of ${pages}`;
    return {
      path: pathOf(page),
      title,
      description: `${title}: each file with its size and checksum.`,
      part: 'downloads' as const,
      trail: [{ name: 'Downloads', path: 'dataset/' }],
      ...(page > 0 && { previous: { name: 'Previous files', path: pathOf(page - 1) } }),
      ...(page + 1 < pages && { next: { name: 'Further files', path: pathOf(page + 1) } }),
      main: (view: View) => [
        h('h1', title),
        h('p.lead', note),
        ...(example === undefined
          ? []
          : [h('section', [h('h2', 'Load them'), loaderList(example)])]),
        fileTable(view, shown),
      ],
    };
  });
}
