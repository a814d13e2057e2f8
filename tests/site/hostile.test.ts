import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, distOf, siteOf } from './sites.ts';
import type { TestSite } from './sites.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const script = '<script>alert(1)</script>';
const quotes = `" onmouseover="alert(1)" '`;
const turned = 'North\u202eegdirB';
const long = 'bridge '.repeat(1_430).trim();

const passage = {
  id: 'report/x/paragraph/1',
  wording: 'report/x/paragraph/1/wording/0123456789abcdef',
};
const text = `${script} ${quotes} 🌉 ${turned} & ]]> <!-- ${long}`;

function entity(id: string, name: string, more: object = {}) {
  return { id: `id/${id}`, type: ['Organization'], name, ...more };
}

function mention(number: number, start: number, words: string) {
  const id = `${passage.wording}#m-${number}`;
  return {
    id,
    type: 'Annotation',
    motivatedBy: 'identifying',
    hasBody: 'id/script',
    hasTarget: {
      id: `${id}-evidence`,
      type: 'SpecificResource',
      hasSource: passage.wording,
      hasSelector: [
        { id: `${id}-quote`, type: 'TextQuoteSelector', exact: words },
        {
          id: `${id}-position`,
          type: 'TextPositionSelector',
          start,
          end: start + [...words].length,
        },
      ],
    },
  };
}

const records = [
  {
    id: 'report/x',
    type: 'Report',
    name: script,
    hasPart: ['report/x/a'],
    license: 'javascript:alert(1)',
  },
  {
    id: 'report/x/a',
    type: 'Chapter',
    name: quotes,
    isPartOf: 'report/x',
    hasPart: [passage.id],
    url: ['javascript:alert(1)'],
  },
  { id: passage.id, type: 'Paragraph', position: '1', order: 1, isPartOf: 'report/x/a' },
  {
    id: passage.wording,
    type: 'Wording',
    isBasedOn: passage.id,
    text,
    wordingKind: 'verbatim',
    fingerprint: '0123456789abcdef',
  },
  mention(1, 0, script),
  mention(2, script.length + quotes.length + 2, '🌉'),
  entity('script', script, { description: quotes, sameAs: ['javascript:alert(1)'] }),
  entity('quotes', quotes, {
    identifier: [
      {
        id: 'id/quotes#identifier-1',
        type: 'PropertyValue',
        propertyID: script,
        value: quotes,
        linkedPage: 'javascript:alert(1)',
        seenIn: 'data:text/html,x',
      },
    ],
  }),
  entity('turned', turned),
  entity('long', long, { description: long }),
  entity('emoji', '🌉'.repeat(300)),
  entity('control', 'a\u0000b\u0007c\ud800'),
  entity('alone', 'Alone'),
];

function elementsOf(html: string): Element[] {
  const inside = (node: Root | Element): Element[] =>
    node.children.flatMap((child) => (child.type === 'element' ? [child, ...inside(child)] : []));
  return inside(unified().use(rehypeParse).parse(html));
}

describe('names, words and links that mean harm', () => {
  let site: TestSite;
  let pages: string[];
  const all = (): string[] => pages.map((path) => readFileSync(join(site.folder, path), 'utf8'));
  beforeAll(() => {
    site = siteOf(distOf(records));
    pages = filesBelow(site.folder).filter((path) => path.endsWith('.html'));
  });
  afterAll(() => site.remove());

  test('the site is built', () => {
    expect(site.diagnostics).toEqual([]);
    expect(pages.length).toBeGreaterThan(records.length);
  });

  test('no text becomes markup, in words, names, attributes or the data in a page', () => {
    for (const html of all()) {
      for (const { tagName, properties } of elementsOf(html)) {
        expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([]);
        if (tagName === 'script')
          expect(['module', 'application/ld+json']).toContain(properties['type']);
      }
    }
  });

  test('no link runs a script or holds data', () => {
    for (const html of all()) expect(html).not.toMatch(/href="(?:javascript|data):/i);
  });

  test('a character that turns the direction of writing is shown, not obeyed', () => {
    expect(site.page('id/turned')).toContain('North<span class="control">[U+202E]</span>egdirB');
    for (const html of all())
      expect(html.replace(/<script[^]*?<\/script>/g, '')).not.toContain('\u202e');
  });

  test('no control character that HTML forbids is left', () => {
    for (const html of all()) expect(html).not.toMatch(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/);
  });

  test('an astral character is marked whole', () => {
    expect(site.page(passage.id)).toMatch(/id="m-2"[^>]*>🌉<\/a>/);
  });

  test('a page stays below 50 kB, also with a name of 10,000 characters', () => {
    const sizes = pages.map(
      (path) => [path, readFileSync(join(site.folder, path)).length] as const,
    );
    // The vocabulary is one page with every term of our own: its length follows no name.
    const long = /paragraph|report\/x\/a|^vocabulary\/index/;
    expect(sizes.filter(([path, size]) => size > 50_000 && !long.test(path))).toEqual([]);
  });

  test('an entity without facts or mentions says so', () => {
    expect(site.page('id/alone')).toContain('No paragraph names it.');
  });
});
