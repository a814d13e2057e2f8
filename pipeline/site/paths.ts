/** Where an address stands in the site: each thing has a folder with its page, and data beside it. */

/** The folder of the page of an address, from the site's root, with `/` at its end. */
export function pagePath(address: string): string {
  const path = address.split('#')[0] ?? '';
  return path === '' ? '' : `${path.split('/').map(fileName).join('/')}/`;
}

/** The path of a data file beside the page of an address. */
export function dataPath(address: string, extension: string): string {
  return `${pagePath(address).replace(/\/$/, '')}.${extension}`;
}

/**
 * The name on disk of a segment of an address. A server decodes what stands in a request, so names
 * are decoded; what would leave the folder or can't be a name stays encoded, after a tilde.
 */
function fileName(segment: string): string {
  const decoded = decode(segment);
  const unsafe = /[/\\\0-\x1f]|^\.{1,2}$|^$/.test(decoded) || Buffer.byteLength(decoded) > 200;
  return unsafe ? `~${encodeURIComponent(segment).replaceAll('.', '%2E').slice(0, 200)}` : decoded;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A relative reference from one path of the site to another; each segment is encoded. */
export function relativeReference(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared++;
  }
  const up = '../'.repeat(here.length - shared);
  const down = there.slice(shared).map(encodeURIComponent).join('/');
  return up + down === '' ? './' : up + down;
}
