import type { Block } from '../core/sorted-blocks.ts';
import type { Sink } from './format.ts';
import { addTo } from '../core/group-by.ts';

/** What is written of one section, file by file: pieces of texts, and blocks of sorted lines. */
export interface Part {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** What comes last in its file. */
  readonly last: ReadonlyMap<string, Uint8Array>;
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
}

/** Keeps what is written, for a part. */
export interface PartRecorder {
  readonly sink: Sink;
  readonly part: () => Part;
}

/** Record what is written of a section instead of writing it. */
export function recordPart(): PartRecorder {
  const texts = new Map<string, Uint8Array[]>();
  const last = new Map<string, Uint8Array[]>();
  const blocks = new Map<string, Block[]>();
  const sink: Sink = {
    write: (path, text) => addTo(texts, path, Buffer.from(text)),
    writeLast: (path, text) => addTo(last, path, Buffer.from(text)),
    writeSorted: (path, key, lines) => addTo(blocks, path, { key, lines: Buffer.from(lines) }),
  };
  const joined = (pieces: ReadonlyMap<string, readonly Uint8Array[]>): Map<string, Uint8Array> =>
    new Map([...pieces].map(([path, all]) => [path, Buffer.concat(all)]));
  return { sink, part: () => ({ texts: joined(texts), last: joined(last), blocks }) };
}

/** Write a part, in the order in which it was recorded. */
export function writePart(part: Part, sink: Sink): void {
  for (const [path, text] of part.texts) sink.write(path, text);
  for (const [path, text] of part.last) sink.writeLast(path, text);
  for (const [path, blocks] of part.blocks) {
    for (const { key, lines } of blocks) sink.writeSorted(path, key, lines);
  }
}

type Lengths = readonly (readonly [path: string, length: number])[];

/** What stands before the bytes of a part: their lengths, and whatever else goes with it. */
interface Head {
  readonly texts: Lengths;
  readonly last: Lengths;
  readonly blocks: readonly (readonly [
    path: string,
    keys: readonly string[],
    lengths: readonly number[],
  ])[];
  readonly beside: unknown;
}

/** Write a part as bytes, with what goes beside it, which must be JSON. */
export function packPart(part: Part, beside: unknown): Uint8Array {
  const head: Head = {
    texts: [...part.texts].map(([path, { length }]) => [path, length]),
    last: [...part.last].map(([path, { length }]) => [path, length]),
    blocks: [...part.blocks].map(([path, blocks]) => [
      path,
      blocks.map(({ key }) => key),
      blocks.map(({ lines }) => lines.length),
    ]),
    beside,
  };
  const written = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(written.length);
  const lines = [...part.blocks.values()].flatMap((blocks) => blocks.map((block) => block.lines));
  return Buffer.concat([length, written, ...part.texts.values(), ...part.last.values(), ...lines]);
}

/** Read a part back from bytes that `packPart` wrote. */
export function unpackPart(packed: Uint8Array): { readonly part: Part; readonly beside: unknown } {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, at)) as Head;
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const taken = (lengths: Lengths): Map<string, Uint8Array> =>
    new Map(lengths.map(([path, length]) => [path, take(length)]));
  const texts = taken(head.texts);
  const last = taken(head.last);
  const blocks = head.blocks.map(([path, keys, lengths]): [string, Block[]] => [
    path,
    keys.map((key, index) => ({ key, lines: take(lengths[index] ?? 0) })),
  ]);
  return { part: { texts, last, blocks: new Map(blocks) }, beside: head.beside };
}
