import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fate } from '../../pipeline/core/addresses.ts';
import { toRedirects } from '../../pipeline/6-publish/redirects.ts';
import { historyAddress, tombstonePage } from '../../pipeline/6-publish/tombstones.ts';
import type { Ended } from '../../pipeline/6-publish/tombstones.ts';
import { makeFolder } from '../report-lod.ts';
import { isInstalled, startApache, startNginx } from './web-servers.ts';

/** What dist/redirects says, asked of the servers that it is for, as Debian has them. */

const base = 'https://example.org/bridges/';
const ended = [
  end('id/old-board', 'merged', ['id/board']),
  end('report/x/paragraph/16.1', 'superseded', ['report/x-2/paragraph/17.1']),
  end('report/x/paragraph/%C3%BC', 'superseded', ['report/x-2/paragraph/%C3%A4']),
  end('id/river-trust', 'split', ['id/upper', 'id/lower']),
  end('id/p-a2b3c4', 'withdrawn', []),
];
const rules = toRedirects({ base, host: 'https://host.example/data/', ended });

function end(address: string, fate: Fate, to: readonly string[]): Ended {
  const because = 'Because the <board> says so.';
  const ending = { fate, to, because, authority: undefined, release: '2.0.0' };
  return { address, release: '1.0.0', ending, vouched: false, event: 0 };
}

/** A folder to serve: the page of each address that ended, and of one that did not. */
function webRoot(): string {
  const place = makeFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(place, 'root', path)), { recursive: true });
    writeFileSync(join(place, 'root', path), text);
  };
  write('bridges/id/board', 'The board.\n');
  write('bridges/report/x/paragraph/1601', 'Another paragraph.\n');
  for (const one of ended) {
    const path = `bridges/${decodeURIComponent(historyAddress(one.address))}/index.html`;
    write(path, tombstonePage(one, { base, date: undefined }));
  }
  chmodSync(place, 0o755);
  mkdirSync(join(place, 'temp'));
  return place;
}

/** Status, where it leads (the path alone where that is the same server), and the words of the page. */
async function ask(server: string, path: string, accept = 'text/html') {
  const answer = await fetch(server + path, { redirect: 'manual', headers: { accept } });
  const location = answer.headers.get('location');
  const whole = location === null ? undefined : new URL(location, server).href;
  const to = whole?.replace(server, '').replace(/%[0-9a-f]{2}/g, (code) => code.toUpperCase());
  return { status: answer.status, to, text: await answer.text() };
}

const servers = [
  { program: 'nginx', start: startNginx, path: 'redirects/nginx.conf' },
  { program: 'apache2', start: startApache, path: 'redirects/apache.conf' },
];

describe.each(servers)('$program', ({ program, start, path }) => {
  // `make test` installs Apache, `make test-long` nginx too; where this user may not, what it would answer is not known.
  test.skipIf(!isInstalled(program))('answers as the rules say', { timeout: 60_000 }, async () => {
    const place = webRoot();
    const server = await start(join(place, 'root'), rules.get(path)!, place);
    const passage = '/bridges/report/x/paragraph/%C3%B6';
    expect(await ask(server, '/bridges/id/board')).toMatchObject({ status: 200, to: undefined });
    expect(await ask(server, '/bridges/report/x/paragraph/1601')).toMatchObject({ status: 200 });
    expect(await ask(server, '/bridges/id/never')).toMatchObject({ status: 404 });
    for (const [from, status, to] of [
      ['id/old-board', 301, 'id/board'],
      ['report/x/paragraph/16.1', 301, 'report/x-2/paragraph/17.1'],
      ['report/x/paragraph/%C3%BC', 301, 'report/x-2/paragraph/%C3%A4'],
      ['id/river-trust', 303, 'id/river-trust/history/'],
    ] as const) {
      const answer = await ask(server, `/bridges/${from}`);
      expect(answer, from).toMatchObject({ status, to: `/bridges/${to}` });
    }
    const wording = await ask(server, `${passage}/wording/0123456789abcdef`);
    expect(wording).toMatchObject({ status: 303, to: passage });
    const choice = await ask(server, '/bridges/id/river-trust/history/');
    expect(choice).toMatchObject({ status: 200 });
    expect(choice.text).toContain('It is one of these:');
    const gone = await ask(server, '/bridges/id/p-a2b3c4');
    expect(gone).toMatchObject({ status: 410, to: undefined });
    expect(gone.text).toContain('Because the &lt;board&gt; says so.');
  });
});

describe('the folder proposed to w3id.org', () => {
  test.skipIf(!isInstalled('apache2'))(
    'sends each to the data or page',
    { timeout: 60_000 },
    async () => {
      const place = webRoot();
      mkdirSync(join(place, 'root/w3id'), { recursive: true });
      writeFileSync(join(place, 'root/w3id/.htaccess'), rules.get('redirects/w3id/.htaccess')!);
      chmodSync(join(place, 'root'), 0o755);
      const server = await startApache(join(place, 'root'), '', place);
      const data = 'https://host.example/data/';
      for (const [path, accept, status, to] of [
        ['id/board', 'text/html', 302, 'id/board'],
        ['id/board', 'text/turtle', 303, 'id/board.ttl'],
        ['report/x/paragraph/16.1', 'application/ld+json', 303, 'report/x/paragraph/16.1.jsonld'],
        ['id/board', 'application/n-triples', 303, 'id/board.nt'],
        ['report/x/paragraph/%C3%BC', 'text/html', 302, 'report/x/paragraph/%C3%BC'],
        ['vocabulary', 'text/html', 302, 'vocabulary'],
        ['', 'text/html', 302, ''],
      ] as const) {
        const answer = await ask(server, `/w3id/${path}`, accept);
        expect(answer, path).toMatchObject({ status, to: data + to });
      }
    },
  );
});

test('Netlify gets 302 for 303, and the page with 404 for 410', () => {
  expect(rules.get('redirects/_redirects')!.split('\n').slice(1)).toEqual([
    '/bridges/id/old-board /bridges/id/board 301!',
    '/bridges/report/x/paragraph/16.1 /bridges/report/x-2/paragraph/17.1 301!',
    '/bridges/report/x/paragraph/%C3%BC /bridges/report/x-2/paragraph/%C3%A4 301!',
    '/bridges/id/river-trust /bridges/id/river-trust/history/ 302!',
    '/bridges/id/p-a2b3c4 /bridges/id/p-a2b3c4/history/index.html 404!',
    '',
    '# The words of an earlier edition lead to their paragraph.',
    ...['report/:report', 'report/:report/:scope'].flatMap((scope) => [
      `/bridges/${scope}/paragraph/:number/wording/:words /bridges/${scope}/paragraph/:number 302`,
      `/bridges/${scope}/paragraph/:number/item/:item/wording/:words /bridges/${scope}/paragraph/:number/item/:item 302`,
    ]),
    '',
  ]);
});
