import { expect, test } from 'vitest';
import { sha256 } from '../../pipeline/core/digest.ts';
import { canonicalLine, canonicalLines } from '../../pipeline/6-publish/canonical-lines.ts';
import { canonize } from '../../pipeline/6-publish/canonize.ts';

const subject = { termType: 'NamedNode', value: 'https://a.example/é' };
const predicate = { termType: 'NamedNode', value: 'https://a.example/p' };
const characters = Array.from({ length: 0x100 }, (_nothing, code) => String.fromCharCode(code));
const words = ['', ...characters, '水', 'a\r\nb', '"\\"'];

test('lines and hash are those of RDFC-1.0', async () => {
  const lines = words.flatMap((value) => {
    const language = { termType: 'Literal', value, language: 'en-gb' };
    const integer = { value: 'http://www.w3.org/2001/XMLSchema#integer' };
    const typed = { termType: 'Literal', value, datatype: integer };
    const plain = { termType: 'Literal', value };
    return [plain, typed, language].map((object) => canonicalLine({ subject, predicate, object }));
  });
  const canonized = (await canonize(lines.join('\n')))!;
  const { sorted, hash } = canonicalLines([...lines, ...lines]);
  expect(sorted).toEqual(canonized);
  expect(hash).toBe(sha256(canonized.map((line) => `${line}\n`).join('')));
});

test('lines are sorted by code points: U+FFFF before an emoji', () => {
  expect(canonicalLines(['💧', '\uffff', 'a']).sorted).toEqual(['a', '\uffff', '💧']);
});

test('a blank node is refused', () => {
  const object = { termType: 'BlankNode', value: 'b0' };
  expect(() => canonicalLine({ subject, predicate, object })).toThrow('Unexpected BlankNode b0');
});
