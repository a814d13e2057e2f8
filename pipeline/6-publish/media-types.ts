/** Media types as registered with IANA, by the ending of a file's name. */
const mediaTypes: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  json: 'application/json',
  yaml: 'application/yaml',
  csv: 'text/csv',
  rq: 'application/sparql-query',
  ru: 'application/sparql-update',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  html: 'text/html',
  md: 'text/markdown',
};

/** Give the media type of a file; text/plain where its ending says nothing. */
export function mediaTypeOf(path: string): string {
  return mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
}
