import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Flag } from './flags.ts';
import { sha256 } from './digest.ts';
import type { SourceText } from './model.ts';

/** The files of a source folder by their path below it, with `/` between folders. */
export interface SourceFolder {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Read every Markdown and YAML file of a source folder, and what was released; what can't be read as
 * text is flagged. With `only`, the files of other reports stay closed, where there is such a report.
 */
export function readSourceFolder(folder: string, flag: Flag, only?: string): SourceFolder {
  const texts = new Map<string, SourceText>();
  const digests = new Map<string, string>();
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
    digests.set(name, sha256(bytes));
    const text = decode(bytes, join(folder, path), flag);
    if (text !== undefined) texts.set(name, { file: join(folder, path), text });
  }
  return { folder, texts, digests };
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
