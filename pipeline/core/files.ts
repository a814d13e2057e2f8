import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Flag } from './flags.ts';
import { sha256 } from './digest.ts';
import type { SourceText } from './model.ts';
import { openShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** The files of a source folder by their path below it, with `/` between folders. */
export interface SourceFolder {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly digests: ReadonlyMap<string, string>;
}

/** Give the digest of all that a source folder holds. */
export function digestOfSource({ digests }: SourceFolder): string {
  return sha256(JSON.stringify([...digests]));
}

/** How many bytes of Markdown are held at once. */
const heldBytes = 1 << 24;

/**
 * Read every Markdown and YAML file of a source folder, and what was released; what can't be read as
 * text is flagged. Markdown is read again where it is wanted, so that not all of it is held. With `only`,
 * the files of other reports stay closed, where there is such a report.
 */
export function readSourceFolder(folder: string, flag: Flag, only?: string): SourceFolder {
  const texts = new Map<string, SourceText>();
  const digests = new Map<string, string>();
  const held = openShelf<string>(heldBytes);
  if (!existsSync(folder) || !lstatSync(realpathSync(folder)).isDirectory()) {
    flag('folder-missing', { file: folder, start: 0, end: 0 }, { path: folder });
    return { folder, texts, digests };
  }
  const root = realpathSync(folder);
  const chosen = only !== undefined && namesIn(join(root, 'reports')).includes(only);
  const isOther = (path: string): boolean =>
    chosen && path.startsWith('reports/') && !path.startsWith(`reports/${only}/`);
  for (const path of listFiles({ root, shown: folder }, root, flag)) {
    const name = path.split(sep).join('/');
    if (isOther(name)) continue;
    const bytes = readFileSync(join(root, path));
    const digest = sha256(bytes);
    digests.set(name, digest);
    const file = join(folder, path);
    const text = decode(bytes, file, flag);
    if (text === undefined) continue;
    if (name.endsWith('.md')) {
      const from = { path: join(root, path), file, bytes: bytes.length, digest };
      held.take(from.path, from.bytes, () => text);
      texts.set(name, heldText(held, from));
    } else texts.set(name, { file, text });
  }
  return { folder, texts, digests };
}

/** A text that is read again, as it was, once others took its place. */
function heldText(
  held: Shelf<string>,
  from: { readonly path: string; file: string; bytes: number; digest: string },
): SourceText {
  const { path, file } = from;
  const read = (): string => {
    const bytes = readFileSync(path);
    if (sha256(bytes) === from.digest) return new TextDecoder('utf-8').decode(bytes);
    throw changed(file);
  };
  return {
    file,
    get text() {
      return held.take(path, from.bytes, read);
    },
  };
}

/** What a file system says of a file that is no longer the one that was opened. */
function changed(file: string): Error {
  const told = { code: 'ESTALE', syscall: 'read', path: file };
  return Object.assign(new Error(`${file} was changed while it was read`), told);
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

interface Root {
  readonly root: string;
  /** The folder as people wrote it. */
  readonly shown: string;
}

function* listFiles(top: Root, folder: string, flag: Flag): Generator<string> {
  const { root } = top;
  const entries = readdirSync(folder).sort();
  for (const name of entries) {
    const path = join(folder, name);
    const target = lstatSync(path).isSymbolicLink() ? linkTarget(path) : path;
    const shown = relative(root, path);
    if (target === undefined || (target !== root && !target.startsWith(root + sep))) {
      const where = { file: join(top.shown, shown), start: 0, end: 0 };
      flag('link-outside', where, { path: shown });
    } else if (lstatSync(target).isDirectory()) {
      if (target === path) yield* listFiles(top, path, flag);
    } else if (isSource(shown.split(sep).join('/')) && lstatSync(target).isFile()) yield shown;
  }
}

/** What people write, questions with their answers, and the files of releases to compare with. */
function isSource(path: string): boolean {
  if (/\.(?:md|ya?ml)$/.test(path)) return true;
  return /^releases\/[^/]+\.(?:json|rdfp)$|^queries\/[^/]+\.(?:rq|csv)$/.test(path);
}

function linkTarget(path: string): string | undefined {
  return existsSync(path) ? realpathSync(path) : undefined;
}

/** Decode UTF-8; a byte order mark is left out. Other bytes and NUL are flagged with their place. */
export function decode(bytes: Uint8Array, file: string, flag: Flag): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul === -1) return text;
    flag('nul-byte', { file, start: nul, end: nul + 1 }, {});
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const place = Math.max(lenient.indexOf('\ufffd'), 0);
    flag('not-utf8', { file, start: place, end: place + 1 }, {});
  }
  return undefined;
}

/** Read one file of a folder that the tool ships, such as schemas. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Read a file that need not be there. */
export function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Read the receipt of stores and parsers that read data of a canonical hash, if a source folder has one. */
export function readReceipt(source: string, canonicalHash: string): string | undefined {
  return readIfThere(join(source, 'receipts', `${canonicalHash}.json`));
}
