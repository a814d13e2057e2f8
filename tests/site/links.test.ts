import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalLines } from '../../pipeline/6-publish/canonical-lines.ts';
import { readRdf } from '../../pipeline/6-publish/read-rdf.ts';
import { readFolder } from '../../pipeline/core/read-folder.ts';
import { filesBelow, siteOf } from './sites.ts';
import type { TestSite } from './sites.ts';

/** The shipped data, with an address of each fate beside it. */
function shippedDist() {
  const dist = readFolder(fileURLToPath(new URL('../../dist', import.meta.url)), ['site'])!;
  return dist;
}

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-raw-characters': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off', // the last line of RIS ends with a space
    'require-sri': 'off',
    'attribute-boolean-style': 'off',
    'prefer-native-element': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('the site of the shipped data', { timeout: 120_000 }, () => {
  let site: TestSite;
  const pages = new Map<string, string>();
  let files: Set<string>;

  beforeAll(() => {
    site = siteOf(shippedDist());
    files = new Set(filesBelow(site.folder));
    for (const path of files) {
      if (path.endsWith('.html')) pages.set(path, readFileSync(join(site.folder, path), 'utf8'));
    }
  });
  afterAll(() => site.remove());

  test('each link inside leads to a file, and each fragment to an element', () => {
    const ids = new Map(
      [...pages].map(([path, html]) => [
        path,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
      ]),
    );
    const broken = [...pages].flatMap(([path, html]) =>
      [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
        .map(([, link]) => link!.replaceAll('&#x26;', '&'))
        .filter((link) => !/^[a-z]+:/.test(link))
        .filter((link) => !resolves(path, link, ids))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  function resolves(
    from: string,
    link: string,
    ids: ReadonlyMap<string, ReadonlySet<string>>,
  ): boolean {
    const [reference = '', fragment] = link.split('#');
    const path = reference.split('?')[0]!;
    const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
    const file = target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target;
    if (!files.has(file)) return false;
    return fragment === undefined || ids.get(file)?.has(decodeURIComponent(fragment)) === true;
  }

  test('each address of the data has a page, beside it the same data in three forms', () => {
    const { addresses } = JSON.parse(readFileSync(join(site.folder, 'addresses.json'), 'utf8')) as {
      addresses: string[];
    };
    const { '@graph': records } = JSON.parse(
      readFileSync(join(site.folder, 'dataset.jsonld'), 'utf8'),
    ) as { '@graph': { id: string }[] };
    const owners = new Set(records.map(({ id }) => id.split('#')[0]!));
    expect([...owners].filter((address) => !addresses.includes(address))).toEqual([]);
    const missing = addresses.flatMap((address) =>
      [`${address}/index.html`, `${address}.ttl`, `${address}.nt`, `${address}.jsonld`].filter(
        (path) => !files.has(path),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every IRI of the data below the base has a page or is a file', () => {
    const { base, addresses } = JSON.parse(
      readFileSync(join(site.folder, 'addresses.json'), 'utf8'),
    ) as { base: string; addresses: string[] };
    const known = new Set(['', ...addresses]);
    const named = ['dataset.nt', 'catalogue.nt', 'vocabulary.nt', 'dataset.trig'].flatMap(
      (file) => {
        const text = readFileSync(join(site.folder, file), 'utf8');
        return [...text.matchAll(/<([^<>\s]+)>/g)].map(([, iri]) => iri!);
      },
    );
    const below = new Set(named.filter((iri) => iri.startsWith(base)));
    const paths = [...below].map(
      (iri) => decodeURIComponent(iri.slice(base.length)).split('#')[0]!,
    );
    // A prefix of Turtle ends in a slash, and names nothing.
    const lost = paths.filter(
      (path) => !path.endsWith('/') && !known.has(path) && !files.has(path),
    );
    expect(paths.length).toBeGreaterThan(1_000);
    expect([...new Set(lost)]).toEqual([]);
  });

  test('the graphs, each as a file of its own, are the dataset', () => {
    const folder = join(site.folder, 'graph');
    const turtle = filesBelow(folder).filter((path) => path.endsWith('.ttl'));
    const lines = turtle.flatMap((path) =>
      readRdf(readFileSync(join(folder, path), 'utf8'), 'Turtle'),
    );
    const whole = readFileSync(join(site.folder, 'dataset.nt'), 'utf8').trimEnd().split('\n');
    expect(turtle.length).toBeGreaterThan(1);
    expect(canonicalLines(lines).sorted).toEqual(whole);
  });

  test('all that is restated is said to be so', () => {
    const shown = [...pages].filter(([, html]) => html.includes('class="reading"'));
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter(
        ([, html]) => !/class="whose-words"[^>]*data-kind="(?:restated|verbatim)"/.test(html),
      ),
    ).toEqual([]);
  });

  test('HTML is valid', async () => {
    const problems: string[] = [];
    for (const [path, html] of pages) {
      const report = await htmlValidate.validateString(html, path);
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(
            ({ ruleId, line, column, message }) => `${path}:${line}:${column} ${ruleId} ${message}`,
          ),
        );
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });
});
