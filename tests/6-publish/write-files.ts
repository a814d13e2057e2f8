import { readContracts } from '../../pipeline/contracts.ts';
import { sha256 } from '../../pipeline/core/digest.ts';
import type { Output, WrittenFile } from '../../pipeline/core/output.ts';
import { canonicalFile, writeFormats } from '../../pipeline/build/write-formats.ts';
import { sortBlocks } from '../../pipeline/core/sorted-blocks.ts';
import type { BlockSorter } from '../../pipeline/core/sorted-blocks.ts';
import type { WaterBoard } from './water-board.ts';

/** Files in memory, by their path. */
export interface MemoryOutput {
  readonly files: Map<string, string>;
  readonly output: Output;
}

/** Make an output that keeps everything in memory. */
export function openMemory(): MemoryOutput {
  const files = new Map<string, string>();
  const last = new Map<string, string>();
  const textOf = (content: string | Uint8Array): string => Buffer.from(content).toString();
  const write: Output['write'] = (path, content) => {
    files.set(path, (files.get(path) ?? '') + textOf(content));
  };
  const writeLast: Output['write'] = (path, content) => {
    last.set(path, (last.get(path) ?? '') + textOf(content));
  };
  const sorters = new Map<string, BlockSorter>();
  const writeSorted: Output['writeSorted'] = (path, key, lines) => {
    const sorter = sorters.get(path) ?? sortBlocks(() => 'never needed for so little');
    sorters.set(path, sorter);
    sorter.add(key, lines);
  };
  const close = (): WrittenFile[] => {
    for (const [path, sorter] of sorters) {
      sorter.drain((bytes) => write(path, Buffer.from(bytes).toString()));
    }
    sorters.clear();
    for (const [path, text] of last) write(path, text);
    last.clear();
    return [...files].map(([path, text]) => {
      const bytes = Buffer.byteLength(text);
      return { path, bytes, sha256: sha256(text) };
    });
  };
  const nothing = (): void => undefined;
  return {
    files,
    output: { write, writeLast, writeSorted, close, commit: nothing, abandon: nothing },
  };
}

export const testBase = 'https://data.example.org/water/';

/** Write records in every format, with a base that is not the project's own. */
export function writeFiles({ groups, ledger }: WaterBoard) {
  const contracts = readContracts(testBase);
  const { files, output } = openMemory();
  const formats = writeFormats(contracts, output);
  for (const group of groups) formats.group(group);
  formats.ledger(ledger);
  const counts = formats.finish();
  output.close();
  files.set('csv/csvw-metadata.json', contracts.tables);
  return { files, counts, canonicalHash: sha256(files.get(canonicalFile) ?? '') };
}
