import Negotiator from 'negotiator';
import type { AddressBook } from '../site/address-book.ts';
import { dataForms } from '../site/data-files.ts';
import { dataPath, pagePath } from '../site/paths.ts';
import type { Representation, SiteFiles } from './site-files.ts';

/** What of a request decides the answer. */
export interface Asked {
  readonly method: string;
  /** The path as it was sent, percent-encoded, from its first slash. */
  readonly path: string;
  readonly accept: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** An answer before it is sent; HEAD has the same headers, and no body. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** A site as it is served. */
export interface Served {
  readonly files: SiteFiles;
  readonly book: AddressBook;
}

const html = 'text/html';
const offered = [html, ...dataForms.map(({ mediaType }) => mediaType)];
const common = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** Answer a request for a page, a data file or an address. */
export function respond(served: Served, asked: Asked): Answer {
  if (asked.method === 'OPTIONS') return preflight();
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD, OPTIONS' });
  }
  const path = decodePath(asked.path);
  if (path === undefined) return plain(400, 'The path is not percent-encoded UTF-8.');
  const answer = findAnswer(served, asked, path);
  return asked.method === 'HEAD' ? { ...answer, body: '' } : answer;
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path.replace(/^\//, ''));
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function findAnswer({ files, book }: Served, asked: Asked, path: string): Answer {
  const isFolder = path === '' || path.endsWith('/');
  const file = files.get(isFolder ? `${path}index.html` : path);
  const gone = isFolder ? undefined : book.ended(path);
  if (gone !== undefined) return endedAnswer(files, gone);
  if (file !== undefined) return fileAnswer(file, asked);
  const address = isFolder ? undefined : book.address(path);
  if (address !== undefined) return addressAnswer({ files, book }, asked, address);
  if (files.has(`${path}/index.html`)) return seeOther(301, `${path}/`);
  const passage = /^(.+)\/wording\/[0-9a-f]{16}$/.exec(path)?.[1];
  if (passage !== undefined && book.address(passage) !== undefined) return seeOther(303, passage);
  return notFound();
}

/** An address that ended: one successor, several to choose from, or none. */
function endedAnswer(
  files: SiteFiles,
  { address, to }: { address: string; to: readonly string[] },
): Answer {
  const page = files.get(`${pagePath(address)}index.html`);
  const body = page === undefined ? `${address} ended.\n` : atAddress(page, address);
  const headers = { ...common, 'content-type': page?.type ?? 'text/plain; charset=utf-8' };
  const [successor, another] = to;
  if (successor === undefined) return { status: 410, headers, body };
  if (another === undefined) return seeOther(301, successor);
  const links = to.map((target) => `<${locationOf(target)}>; rel="alternate"`).join(', ');
  return { status: 300, headers: { ...headers, link: links }, body };
}

/** An address is a thing, which leads to its page or data; or a document, which is its own data. */
function addressAnswer({ files, book }: Served, asked: Asked, address: string): Answer {
  const accept = asked.accept === undefined || asked.accept === '' ? '*/*' : asked.accept;
  const negotiator = new Negotiator({ headers: { accept } });
  const type = negotiator.mediaType(offered.slice());
  const vary = { vary: 'Accept' };
  if (type === undefined) {
    return plain(406, `Offered are ${offered.join(', ')}.`, vary);
  }
  const form = dataForms.find(({ mediaType }) => mediaType === type);
  const isDocument = book.isDocument(address);
  if (form === undefined) return seeOther(isDocument ? 301 : 303, pagePath(address), vary);
  const path = dataPath(address, form.extension);
  const file = files.get(path);
  if (file === undefined) return notFound(vary);
  return isDocument ? fileAnswer(file, asked, vary) : seeOther(303, path, vary);
}

function fileAnswer(
  { body, type, etag }: Representation,
  { ifNoneMatch }: Asked,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const headers = { ...common, ...more, etag, 'cache-control': 'no-cache' };
  const known = ifNoneMatch?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (known.includes(etag) || known.includes('*')) return { status: 304, headers, body: '' };
  const length = { 'content-length': String(body.length) };
  return { status: 200, headers: { ...headers, ...length, 'content-type': type }, body };
}

function seeOther(
  status: 301 | 303,
  path: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const location = locationOf(path);
  const type = { 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers: { ...common, ...type, ...more, location }, body: `See ${location}\n` };
}

/** A path of the site as a reference from its root; what a path can't hold is encoded, once. */
function locationOf(path: string): string {
  return `/${path
    .split('/')
    .map((part) => encodeURIComponent(decodePath(part) ?? part))
    .join('/')}`;
}

/** A page that is sent at the address itself: its references count from its own folder. */
function atAddress({ body }: Representation, address: string): string {
  const base = `<head><base href="${locationOf(pagePath(address))}">`;
  return body.toString('utf8').replace('<head>', () => base);
}

function notFound(more: Readonly<Record<string, string>> = {}): Answer {
  return plain(404, 'Nothing is here. The first page is at /', more);
}

function preflight(): Answer {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'Accept, Content-Type, If-None-Match',
    'access-control-max-age': '86400',
  };
  return { status: 204, headers: { ...common, ...allowed }, body: '' };
}

/** Answer in one line of text. */
export function plain(
  status: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
): Answer {
  const headers = { ...common, ...more, 'content-type': 'text/plain; charset=utf-8' };
  return { status, headers, body: `${text}\n` };
}
