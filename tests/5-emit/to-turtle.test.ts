import { describe, expect, test } from 'vitest';
import { compileContext } from '../../pipeline/5-emit/compile-context.ts';
import { gatherFacts } from '../../pipeline/5-emit/facts.ts';
import { toTurtle } from '../../pipeline/5-emit/to-turtle.ts';
import type { AnyRecord, RecordGroup, RecordKind } from '../../pipeline/core/model.ts';

const plan = compileContext({
  '@base': 'https://example.org/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Bridge: 'schema:Bridge',
  name: { '@id': 'schema:name' },
  isPartOf: { '@id': 'schema:isPartOf', '@type': '@id' },
});

const groupOf = (
  title: string,
  prefixes: Readonly<Record<string, string>>,
  records: readonly (AnyRecord & { readonly kind?: RecordKind })[],
): RecordGroup => ({
  ...{ graph: 'graph/x', folder: 'x', title, prefixes },
  records: records.map(({ kind = 'entity', ...record }) => ({ kind, record })),
});

describe('a prefix', () => {
  test('of vocabularies stands at the start, one of a group where it is first used', () => {
    const writer = toTurtle(plan);
    const roads = { road: 'road/', gate: 'gate/' };
    const first = writer.group(groupOf('First', roads, [{ id: 'road/a', type: 'Bridge' }]));
    expect(first.head).toBe(
      '@prefix schema: <https://schema.org/> .\n' +
        '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n' +
        '@prefix id: <https://example.org/id/> .\n' +
        '@prefix agent: <https://example.org/agent/> .\n' +
        '\n# First\n@prefix road: <https://example.org/road/> .\n',
    );
    expect(first.body).toBe('\nroad:a a schema:Bridge .\n');
    const second = writer.group(groupOf('Second', roads, [{ id: 'road/b', isPartOf: 'gate/c' }]));
    expect(second.head).toBe('\n# Second\n@prefix gate: <https://example.org/gate/> .\n');
    expect(second.body).toBe('\nroad:b schema:isPartOf gate:c .\n');
  });

  test('that stands for another namespace is declared again where that is used', () => {
    const writer = toTurtle(plan);
    const write = (prefix: string, id: string) =>
      writer.group(groupOf('Group', { p: prefix }, [{ id, type: 'Bridge' }]));
    write('a/', 'a/1');
    expect(write('b/', 'a/2')).toMatchObject({
      head: '\n# Group\n',
      body: '\n<https://example.org/a/2> a schema:Bridge .\n',
    });
    expect(write('b/', 'b/1').head).toBe('\n# Group\n@prefix p: <https://example.org/b/> .\n');
    expect(write('b/', 'b/2').head).toBe('\n# Group\n');
  });
});

describe('plain facts', () => {
  const fact = (id: string, more: object): AnyRecord & { readonly kind: RecordKind } => ({
    id,
    kind: 'fact',
    ...more,
  });

  test('stand with the name of their subject, once, from all reports', () => {
    const facts = gatherFacts();
    const said = { memberOf: ['id/road'] };
    for (const more of [said, { memberOf: ['id/road', 'id/town'], covers: ['a river'] }]) {
      expect(facts.group(groupOf('Facts', {}, [fact('id/a', more)])).records).toEqual([]);
    }
    const bridge = { id: 'id/a', type: 'Bridge', name: 'North Bridge' };
    const { records } = facts.group(groupOf('Register', {}, [bridge]));
    expect(records).toEqual([
      {
        kind: 'entity',
        record: { ...bridge, memberOf: ['id/road', 'id/town'], covers: ['a river'] },
      },
    ]);
    expect(facts.rest().records).toEqual([]);
  });

  test('of a subject that comes no more are not lost', () => {
    const facts = gatherFacts();
    const left = fact('id/b', { memberOf: ['id/road'] });
    facts.group(groupOf('Facts', {}, [left]));
    expect(facts.rest().records).toEqual([
      { kind: 'fact', record: { id: 'id/b', memberOf: ['id/road'] } },
    ]);
  });
});
