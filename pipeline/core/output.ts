import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sortBlocks } from './sorted-blocks.ts';
import type { BlockSorter } from './sorted-blocks.ts';
import { append, drainInto, finish, moveInto, outputFile, resume, suspend } from './output-file.ts';
import type { Digest, OutputFile } from './output-file.ts';
import { findStagings, previousName, putBack, stagingName } from './put-back.ts';

/** One file as it was written. */
export interface WrittenFile extends Digest {
  readonly path: string;
}

/** A folder that is being written beside its final place; nothing is seen there before `commit`. */
export interface Output {
  /** Append a text, or its bytes, to a file, by its path with `/` between folders. */
  readonly write: (path: string, text: string | Uint8Array) => void;
  /** Append a text to a file after everything that is written to it until it is closed. */
  readonly writeLast: (path: string, text: string | Uint8Array) => void;
  /**
   * Add lines to a file whose lines are sorted by code point once it is closed. All begin with the key,
   * are sorted among themselves, and no line with another key sorts between them.
   */
  readonly writeSorted: (path: string, key: string, lines: string | Uint8Array) => void;
  /** Close the files and tell what was written, sorted by path. */
  readonly close: () => readonly WrittenFile[];
  /** Put the whole folder in its place; the one before it is gone. */
  readonly commit: () => void;
  /** Leave the place as it was. */
  readonly abandon: () => void;
}

/** An output of many small files. */
export interface FileOutput extends Output {
  /** Write a whole file at once, text or bytes; it is not among what `close` tells. */
  readonly put: (path: string, content: string | Uint8Array) => void;
}

/** Open a folder for writing that replaces another whole or not at all. */
export function openOutput(folder: string): FileOutput {
  const target = resolve(folder);
  makeFolders(dirname(target));
  recoverOutput(folder);
  const staging = mkdtempSync(join(dirname(target), `${stagingName(target)}${process.pid}-`));
  chmodSync(staging, 0o755);
  const files = outputFiles(staging);
  const last = outputFiles(staging);
  const sorters = new Map<string, BlockSorter>();
  const sorterOf = (path: string): BlockSorter => {
    const sorter = sortBlocks((run) => join(staging, `${basename(path)}.run-${run}`));
    sorters.set(path, sorter);
    return sorter;
  };
  return {
    write: (path, text) => append(files.at(path), text),
    writeLast: (path, text) => append(last.at(`${path}${lastEnding}`), text),
    put: (path, content) => putFile(join(staging, path), content),
    writeSorted: (path, key, lines) => (sorters.get(path) ?? sorterOf(path)).add(key, lines),
    close: () => {
      for (const [path, sorter] of sorters) drainInto(files.at(path), sorter);
      sorters.clear();
      for (const { path } of last.close()) {
        moveInto(files.at(path.slice(0, -lastEnding.length)), join(staging, path));
      }
      return files.close();
    },
    commit: () => replaceFolder(staging, target),
    abandon: () => {
      files.close();
      last.close();
      rmSync(staging, { recursive: true, force: true });
    },
  };
}

/** What comes last in a file waits in a file of its own. */
const lastEnding = '.last';

/** Folder by folder: where nobody may write, as in /proc, Node's own recursion never ends. */
function makeFolders(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  makeFolders(dirname(path));
  mkdirSync(path);
}

function putFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** So many files are in use at once; a report of many sections has more. */
const activeLimit = 128;

/**
 * The files of a folder. Nothing waits for the disk: a killed process loses nothing that it wrote, and
 * after a power cut the folder can be built again. That is not so for what `rewriteFile` writes.
 */
function outputFiles(staging: string) {
  const files = new Map<string, OutputFile>();
  const active = new Set<OutputFile>();
  /** The file that was resumed first is suspended first, which costs little if it is still in use. */
  const activate = (file: OutputFile): OutputFile => {
    const [oldest] = active;
    if (active.size >= activeLimit && oldest !== undefined) {
      suspend(oldest);
      active.delete(oldest);
    }
    resume(file);
    active.add(file);
    return file;
  };
  const open = (path: string): OutputFile => {
    const full = join(staging, path);
    mkdirSync(dirname(full), { recursive: true });
    const file = outputFile(full);
    files.set(path, file);
    return file;
  };
  const at = (path: string): OutputFile => {
    const file = files.get(path) ?? open(path);
    return file.active === undefined ? activate(file) : file;
  };
  const close = (): WrittenFile[] => {
    const written = [...files].map(([path, file]) => ({ path, ...finish(file) }));
    files.clear();
    active.clear();
    return written.sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  return { at, close };
}

/** Two renames: if the process dies between them, `putBack` puts the old folder back. */
function replaceFolder(staging: string, target: string): void {
  const previous = previousName(target);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(staging, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Put back a folder whose replacement was cut off, and remove what cut-off runs left beside it. */
function recoverOutput(folder: string): void {
  const target = resolve(folder);
  putBack(folder);
  const stagings = findStagings(target);
  for (const { path } of stagings.filter(({ isWritten }) => !isWritten)) {
    rmSync(path, { recursive: true, force: true });
  }
  if (!existsSync(target)) return;
  rmSync(previousName(target), { recursive: true, force: true });
}

/** Replace one file by a new text, whole or not at all. */
export function rewriteFile(path: string, text: string): void {
  const staging = join(dirname(path), `.${basename(path)}-new-${process.pid}`);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(staging, 'w');
  writeFileSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(staging, path);
}
