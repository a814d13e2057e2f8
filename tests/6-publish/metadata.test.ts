import { spawnSync } from 'node:child_process';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { bridges, buildInMemory, edit, release } from '../releases/bridges.ts';

/**
 * The metadata of a released dataset. RO-Crate, DCAT-AP and Google Dataset Search have no validator with a
 * fitting licence in the registries, so what their pages demand is asked here; XML is read by xmllint.
 */

const { folder } = release(
  edit(
    bridges(),
    'catalogue.yaml',
    'for tests.',
    'for tests, with what each says of every bridge.',
  ),
);
const { texts } = buildInMemory(folder);
const textOf = (path: string): string => texts.get(path)!;

describe('the catalogue', () => {
  const store = new Store();
  store.load(textOf('catalogue.ttl'), { format: 'text/turtle' });
  const prefixes = `PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/> PREFIX spdx: <http://spdx.org/rdf/terms#> PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX dqv: <http://www.w3.org/ns/dqv#> `;
  const lacking = (kind: string, pattern: string): number =>
    (
      store.query(
        `${prefixes} SELECT ?x { ?x a ${kind} FILTER NOT EXISTS { ${pattern} } }`,
      ) as unknown[]
    ).length;
  const count = (kind: string): number =>
    (store.query(`${prefixes} SELECT ?x { ?x a ${kind} }`) as unknown[]).length;

  test.each([
    ['dcat:Catalog', '?x dct:title ?t ; dct:description ?d ; dct:publisher ?p ; dcat:dataset ?s'],
    [
      'dcat:Dataset',
      '?x dct:title ?t ; dct:description ?d ; dct:publisher/foaf:name ?n ; dct:license ?l',
    ],
    [
      'dcat:Distribution',
      '?x dcat:accessURL ?a ; dcat:downloadURL ?u ; dct:license ?l ; dcat:mediaType ?m ; dcat:byteSize ?b',
    ],
    [
      'dcat:Distribution',
      '?x spdx:checksum/spdx:checksumValue ?c . ?x spdx:checksum/spdx:algorithm spdx:checksumAlgorithm_sha256',
    ],
    ['dqv:QualityMeasurement', '?x dqv:value ?v ; dqv:isMeasurementOf/dqv:inDimension ?d'],
    ['prov:Activity', '?x prov:wasAssociatedWith ?w'],
  ])('each %s has what DCAT-AP, PROV and DQV demand', (kind, pattern) => {
    expect(count(kind)).toBeGreaterThan(0);
    expect(lacking(kind, pattern)).toBe(0);
  });

  test('the dataset has what Google Dataset Search requires and recommends', () => {
    const pattern = `?x schema:name ?n ; schema:description ?d ; schema:license ?l ; schema:creator/schema:name ?c ;
      schema:keywords ?k ; schema:version ?v ; schema:datePublished ?p ; schema:url ?u ; schema:identifier ?i ;
      schema:distribution ?f . ?f schema:contentUrl ?a ; schema:encodingFormat ?e
      FILTER (STRLEN(?d) >= 50 && STRLEN(?d) <= 5000)`;
    const [found] = store.query(
      `${prefixes} SELECT ?x { ?x a schema:Dataset . ${pattern} }`,
    ) as Map<string, { value: string }>[];
    expect(found?.get('x')?.value).toBe('https://example.org/bridges/dataset');
  });
});

describe('the crate', () => {
  type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };
  const crate = JSON.parse(textOf('ro-crate-metadata.json')) as {
    readonly '@context': string;
    readonly '@graph': readonly Entity[];
  };
  const graph = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));

  test('is flat, with its descriptor, and every reference leads to an entity', () => {
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context');
    expect(graph.size).toBe(crate['@graph'].length);
    expect(graph.get('ro-crate-metadata.json')).toMatchObject({
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
    const referred = crate['@graph'].flatMap((entity) =>
      Object.entries(entity).flatMap(([key, value]) =>
        key === 'conformsTo'
          ? []
          : [value]
              .flat()
              .flatMap((one) =>
                typeof one === 'object' && one !== null ? [(one as Entity)['@id']] : [],
              ),
      ),
    );
    expect(referred.filter((id) => !graph.has(id))).toEqual([]);
    expect(crate['@graph'].filter((entity) => entity['@type'] === undefined)).toEqual([]);
  });

  test('the root has its name, description, date and licence, and names each file once', () => {
    const root = graph.get('./')!;
    expect(root).toMatchObject({ '@type': 'Dataset', datePublished: '2026-01-20' });
    for (const key of ['name', 'description', 'license']) expect(root[key]).toBeTruthy();
    const parts = (root['hasPart'] as readonly Entity[]).map((part) => part['@id']);
    const built = [
      'catalogue',
      'ro-crate',
      'datapackage',
      'sitemap',
      'id-history',
      'redirects',
      'changes',
      'manifest',
    ];
    const files = [...texts.keys()].filter((path) => !built.some((name) => path.startsWith(name)));
    expect(parts.map(decodeURI).sort()).toEqual(files.sort());
    for (const part of parts) expect(graph.get(part)).toMatchObject({ '@type': 'File' });
  });
});

describe('XML', () => {
  const read = (path: string, query: string): string => {
    const given = ['--xpath', query, '-'];
    const { status, stdout, stderr } = spawnSync('xmllint', given, {
      input: textOf(path),
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    return stdout.trim();
  };
  const installed = spawnSync('xmllint', ['--version']).error === undefined;
  const named = (name: string): string => `*[local-name()='${name}']`;

  // `make test` installs libxml2-utils.
  test.skipIf(!installed)('the sitemap lists every address once', () => {
    const locations = `/${named('urlset')}/${named('url')}/${named('loc')}`;
    const addresses = textOf('sitemap.xml').match(/<loc>[^<]+<\/loc>/g)!;
    expect(Number(read('sitemap.xml', `count(${locations})`))).toBe(addresses.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.skipIf(!installed)('the feed has what RFC 4287 demands of feed and entry', () => {
    const feed = `/${named('feed')}`;
    for (const part of ['id', 'title', 'updated', 'author']) {
      expect(read('changes.atom', `count(${feed}/${named(part)})`), part).toBe('1');
      if (part === 'author') continue;
      expect(read('changes.atom', `count(${feed}/${named('entry')}/${named(part)})`), part).toBe(
        '1',
      );
    }
    expect(read('changes.atom', `string(${feed}/${named('link')}[@rel='self']/@href)`)).toBe(
      'https://example.org/bridges/changes.atom',
    );
  });
});
