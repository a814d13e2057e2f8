import { expect, test } from 'vitest';
import { contactFor } from '../../pipeline/core/contact.ts';
import { openMemory } from '../../pipeline/core/memory-output.ts';
import { build } from '../../pipeline/build.ts';
import { bridges, edit } from '../releases/bridges.ts';

const page = 'https://example.org/bridges/id/north?&#x';

test.each([
  ['corrections@example.org', 'mailto:corrections@example.org?subject=Error%20at%20'],
  ['mailto:corrections@example.org', 'mailto:corrections@example.org?subject=Error%20at%20'],
  ['https://example.org/errors?at={address}&kind=data', 'https://example.org/errors?at='],
])(
  '%s opens with the address filled in, and nothing of it can add to the query',
  (contact, start) => {
    const filled = contactFor(contact, page);
    expect(filled).toContain(start + encodeURIComponent(page));
    expect(filled).not.toContain(page);
  },
);

test('a page without a place for the address is opened as it is', () => {
  expect(contactFor('https://example.org/errors', page)).toBe('https://example.org/errors');
});

function built(contact: string) {
  const folder = edit(
    bridges(),
    'catalogue.yaml',
    'inLanguage:',
    `contact: ${contact}\ninLanguage:`,
  );
  const output = openMemory();
  const { written, diagnostics } = build(folder, { open: () => output });
  return { written, diagnostics, texts: output.texts };
}

test.each([
  ['javascript:alert(1)'],
  ["'a@b?cc=c@d'"],
  ["'https://example.org/{page}'"],
  ["'https://example.org/\"><script>'"],
])('%s is no contact', (contact) => {
  const { written, diagnostics } = built(contact);
  expect(written).toBe(false);
  expect(diagnostics.map(({ rule }) => rule)).toContain('yaml-value');
});

test('the manifest has the contact as it was written, the catalogue as an address', () => {
  const { texts } = built("'https://example.org/errors?at={address}'");
  expect(texts.get('manifest.json')).toContain('https://example.org/errors?at={address}');
  expect(texts.get('catalogue.ttl')).toContain(
    '<https://example.org/errors?at=https%3A%2F%2Fexample.org%2Fbridges%2Fdataset>',
  );
  expect(built('corrections@example.org').texts.get('catalogue.ttl')).toContain(
    '<mailto:corrections@example.org>',
  );
});
