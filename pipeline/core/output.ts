import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';

/** One file as it was written: bytes, and SHA-256 in lower-case hexadecimal. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A folder that is being written beside its final place; nothing is seen there before `commit`. */
export interface Output {
  /** Append a text to a file, by its path with `/` between folders. */
  readonly write: (path: string, text: string) => void;
  /** Close the files and tell what was written, sorted by path. */
  readonly close: () => readonly WrittenFile[];
  /** Put the whole folder in its place; the one before it is gone. */
  readonly commit: () => void;
  /** Leave the place as it was. */
  readonly abandon: () => void;
}

interface OpenFile {
  readonly descriptor: number;
  readonly hash: ReturnType<typeof createHash>;
  held: string;
  bytes: number;
}

/** Open a folder for writing that replaces another whole or not at all. */
export function openOutput(folder: string): Output {
  recoverOutput(folder);
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const staging = mkdtempSync(join(dirname(target), `${stagingName(target)}${process.pid}-`));
  chmodSync(staging, 0o755);
  const files = new Map<string, OpenFile>();
  return {
    write: (path, text) => append(openFile(files, staging, path), text),
    close: () => closeFiles(files),
    commit: () => replaceFolder(staging, target),
    abandon: () => {
      closeFiles(files);
      rmSync(staging, { recursive: true, force: true });
    },
  };
}

function openFile(files: Map<string, OpenFile>, staging: string, path: string): OpenFile {
  const known = files.get(path);
  if (known !== undefined) return known;
  const full = join(staging, path);
  mkdirSync(dirname(full), { recursive: true });
  const opened = {
    descriptor: openSync(full, 'w'),
    hash: createHash('sha256'),
    held: '',
    bytes: 0,
  };
  files.set(path, opened);
  return opened;
}

const heldLength = 1 << 16;

function append(file: OpenFile, text: string): void {
  file.held += text;
  if (file.held.length >= heldLength) flush(file);
}

function flush(file: OpenFile): void {
  const bytes = Buffer.from(file.held, 'utf8');
  file.held = '';
  file.hash.update(bytes);
  file.bytes += bytes.length;
  for (let from = 0; from < bytes.length;) from += writeSync(file.descriptor, bytes, from);
}

function closeFiles(files: Map<string, OpenFile>): WrittenFile[] {
  const written: WrittenFile[] = [];
  for (const [path, file] of files) {
    flush(file);
    fsyncSync(file.descriptor);
    closeSync(file.descriptor);
    written.push({ path, bytes: file.bytes, sha256: file.hash.digest('hex') });
  }
  files.clear();
  return written.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The name that the folder before has while the new one takes its place. */
function previousName(target: string): string {
  return join(dirname(target), `.${basename(target)}-previous`);
}

/** Two renames: if the process dies between them, `recoverOutput` puts the old folder back. */
function replaceFolder(staging: string, target: string): void {
  const previous = previousName(target);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(staging, target);
  rmSync(previous, { recursive: true, force: true });
}

function stagingName(target: string): string {
  return `.${basename(target)}-new-`;
}

/** Put back a folder whose replacement was cut off, and remove what cut-off runs left beside it. */
function recoverOutput(folder: string): void {
  const target = resolve(folder);
  const previous = previousName(target);
  if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
  rmSync(previous, { recursive: true, force: true });
  if (!existsSync(dirname(target))) return;
  for (const name of readdirSync(dirname(target))) {
    if (!name.startsWith(stagingName(target))) continue;
    const writer = Number.parseInt(name.slice(stagingName(target).length), 10);
    if (!isRunning(writer)) rmSync(join(dirname(target), name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

/** Replace one file by a new text, whole or not at all. */
export function rewriteFile(path: string, text: string): void {
  const staging = join(dirname(path), `.${basename(path)}-new-${process.pid}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(staging, text);
  renameSync(staging, path);
}
