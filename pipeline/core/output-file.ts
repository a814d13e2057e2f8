import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { BlockSorter } from './sorted-blocks.ts';
import { characterStart } from './span.ts';

/** Bytes, and SHA-256 in lower-case hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is being written, and hashed on the way. */
export interface OutputFile {
  readonly path: string;
  readonly hash: ReturnType<typeof createHash>;
  bytes: number;
  /** What is there only while the file is in use: a descriptor, and bytes that wait in a buffer. */
  active: { readonly descriptor: number; readonly buffer: Buffer; held: number } | undefined;
}

/** Name a file for writing; it is made when it is resumed. */
export function outputFile(path: string): OutputFile {
  return { path, hash: createHash('sha256'), bytes: 0, active: undefined };
}

const bufferLength = 1 << 16;
/** A UTF-16 unit takes three bytes at most. */
const pieceLength = bufferLength >> 2;

/** Go on writing at the end of a file. */
export function resume(file: OutputFile): NonNullable<OutputFile['active']> {
  const descriptor = openSync(file.path, file.bytes === 0 ? 'w' : 'a');
  return (file.active = { descriptor, buffer: Buffer.allocUnsafeSlow(bufferLength), held: 0 });
}

/** Write what waits and hold nothing of the file, until it is resumed. */
export function suspend(file: OutputFile): void {
  if (file.active === undefined) return;
  flush(file);
  closeSync(file.active.descriptor);
  file.active = undefined;
}

/** Append a text: encoded at once, while it is near, and written when the buffer is full. */
export function append(file: OutputFile, text: string | Uint8Array): void {
  if (typeof text !== 'string') return appendBytes(file, text);
  for (let from = 0; from < text.length;) {
    const to = characterStart(text, Math.min(from + pieceLength, text.length));
    const piece = text.slice(from, to);
    const active = withRoom(file, 3 * piece.length);
    active.held += active.buffer.write(piece, active.held);
    from = to;
  }
}

/** Append sorted blocks of lines. */
export function drainInto(file: OutputFile, sorter: BlockSorter): void {
  sorter.drain((bytes) => appendBytes(file, bytes));
}

/** Append what a file holds, and remove it. */
export function moveInto(file: OutputFile, path: string): void {
  const from = openSync(path, 'r');
  const piece = Buffer.allocUnsafe(bufferLength);
  for (;;) {
    const length = readSync(from, piece);
    if (length === 0) break;
    appendBytes(file, piece.subarray(0, length));
  }
  closeSync(from);
  unlinkSync(path);
}

function appendBytes(file: OutputFile, bytes: Uint8Array): void {
  const active = withRoom(file, bytes.length);
  if (bytes.length > active.buffer.length) {
    writeBytes(file, active.descriptor, bytes);
    return;
  }
  active.buffer.set(bytes, active.held);
  active.held += bytes.length;
}

function withRoom(file: OutputFile, room: number): NonNullable<OutputFile['active']> {
  const active = file.active ?? resume(file);
  if (active.buffer.length - active.held < room) flush(file);
  return active;
}

function flush(file: OutputFile): void {
  const { active } = file;
  if (active === undefined) return;
  writeBytes(file, active.descriptor, active.buffer.subarray(0, active.held));
  active.held = 0;
}

function writeBytes(file: OutputFile, descriptor: number, bytes: Uint8Array): void {
  file.hash.update(bytes);
  file.bytes += bytes.length;
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}

/** Write what waits, and tell what was written in all. */
export function finish(file: OutputFile): Digest {
  suspend(file);
  return { bytes: file.bytes, sha256: file.hash.digest('hex') };
}
