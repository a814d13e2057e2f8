import { namespaces } from './namespaces.ts';
import { xmlText } from './xml-text.ts';

/** What a sitemap and a feed of releases are made of. */
export interface FeedParts {
  readonly base: string;
  readonly name: string;
  readonly publisher: string;
  /** Oldest first; `changes` says in words what it changed. */
  readonly releases: readonly {
    readonly version: string;
    readonly date: string;
    readonly changes: string;
  }[];
}

/** The protocol of sitemaps allows so many addresses in one file. */
const addressesInSitemap = 50_000;

/** Write sitemaps: one file, or an index with parts where there are more addresses than fit in one. */
export function toSitemaps(
  addresses: readonly string[],
  { base, modified }: { readonly base: string; readonly modified: string | undefined },
): Map<string, string> {
  const parts: string[] = [];
  for (let from = 0; from === 0 || from < addresses.length; from += addressesInSitemap) {
    parts.push(sitemap(addresses.slice(from, from + addressesInSitemap), base, modified));
  }
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return new Map([['sitemap.xml', only]]);
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  const entries = names.map((name) => `  <sitemap><loc>${xmlText(base + name)}</loc></sitemap>\n`);
  const index = `${head}<sitemapindex xmlns="${sitemaps}">\n${entries.join('')}</sitemapindex>\n`;
  return new Map([
    ['sitemap.xml', index],
    ...names.map((name, at): [string, string] => [name, parts[at] ?? '']),
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function sitemap(addresses: readonly string[], base: string, modified: string | undefined): string {
  const when = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
  const entries = addresses.map(
    (address) => `  <url><loc>${xmlText(base + address)}</loc>${when}</url>\n`,
  );
  return `${head}<urlset xmlns="${sitemaps}">\n${entries.join('')}</urlset>\n`;
}

/** Write the feed of releases (Atom, RFC 4287), the newest first; undefined before the first. */
export function toAtom({ base, name, publisher, releases }: FeedParts): string | undefined {
  const last = releases.at(-1);
  if (last === undefined) return undefined;
  const entries = [...releases].reverse().map(
    ({ version, date, changes }) => `  <entry>
    <id>${xmlText(`${base}release/${version}`)}</id>
    <title>${xmlText(`Release ${version}`)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" href="${xmlText(`${base}release/${version}`)}"/>
    <summary>${xmlText(changes)}</summary>
  </entry>
`,
  );
  return `${head}<feed xmlns="${namespaces.atom}">
  <id>${xmlText(`${base}changes.atom`)}</id>
  <title>${xmlText(`Releases: ${name}`)}</title>
  <updated>${last.date}T00:00:00Z</updated>
  <author><name>${xmlText(publisher)}</name></author>
  <link rel="self" href="${xmlText(`${base}changes.atom`)}"/>
${entries.join('')}</feed>
`;
}
