import { compareCodePoints } from './code-points.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { readRun, writeRun } from './run-files.ts';

/** Whole lines that stand together in a sorted file: each begins with the key. */
export interface Block {
  readonly key: string;
  readonly lines: Uint8Array;
}

/** Takes blocks in any order and gives their bytes by code point; memory stays within a limit. */
export interface BlockSorter {
  readonly add: (key: string, lines: string | Uint8Array) => void;
  readonly drain: (take: (bytes: Uint8Array) => void) => void;
}

/** Bytes held before they go to a file as a sorted run. */
const heldLimit = 64 << 20;
const slabLength = 1 << 20;

/** Sort blocks of lines; what does not fit in memory goes to run files, which drain removes. */
export function sortBlocks(runPath: (run: number) => string, limit = heldLimit): BlockSorter {
  const runs: string[] = [];
  let blocks: Block[] = [];
  let held = 0;
  let slab = Buffer.alloc(0);
  const store = (lines: string | Uint8Array): Uint8Array => {
    const isText = typeof lines === 'string';
    const most = isText ? lines.length * 3 : lines.length;
    if (slab.length < most) slab = Buffer.allocUnsafeSlow(Math.max(slabLength, most));
    // Bytes are copied, so that a block does not hold all that it was cut from.
    if (!isText) slab.set(lines);
    const bytes = slab.subarray(0, isText ? slab.write(lines) : lines.length);
    slab = slab.subarray(bytes.length);
    return bytes;
  };
  const sorted = (): Block[] => blocks.sort((a, b) => compareCodePoints(a.key, b.key));
  const spill = (): void => {
    runs.push(writeRun(runPath(runs.length), sorted()));
    blocks = [];
    held = 0;
    slab = Buffer.alloc(0);
  };
  return {
    add: (key, lines) => {
      const bytes = store(lines);
      blocks.push({ key, lines: bytes });
      held += bytes.length;
      if (held >= limit) spill();
    },
    drain: (take) => {
      if (runs.length > 0) spill();
      const sources = runs.length > 0 ? runs.map(readRun) : [sorted().values()];
      mergeBlocks(sources, take);
      blocks = [];
    },
  };
}
