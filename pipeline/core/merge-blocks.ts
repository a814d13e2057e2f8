import { compareCodePoints } from './code-points.ts';
import type { Block } from './sorted-blocks.ts';

interface Source {
  next: Block;
  readonly rest: Iterator<Block>;
}

/** Give the bytes of sorted sources in one order; lines of one key from several blocks are sorted. */
export function mergeBlocks(
  sources: readonly Iterator<Block>[],
  take: (bytes: Uint8Array) => void,
): void {
  let same: Block[] = [];
  for (const block of inOrder(sources)) {
    if (same.length > 0 && same[0]?.key !== block.key) {
      take(linesOf(same));
      same = [];
    }
    same.push(block);
  }
  if (same.length > 0) take(linesOf(same));
}

/** Sources stand by their next key, so that each block costs one search. */
function* inOrder(iterators: readonly Iterator<Block>[]): Generator<Block> {
  const waiting: Source[] = [];
  for (const rest of iterators) wait(waiting, rest);
  for (let first = waiting.pop(); first !== undefined; first = waiting.pop()) {
    yield first.next;
    wait(waiting, first.rest);
  }
}

/** Put a source in its place: the first key stands last, where it costs nothing to take. */
function wait(waiting: Source[], rest: Iterator<Block>): void {
  const result = rest.next();
  if (result.done === true) return;
  const next = result.value;
  let from = 0;
  let to = waiting.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = waiting[middle];
    if (other !== undefined && compareCodePoints(other.next.key, next.key) > 0) from = middle + 1;
    else to = middle;
  }
  waiting.splice(from, 0, { next, rest });
}

function linesOf(blocks: readonly Block[]): Uint8Array {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return only.lines;
  const text = Buffer.concat(blocks.map(({ lines }) => lines)).toString();
  const lines = text.split('\n').slice(0, -1).sort(compareCodePoints);
  const twice = lines.find((line, at) => line === lines[at - 1]);
  if (twice !== undefined) throw new Error(`Written twice: ${twice}`);
  return Buffer.from(`${lines.join('\n')}\n`);
}
