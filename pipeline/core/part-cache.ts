import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isRunning } from './is-running.ts';

/** Bytes that an earlier build made, by the digest of all that they were made from. */
export interface PartCache {
  /** Tell whether there seem to be bytes, without reading them. */
  readonly has: (key: string) => boolean;
  /**
   * Give the bytes, or undefined where there are none or they are not as they were written. They stand
   * there until others are asked for.
   */
  readonly find: (key: string) => Uint8Array | undefined;
  readonly store: (key: string, bytes: Uint8Array) => void;
  /** Remove what was neither found nor stored since the cache was opened. */
  readonly prune: () => void;
}

/** A part, or one that was being written. */
const name = /^[0-9a-f]{64}\.part(?:\.(\d+)-\d+)?$/;

/**
 * Open a folder of cached bytes. Each file begins with the digest of its key and the rest, so what was
 * cut off, changed or renamed is not found. A folder that can't be written to keeps nothing.
 */
export function openCache(folder: string): PartCache {
  const used = new Set<string>();
  const placeOf = (key: string): string => join(folder, `${key}.part`);
  const read = reader();
  const find = (key: string): Uint8Array | undefined => {
    const bytes = orNothing(() => read(placeOf(key)));
    if (bytes === undefined || bytes.length < digestLength) return undefined;
    const rest = bytes.subarray(digestLength);
    if (!digestOf(key, rest).equals(bytes.subarray(0, digestLength))) return undefined;
    used.add(key);
    return rest;
  };
  const store = (key: string, bytes: Uint8Array): void => {
    orNothing(() => {
      mkdirSync(folder, { recursive: true });
      const staging = `${placeOf(key)}.${process.pid}-${threadId}`;
      const file = openSync(staging, 'w');
      try {
        writeFileSync(file, digestOf(key, bytes));
        writeFileSync(file, bytes);
      } finally {
        closeSync(file);
      }
      renameSync(staging, placeOf(key));
      used.add(key);
    });
  };
  const prune = (): void => {
    const files = orNothing(() => readdirSync(folder)) ?? [];
    const old = files.filter((file) => {
      const writer = name.exec(file)?.[1];
      if (writer !== undefined) return !isRunning(Number(writer));
      return name.test(file) && !used.has(file.slice(0, 64));
    });
    for (const file of old) orNothing(() => rmSync(join(folder, file), { force: true }));
  };
  const has = (key: string): boolean => existsSync(placeOf(key));
  return { has, find, store, prune };
}

/** Read files into one buffer, which grows to the largest: new memory for each costs more than reading. */
function reader(): (path: string) => Uint8Array {
  let buffer = Buffer.alloc(0);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (buffer.length < size) buffer = Buffer.allocUnsafeSlow(size + (size >> 2));
      let length = 0;
      for (let read = -1; read !== 0 && length < size; length += read) {
        read = readSync(file, buffer, length, size - length, null);
      }
      return buffer.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
}

const digestLength = 32;

function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\n`).update(bytes).digest();
}

/** A cache that can't be read or written costs time and nothing else. */
function orNothing<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
