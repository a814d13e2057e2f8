import type { AddressHistory } from '../core/addresses.ts';

/** Where addresses that ended lead, for servers of static files. */
export interface RedirectParts {
  readonly base: string;
  /** Where dist is served, ending with a slash; undefined where nobody has said so yet. */
  readonly host: string | undefined;
  readonly ended: readonly AddressHistory[];
}

/** Write the rules for nginx, Apache, w3id.org and Netlify, by their path below dist. */
export function toRedirects(parts: RedirectParts): Map<string, string> {
  const answers = parts.ended.map((history) => answerOf(history, new URL(parts.base).pathname));
  return new Map([
    ['redirects/nginx.conf', nginx(answers)],
    ['redirects/apache.conf', apache(answers)],
    ['redirects/w3id/.htaccess', w3id(parts)],
    ['redirects/_redirects', netlify(answers, new URL(parts.base).pathname)],
  ]);
}

/** The answer of an address: its status, and the path of what it leads to. */
interface Answer {
  readonly path: string;
  readonly status: 301 | 303 | 410;
  readonly to: string;
}

/** One successor is the answer itself; of several, and of none, the history page tells. */
function answerOf({ address, ending }: AddressHistory, root: string): Answer {
  const [target, another] = ending?.to ?? [];
  const path = root + address;
  const page = `${path}/history/`;
  if (target === undefined) return { path, status: 410, to: page };
  if (another === undefined) return { path, status: 301, to: root + target };
  return { path, status: 303, to: page };
}

function nginx(answers: readonly Answer[]): string {
  const rows = (status: number): string =>
    answers
      .filter((answer) => answer.status === status)
      .map(({ path, to }) => `  "${decoded(path)}" "${to}";\n`)
      .join('');
  return `# Put this file into the http block, and these lines into the server block:
#
#   if ($report_lod_moved) { return 301 $report_lod_moved; }
#   if ($report_lod_see) { return 303 $report_lod_see; }
#   if ($report_lod_words) { return 303 $report_lod_words; }
#   if ($report_lod_gone) { return 410; }
#   error_page 410 @report_lod_gone;
#   location @report_lod_gone { try_files \${report_lod_gone}index.html =410; }
map_hash_bucket_size 512;

# One address took its place.
map $uri $report_lod_moved {
${rows(301)}}

# One of several, which the page names.
map $uri $report_lod_see {
${rows(303)}}

# The words of an earlier edition lead to their paragraph. This path is taken as it was sent.
map $request_uri $report_lod_words {
  "~^(?<report_lod_passage>[^?]+)/wording/[0-9a-f]{16}(?:\\?.*)?$" "$report_lod_passage";
}

# Withdrawn: the page says why.
map $uri $report_lod_gone {
${rows(410)}}
`;
}

/** Servers compare the decoded path, and Apache encodes where it leads once more. */
function decoded(path: string): string {
  return decodeURIComponent(path).replace(/["\\$]/g, '\\$&');
}

function pattern(path: string): string {
  return `^${decodeURIComponent(path).replace(/[.*+?^$()[\]{}|\\"]/g, '\\$&')}$`;
}

function apache(answers: readonly Answer[]): string {
  const rules = answers.map(({ path, status, to }) => {
    if (status !== 410) return `RedirectMatch ${status} "${pattern(path)}" "${decoded(to)}"\n`;
    return `<LocationMatch "${pattern(path)}">\n  ErrorDocument 410 ${to}index.html\n</LocationMatch>\nRedirectMatch 410 "${pattern(path)}"\n`;
  });
  return `# Include this file in the server or virtual host. It needs mod_alias.
${rules.join('')}
# The words of an earlier edition lead to their paragraph.
RedirectMatch 303 "^(.+)/wording/[0-9a-f]{16}$" "$1"
`;
}

/** For https://github.com/perma-id/w3id.org: the folder of the base, in which nothing else stands. */
function w3id({ base, host }: RedirectParts): string {
  const target = host ?? 'https://host.example/';
  const unknown =
    host === undefined
      ? '# Not ready yet: nobody has said where the data is served. Put `host:` into catalogue.yaml.\n'
      : '';
  return `# ${base}
#
# Addresses of official reports as linked data. Those who ask for data are sent to a file beside the page.
# What became of an address is answered where the data is served.
${unknown}Options +FollowSymLinks -MultiViews
RewriteEngine on

RewriteCond %{HTTP_ACCEPT} application/ld\\+json
RewriteRule ^((?:id|report|agent)/.+[^/])/?$ ${target}$1.jsonld [R=303,L]
RewriteCond %{HTTP_ACCEPT} application/n-triples
RewriteRule ^((?:id|report|agent)/.+[^/])/?$ ${target}$1.nt [R=303,L]
RewriteCond %{HTTP_ACCEPT} text/turtle
RewriteRule ^((?:id|report|agent)/.+[^/])/?$ ${target}$1.ttl [R=303,L]
RewriteRule ^(.*)$ ${target}$1 [R=302,L]
`;
}

/** Netlify has no answer 410, so what was withdrawn gives its page with 404. */
function netlify(answers: readonly Answer[], root: string): string {
  const rules = answers.map(({ path, status, to }) => {
    const code = status === 410 ? '404!' : `${status}!`;
    return `${path} ${status === 410 ? `${to}index.html` : to} ${code === '303!' ? '302!' : code}\n`;
  });
  return `# For Netlify and hosts that read the same file. They know neither 303 nor 410: 302 and 404 stand for them.
${rules.join('')}
# The words of an earlier edition lead to their paragraph.
${passages.map((passage) => `${root}${passage}/wording/:words ${root}${passage} 302\n`).join('')}`;
}

/** A star stands at the end of a path only, so each shape of a paragraph's address has its line. */
const passages = ['report/:report', 'report/:report/:scope'].flatMap((scope) => [
  `${scope}/paragraph/:number`,
  `${scope}/paragraph/:number/item/:item`,
]);
