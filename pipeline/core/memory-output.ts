import { createHash } from 'node:crypto';
import type { Output } from './output.ts';

/** An output that keeps texts in memory, such as those of a rehearsal. */
export interface MemoryOutput extends Output {
  /** The files whose texts are kept. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Open an output that writes nothing to disk; texts are kept where `keep` says so. */
export function openMemory(keep: (path: string) => boolean = () => true): MemoryOutput {
  const files = new Map<string, { hash: ReturnType<typeof createHash>; bytes: number }>();
  const chunks = new Map<string, string>();
  const last = new Map<string, string>();
  const write: Output['write'] = (path, content) => {
    const text = textOf(content);
    const file = files.get(path) ?? { hash: createHash('sha256'), bytes: 0 };
    files.set(path, file);
    file.hash.update(text);
    file.bytes += Buffer.byteLength(text);
    if (keep(path)) chunks.set(path, (chunks.get(path) ?? '') + text);
  };
  const sorted = new Map<string, string[]>();
  const writeSorted: Output['writeSorted'] = (path, _, lines) => {
    const known = sorted.get(path) ?? [];
    sorted.set(path, known);
    const added = textOf(lines).split('\n');
    for (const line of added) if (line !== '') known.push(line);
  };
  const close: Output['close'] = () => {
    for (const [path, lines] of sorted) write(path, lines.sort(byBytes).map(ended).join(''));
    sorted.clear();
    for (const [path, text] of last) write(path, text);
    last.clear();
    const closed = [...files].map(([path, { hash, bytes }]) => ({
      path,
      bytes,
      sha256: hash.digest('hex'),
    }));
    files.clear();
    return closed.sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  return {
    write,
    writeLast: (path, text) => void last.set(path, (last.get(path) ?? '') + textOf(text)),
    writeSorted,
    close,
    commit: () => undefined,
    abandon: () => undefined,
    texts: chunks,
  };
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString();
}

/** The order of UTF-8 bytes is that of code points. */
function byBytes(first: string, second: string): number {
  return Buffer.compare(Buffer.from(first), Buffer.from(second));
}

function ended(line: string): string {
  return `${line}\n`;
}
