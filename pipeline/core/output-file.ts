import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { BlockSorter } from './sorted-blocks.ts';
import { characterStart } from './span.ts';

/** Bytes, and SHA-256 in lower-case hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is being written, and hashed on the way. */
export interface OpenFile {
  readonly descriptor: number;
  readonly hash: ReturnType<typeof createHash>;
  held: string;
  bytes: number;
}

/** Open a file for writing. */
export function openFile(path: string): OpenFile {
  return { descriptor: openSync(path, 'w'), hash: createHash('sha256'), held: '', bytes: 0 };
}

const heldLength = 1 << 16;

/** Append a text; it is written when enough is held. */
export function append(file: OpenFile, text: string): void {
  file.held += text;
  if (file.held.length >= heldLength) flush(file);
}

/** Encoded text waits here: a new buffer for each piece would cost more than the encoding. */
const encoded = Buffer.allocUnsafeSlow(3 * heldLength);

function flush(file: OpenFile): void {
  const text = file.held;
  file.held = '';
  for (let from = 0; from < text.length;) {
    const to = characterStart(text, Math.min(from + heldLength, text.length));
    const length = encoded.write(text.slice(from, to));
    writeBytes(file, encoded.subarray(0, length));
    from = to;
  }
}

/** Append sorted blocks; they are short, and are written many at a time. */
export function drainInto(file: OpenFile, sorter: BlockSorter): void {
  flush(file);
  let held = 0;
  sorter.drain((bytes) => {
    if (held + bytes.length > encoded.length) {
      writeBytes(file, encoded.subarray(0, held));
      held = 0;
    }
    if (bytes.length > encoded.length) {
      writeBytes(file, bytes);
      return;
    }
    encoded.set(bytes, held);
    held += bytes.length;
  });
  writeBytes(file, encoded.subarray(0, held));
}

function writeBytes(file: OpenFile, bytes: Uint8Array): void {
  file.hash.update(bytes);
  file.bytes += bytes.length;
  for (let from = 0; from < bytes.length;) from += writeSync(file.descriptor, bytes, from);
}

/** Write what is held, close the file, and tell what was written. */
export function closeFile(file: OpenFile): Digest {
  flush(file);
  closeSync(file.descriptor);
  return { bytes: file.bytes, sha256: file.hash.digest('hex') };
}
