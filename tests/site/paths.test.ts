import { describe, expect, test } from 'vitest';
import { dataPath, pagePath, relativeReference } from '../../pipeline/site/paths.ts';

describe('the folder of an address', () => {
  test.each([
    ['id/north-bridge', 'id/north-bridge/'],
    ['report/x/b/paragraph/16.1#m-abc', 'report/x/b/paragraph/16.1/'],
    ['report/x/paragraph/%5B45%5D', 'report/x/paragraph/[45]/'],
    ['report/x/paragraph/%C3%A9', 'report/x/paragraph/é/'],
  ])('%s stands in %s', (address, path) => {
    expect(pagePath(address)).toBe(path);
  });

  test.each(['id/..%2F..%2Fetc', 'id/%2e%2e', 'id/..', 'id/a%00b', 'id/a%5Cb', 'id//x', 'id/%zz'])(
    '%s stays below the site',
    (address) => {
      const segments = pagePath(address).split('/').slice(0, -1);
      expect(segments).not.toContain('..');
      expect(segments.slice(1).join('')).not.toMatch(/[\\\0]/);
      expect(segments[0]).toBe('id');
    },
  );

  test('a name is no longer than a file system takes', () => {
    const long = `id/${'%F0%9F%8C%89'.repeat(100)}`;
    for (const segment of pagePath(long).split('/')) {
      expect(Buffer.byteLength(segment)).toBeLessThan(250);
    }
  });

  test('data stands beside the folder', () => {
    expect(dataPath('id/north-bridge', 'ttl')).toBe('id/north-bridge.ttl');
  });
});

describe('a reference from one page to another', () => {
  test.each([
    ['', 'id/x/', 'id/x/'],
    ['id/x/', '', '../../'],
    ['id/x/', 'id/y/', '../y/'],
    ['id/x/', 'id/x/', './'],
    ['id/x/', 'id/x.ttl', '../x.ttl'],
    ['id/x/', 'id/x/mentions/2/', 'mentions/2/'],
    ['a/', 'b/[45]/?#/', '../b/%5B45%5D/%3F%23/'],
  ])('from "%s" to "%s" is %s', (from, to, reference) => {
    expect(relativeReference(from, to)).toBe(reference);
    const origin = 'https://example.org/deep/';
    const whole = origin + to.split('/').map(encodeURIComponent).join('/');
    expect(new URL(reference, origin + from).href).toBe(whole);
  });
});
