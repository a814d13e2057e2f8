import type { SourceFolder } from './core/files.ts';
import { collectFlags } from './core/flags.ts';
import type { Diagnostic, Flag } from './core/flags.ts';
import { sha256 } from './core/digest.ts';
import { importPage } from './0-import/import-page.ts';
import type { Dropped, HashedPage, PageFormat } from './0-import/imported-page.ts';
import { writeSource } from './0-import/write-source.ts';
import type { SourceOptions } from './0-import/write-source.ts';
import { leaveOpen } from './build/leave-open.ts';
import { mint } from './mint.ts';

/** A published page as it lies on disk. */
export interface PageInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly format?: PageFormat | undefined;
}

/** A source folder made from pages: its files by path, and the lines that were left out. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly dropped: readonly (Dropped & { readonly page: string })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turn the pages of one report into a source folder that builds, with its counters minted. */
export function importPages(
  pages: readonly PageInput[],
  options: SourceOptions,
  into: string,
): Imported {
  const { flag, diagnostics } = collectFlags();
  const { read, dropped } = readAll(pages, false, flag);
  const failed = (): boolean => diagnostics.some(({ level }) => level === 'error');
  const written = failed() ? [] : writeSource(read, options, flag);
  const files = failed() ? new Map<string, string>() : filesOf(written);
  if (files.size === 0) return { files, dropped, diagnostics };
  const finished = finishSource(files, into);
  return { ...finished, dropped, diagnostics: [...diagnostics, ...finished.diagnostics] };
}

/** Read pages, and tell which lines of which page were left out; settled ones lose what a scan left. */
export function readAll(
  pages: readonly PageInput[],
  isSettled: boolean,
  flag: Flag,
): { readonly read: HashedPage[]; readonly dropped: Imported['dropped'] } {
  const read = pages.map(({ bytes, ...page }) => ({
    ...importPage({ ...page, isSettled }, flag),
    sha256: sha256(bytes),
  }));
  const dropped = read.flatMap((page) =>
    page.dropped.map((line) => ({ ...line, page: page.name })),
  );
  return { read, dropped };
}

/** Give the texts of written files by their paths. */
export function filesOf(
  written: readonly { readonly path: string; readonly text: string }[],
): Map<string, string> {
  return new Map(written.map(({ path, text }) => [path, text]));
}

/** Mint what a new folder needs, and list in review.yaml the quotations that never close. */
export function finishSource(
  files: ReadonlyMap<string, string>,
  into: string,
): { readonly files: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const minted = mint(inMemory(files, into), () => '');
  const all = new Map([...files, ...minted.changed]);
  const open = leaveOpen(inMemory(all, into), 'It never closes on the published page.');
  for (const [path, text] of all) {
    if (open !== '' && path.endsWith('/review.yaml')) all.set(path, `${text}${open}`);
  }
  return { files: all, diagnostics: minted.diagnostics };
}

/** The folder as it will lie on disk. */
export function inMemory(files: ReadonlyMap<string, string>, folder: string): SourceFolder {
  const texts = new Map(
    [...files].map(([path, text]) => [path, { file: `${folder}/${path}`, text }]),
  );
  const digests = new Map([...files].map(([path, text]) => [path, sha256(text)]));
  return { folder, texts, digests };
}
