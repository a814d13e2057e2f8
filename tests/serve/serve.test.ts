import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../pipeline/core/read-folder.ts';
import { startServer } from '../../pipeline/serve/start-server.ts';
import type { RunningServer } from '../../pipeline/serve/start-server.ts';
import { distOf, siteOf } from '../site/sites.ts';
import type { TestSite } from '../site/sites.ts';

const history = [
  'address,event,to,release,because,authority',
  'https://data.example.org/bridges/id/old-bridge,merged,https://data.example.org/bridges/id/north-bridge,1.0.0,the same,',
  'https://data.example.org/bridges/id/twin,split,https://data.example.org/bridges/id/north-bridge,1.0.0,two bridges,',
  'https://data.example.org/bridges/id/twin,split,https://data.example.org/bridges/id/south-bridge,1.0.0,two bridges,',
  'https://data.example.org/bridges/id/gone,withdrawn,,1.0.0,no such bridge,',
];
const bridges = ['north', 'south', ...Array.from({ length: 120 }, (_, nth) => `small-${nth}`)];
const triples = bridges.map(
  (name) => `<https://e.org/${name}> <https://schema.org/name> "${name}" .`,
);

let site: TestSite;
let server: RunningServer;

beforeAll(async () => {
  const records = [
    ...bridges
      .slice(0, 2)
      .map((name) => ({ id: `id/${name}-bridge`, type: ['Place'], name: `${name} bridge` })),
    { id: 'report/x', type: 'Report', name: 'X', hasPart: ['report/x/a'] },
    {
      id: 'report/x/a',
      type: 'Chapter',
      name: 'A',
      isPartOf: 'report/x',
      hasPart: ['report/x/paragraph/1'],
    },
    {
      id: 'report/x/paragraph/1',
      type: 'Paragraph',
      position: '1',
      order: 1,
      isPartOf: 'report/x/a',
    },
  ];
  const more = {
    'id-history.csv': `${history.join('\r\n')}\r\n`,
    'dataset.nt': `${triples.join('\n')}\n`,
  };
  site = siteOf(distOf(records, { more }));
  server = await startServer(readFolder(site.folder)!, { port: 0, queryMilliseconds: 1_500 });
});
afterAll(async () => {
  await server.stop();
  site.remove();
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Ask without what `fetch` does to paths, headers and redirects. */
function get(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Got> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('an address', () => {
  test.each([
    ['text/html', 303, '/id/north-bridge/'],
    ['text/turtle', 303, '/id/north-bridge.ttl'],
    ['application/ld+json', 303, '/id/north-bridge.jsonld'],
    ['application/n-triples', 303, '/id/north-bridge.nt'],
    ['text/html;q=0.2, text/turtle;q=0.9', 303, '/id/north-bridge.ttl'],
    ['*/*', 303, '/id/north-bridge/'],
    ['', 303, '/id/north-bridge/'],
  ])('of a thing leads, for %s, to a document', async (accept, status, location) => {
    const got = await get('/id/north-bridge', { headers: accept === '' ? {} : { accept } });
    expect(got).toMatchObject({ status, headers: { location, vary: 'Accept' } });
  });

  test('for a type that is not offered, the answer lists those that are', async () => {
    const got = await get('/id/north-bridge', { headers: { accept: 'image/png' } });
    expect(got.status).toBe(406);
    expect(got.headers['vary']).toBe('Accept');
    expect(got.text).toContain('text/turtle');
  });

  test('of a document answers with its own data', async () => {
    const got = await get('/vocabulary', { headers: { accept: 'text/turtle' } });
    expect(got).toMatchObject({ status: 200, headers: { vary: 'Accept' } });
    expect(got.headers['content-type']).toContain('text/turtle');
  });

  test('that was merged leads on; of one that was split the answer has the choice; one withdrawn is gone', async () => {
    expect(await get('/id/old-bridge')).toMatchObject({
      status: 301,
      headers: { location: '/id/north-bridge' },
    });
    const split = await get('/id/twin');
    expect(split.status).toBe(300);
    expect(split.text).toContain('<base href="/id/twin/">');
    expect(split.text).toContain('"../south-bridge/"');
    const gone = await get('/id/gone');
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('no such bridge');
  });

  test('of words of an earlier edition leads to their paragraph', async () => {
    const got = await get('/report/x/paragraph/1/wording/0123456789abcdef');
    expect(got).toMatchObject({ status: 303, headers: { location: '/report/x/paragraph/1' } });
  });
});

describe('a file', () => {
  test('has a tag of its own, with which it is not sent twice', async () => {
    const first = await get('/id/north-bridge.ttl');
    expect(first.status).toBe(200);
    expect(first.headers['access-control-allow-origin']).toBe('*');
    const etag = String(first.headers['etag']);
    expect((await get('/id/north-bridge.nt')).headers['etag']).not.toBe(etag);
    const again = await get('/id/north-bridge.ttl', { headers: { 'if-none-match': etag } });
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag } });
  });

  test('is told of by HEAD, without a body', async () => {
    const whole = await get('/id/north-bridge/');
    const head = await get('/id/north-bridge/', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.text)));
  });

  test('can be asked for from other sites', async () => {
    const got = await get('/id/north-bridge', { method: 'OPTIONS' });
    expect(got).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': '*' } });
  });
});

