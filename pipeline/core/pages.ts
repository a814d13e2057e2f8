import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from './files.ts';
import { collectFlags } from './flags.ts';
import type { Diagnostic, Flag } from './flags.ts';

/** A file as it lies on disk, and its text. */
export interface PageBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Read published pages; one that is missing or no text is flagged and left out. */
export function readPages(paths: readonly string[]): {
  readonly pages: readonly PageBytes[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { flag, diagnostics } = collectFlags();
  const pages = paths.flatMap((name) => {
    if (!existsSync(name) || !statSync(name).isFile()) {
      flag('file-missing', { file: name, start: 0, end: 0 }, { path: name });
      return [];
    }
    const bytes = readFileSync(name);
    const known = /^(?:%PDF|PK(?:\u0003\u0004|\u0005\u0006)|\u00d0\u00cf\u0011\u00e0)/.exec(
      bytes.subarray(0, 4).toString('latin1'),
    );
    const text = known === null ? decode(bytes, name, flag) : known[0];
    return text === undefined ? [] : [{ name, bytes, text }];
  });
  return { pages, diagnostics };
}

const pageEnding = /\.(?:md|markdown|te?xt|x?html?|pdf|docx?|odt|rtf)$/i;

/** Put the pages of a folder, by their names with numbers in their order, in the folder's place. */
export function listPages(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => pageEnding.test(name));
    const inOrder = names.map((name) => ({ name, key: sortKey(name) }));
    inOrder.sort((one, other) => (one.key < other.key ? -1 : 1));
    return inOrder.map(({ name }) => `${path.replace(/\/+$/, '')}/${name}`);
  });
}

/** Chapter 10 comes behind chapter 2. */
function sortKey(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** Read the text files of a folder whose names end so, in the order of their names. */
export function readFolder(
  folder: string,
  ending: string,
  flag: Flag,
): readonly { readonly path: string; readonly text: string }[] {
  if (!existsSync(folder)) {
    flag('folder-missing', { file: folder, start: 0, end: 0 }, { path: folder });
    return [];
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    const text = decode(readFileSync(path), path, flag);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** Tell whether a folder may be made at a path: nothing is there, or an empty folder. */
export function isEmptyPlace(path: string): boolean {
  if (!existsSync(path)) return true;
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

/** Tell whether a folder is a source folder, to which a report can be added. */
export function isSourceFolder(path: string): boolean {
  return existsSync(join(path, 'catalogue.yaml'));
}

/** Tell whether a source folder has a report of an id, in whatever capitals. */
export function hasReport(folder: string, id: string): boolean {
  const reports = join(folder, 'reports');
  if (!existsSync(reports)) return false;
  return readdirSync(reports).some((name) => name.toLowerCase() === id.toLowerCase());
}

/** The tool's JSON Schemas as editors find them from a source folder. */
export function schemasFrom(folder: string): string {
  const schemas = fileURLToPath(new URL('../schemas', import.meta.url));
  const inSource = fileURLToPath(new URL('../../schemas', import.meta.url));
  const found = existsSync(schemas) ? schemas : inSource;
  return relative(resolve(folder), found).split(sep).join('/');
}
