import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runQuery } from '../../pipeline/query/query.ts';
import type { Asked } from '../../pipeline/query/query.ts';

const base = 'https://example.org/';
const folder = mkdtempSync(join(tmpdir(), 'report-lod-query-'));
const data = join(folder, 'dataset.nt');
const numbers = Array.from({ length: 300 }, (_, at) => `<${base}n${at}> <${base}is> "${at}" .\n`);
writeFileSync(data, `<${base}id/bridge> <${base}name> "Old\\nBridge" .\n${numbers.join('')}`);
afterAll(() => rmSync(folder, { recursive: true }));

const given = (query: string, more: Partial<Asked> = {}): Asked => ({
  ...{ file: 'bridge.rq', query, data, base, format: 'table', seconds: 20 },
  ...more,
});
const bridges = `SELECT ?bridge ?name { ?bridge <${base}name> ?name }`;

describe('an answer', () => {
  test('is a table in which each row is a line', async () => {
    const { text, diagnostics } = await runQuery(given(bridges));
    expect(diagnostics).toEqual([]);
    expect(text).toBe('bridge     name\n---------  ----------\nid/bridge  Old Bridge\n\n1 row\n');
  });

  test('is CSV by RFC 4180', async () => {
    const { text } = await runQuery(given(bridges, { format: 'csv' }));
    expect(text).toBe(`bridge,name\r\n${base}id/bridge,"Old\nBridge"\r\n`);
  });

  test('is JSON as SPARQL 1.1 has it', async () => {
    const { text } = await runQuery(given(bridges, { format: 'json' }));
    expect(JSON.parse(text)).toMatchObject({ head: { vars: ['bridge', 'name'] } });
  });

  test('is Turtle where the query builds triples', async () => {
    const { text } = await runQuery(given(`CONSTRUCT { ?s a ?s } { ?s <${base}name> ?name }`));
    expect(text).toBe(`<${base}id/bridge> a <${base}id/bridge> .\n`);
  });

  test('is yes or no where it asks', async () => {
    expect((await runQuery(given('ASK { ?s ?p "299" }'))).text).toBe('yes\n');
  });
});

describe('a query at fault', () => {
  const faultOf = async (query: string, more: Partial<Asked> = {}) => {
    const { text, diagnostics } = await runQuery(given(query, more));
    expect(text).toBe('');
    return diagnostics.map(({ rule, start }) => ({ rule, start }));
  };

  test('is shown at the character where SPARQL ends', async () => {
    const query = 'SELECT *\n{ ?s ?p';
    expect(await faultOf(query)).toEqual([{ rule: 'query-syntax', start: query.length }]);
  });

  test('reaches no other machine', async () => {
    const query = 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }';
    expect(await faultOf(query)).toEqual([{ rule: 'query-outside', start: 11 }]);
  });

  test('is ended when its time is over', async () => {
    const query = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
    expect(await faultOf(query, { seconds: 1 })).toEqual([{ rule: 'query-too-slow', start: 0 }]);
  });

  test('has a format that fits its kind', async () => {
    const fault = await faultOf(bridges, { format: 'turtle' });
    expect(fault).toEqual([{ rule: 'query-format', start: 0 }]);
  });
});