describe('a request that means harm', () => {
  test.each([
    ['/../../../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/id/..%5c..%5cx', 404],
    ['//etc/passwd', 404],
    ['/%zz', 400],
    ['/%ff', 400],
    ['/id/a%00b', 400],
    [`/${'a'.repeat(6_000)}`, 404],
  ])('for %s gets %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('with another method is refused', async () => {
    expect(await get('/id/north-bridge', { method: 'DELETE' })).toMatchObject({ status: 405 });
  });

  test('with headers of 10 kB is answered, with more than the limit refused', async () => {
    const accept = `text/turtle, ${'x/y;q=0.1, '.repeat(900)}text/html;q=0.5`;
    expect((await get('/id/north-bridge', { headers: { accept } })).status).toBe(303);
    const refused = await get('/', { headers: { 'x-long': 'a'.repeat(20_000) } });
    expect(refused.status).toBe(431);
  });

  test('sent slowly does not keep others waiting', async () => {
    const { hostname, port } = new URL(server.url);
    const slow = Array.from({ length: 20 }, () => connect(Number(port), hostname));
    for (const socket of slow) {
      socket.on('error', () => undefined);
      socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    }
    expect((await get('/health')).status).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  test('two hundred at once are all answered', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => get('/id/north-bridge.ttl')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(200);
  });
});

describe('SPARQL', () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    get(`/sparql?query=${encodeURIComponent(query)}`, { headers });

  test('is answered by GET, by a form and by a body alike', async () => {
    const query = 'SELECT ?s WHERE { ?s ?p "north" }';
    const byGet = await ask(query);
    const form = {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query }).toString(),
    };
    const direct = {
      method: 'POST',
      headers: { 'content-type': 'application/sparql-query' },
      body: query,
    };
    expect(byGet.status).toBe(200);
    expect(JSON.parse(byGet.text)).toMatchObject({
      results: { bindings: [{ s: { value: 'https://e.org/north' } }] },
    });
    expect((await get('/sparql', form)).text).toBe(byGet.text);
    expect((await get('/sparql', direct)).text).toBe(byGet.text);
  });

  test.each([
    ['SELECT * { ?s ?p ?o } LIMIT 1', 'text/csv', 'text/csv'],
    ['ASK { ?s ?p ?o }', 'application/sparql-results+xml', 'application/sparql-results+xml'],
    [
      'PREFIX s: <https://schema.org/> CONSTRUCT { ?s s:name ?o } WHERE { ?s s:name ?o }',
      'text/turtle',
      'text/turtle',
    ],
  ])('%s is answered as %s', async (query, accept, type) => {
    const got = await ask(query, { accept });
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toContain(type);
  });

  test.each([
    ['INSERT DATA { <a:a> <a:b> <a:c> }', 400, 'updates are refused'],
    ['SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }', 400, 'no other machine'],
    ['SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }', 400, 'no other machine'],
    ['SELECT * {', 400, ''],
    ['SELECT * { ?a ?b ?c . ?d ?e ?f }', 422, 'over 10000 rows'],
    ['SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1000000', 422, 'over 10000 rows'],
    [
      'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a != ?l) }',
      503,
      'too long',
    ],
  ])('%s gets %i', async (query, status, said) => {
    const got = await ask(query);
    expect(got.status).toBe(status);
    expect(got.text).toContain(said);
  });

  test('after a query that was ended the next is answered', async () => {
    expect((await ask('ASK { ?s ?p ?o }')).status).toBe(200);
  });

  test.each([
    ['/sparql', 400],
    ['/sparql?query=ASK{}&default-graph-uri=x:y', 400],
    ['/sparql?update=CLEAR%20ALL', 403],
  ])('%s gets %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('a query that is too long is refused', async () => {
    const headers = { 'content-type': 'application/sparql-query' };
    const got = await get('/sparql', { method: 'POST', headers, body: ' '.repeat(200_000) });
    expect(got.status).toBe(413);
  });
});
