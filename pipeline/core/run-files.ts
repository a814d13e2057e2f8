import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { Block } from './sorted-blocks.ts';

const chunkLength = 1 << 18;
const headLength = 8;

/** Write blocks to a file, each after the lengths of its key and lines; give back the path. */
export function writeRun(path: string, blocks: Iterable<Block>): string {
  const file = openSync(path, 'w');
  let parts: Uint8Array[] = [];
  let held = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(parts);
    for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
    parts = [];
    held = 0;
  };
  for (const { key, lines } of blocks) {
    const keyBytes = Buffer.from(key);
    const head = Buffer.allocUnsafe(headLength);
    head.writeUInt32LE(keyBytes.length, 0);
    head.writeUInt32LE(lines.length, 4);
    parts.push(head, keyBytes, lines);
    held += headLength + keyBytes.length + lines.length;
    if (held >= chunkLength) flush();
  }
  flush();
  closeSync(file);
  return path;
}

/** Read the blocks of a run in their order, piece by piece; the file is removed after the last. */
export function* readRun(path: string): Generator<Block> {
  const file = openSync(path, 'r');
  let held: Buffer = Buffer.alloc(0);
  /** Have `length` bytes at hand, or fewer at the end. Blocks keep the bytes that they were given. */
  const have = (length: number): boolean => {
    if (held.length >= length) return true;
    const more = Buffer.allocUnsafeSlow(Math.max(chunkLength, length));
    held.copy(more);
    const read = readSync(file, more, held.length, more.length - held.length, null);
    held = more.subarray(0, held.length + read);
    return read > 0 && have(length);
  };
  while (have(headLength)) {
    const keyEnd = headLength + held.readUInt32LE(0);
    const end = keyEnd + held.readUInt32LE(4);
    if (!have(end)) throw new Error(`${path} was cut off`);
    yield { key: held.toString('utf8', headLength, keyEnd), lines: held.subarray(keyEnd, end) };
    held = held.subarray(end);
  }
  closeSync(file);
  unlinkSync(path);
}
