import { createHash } from 'node:crypto';
import type { ReadFolder } from '../core/read-folder.ts';

/** A file as it is sent. */
export interface Representation {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** The files of a built site, read once each; nothing but what the folder held at the start is found. */
export interface SiteFiles {
  readonly has: (path: string) => boolean;
  readonly get: (path: string) => Representation | undefined;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
  rq: 'application/sparql-query',
  svg: 'image/svg+xml',
  trig: 'application/trig',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** So many bytes are kept; a file beyond that is read again when it is asked for. */
const keptBytes = 64 << 20;

/** List the files of a site, and keep what is asked for. */
export function openSiteFiles(folder: ReadFolder): SiteFiles {
  const known = new Set(folder.paths);
  const kept = new Map<string, Representation>();
  let bytes = 0;
  const get = (path: string): Representation | undefined => {
    const before = kept.get(path);
    if (before !== undefined) return before;
    const body = known.has(path) ? folder.bytes(path) : undefined;
    if (body === undefined) return undefined;
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 32);
    const representation = { body, type: typeOf(path), etag: `"${digest}"` };
    bytes += body.length;
    if (bytes <= keptBytes) kept.set(path, representation);
    return representation;
  };
  return { has: (path) => known.has(path), get };
}

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
