import { appendFileSync, cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Consumer, Quad } from '../../../pipeline/tools/receipt/consumer.ts';
import { n3, oxigraph } from '../../../pipeline/tools/receipt/javascript.ts';
import { makeReceipt } from '../../../pipeline/tools/receipt/receipt.ts';
import { prepareTrial } from '../../../pipeline/tools/receipt/trial.ts';

const shipped = fileURLToPath(new URL('../../../dist', import.meta.url));
const silent = (): void => undefined;
let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'report-lod-receipt-'));
  cpSync(shipped, dist, { recursive: true });
});
afterEach(() => rmSync(dist, { recursive: true }));

describe('a dist folder that is damaged', () => {
  test.each([
    ['edited', (path: string) => appendFileSync(path, '\n')],
    ['truncated', (path: string) => truncateSync(path, 1_000)],
    ['removed', (path: string) => rmSync(path)],
  ])('a file that was %s is named', async (_, damage) => {
    damage(join(dist, 'dataset.ttl'));
    await expect(prepareTrial(dist, silent)).rejects.toThrow(/dataset\.ttl/);
  });
});

describe('a receipt', { timeout: 120_000 }, () => {
  const question = 'SELECT ?s { ?s a <https://schema.org/Report> }';

  test('counts what each consumer read, and how many answers were equal', async () => {
    const trial = await prepareTrial(dist, silent);
    const queries = new Map([['reports.rq', question]]);
    const { consumers } = await makeReceipt([oxigraph, n3], { ...trial, queries });
    const statements = trial.expected.get('dataset.nt')?.statements;
    for (const { files } of consumers) {
      expect(files).toContainEqual({ file: 'dataset.ttl', statements });
    }
    expect(consumers[0]?.queries).toEqual({ asked: 1, equal: 1 });
    expect(JSON.stringify(consumers)).not.toMatch(/second|millisecond/);
  });

  const losing = (change: (quads: readonly Quad[]) => readonly Quad[]): Consumer => ({
    ...n3,
    name: 'a store',
    open: async () => {
      const session = await n3.open();
      return { ...session, read: async (file) => change(await session.read(file)) };
    },
  });

  test('is not given to a store that loses a statement, and the statement is named', async () => {
    const trial = await prepareTrial(dist, silent);
    const store = losing((quads) => quads.slice(1));
    await expect(makeReceipt([store], trial)).rejects.toThrow(
      /^a store, \w+\.\w+: the first triple that differs, missing: </,
    );
  });

  test('is not given to a store that answers otherwise', async () => {
    const trial = await prepareTrial(dist, silent);
    const queries = new Map([['reports.rq', question]]);
    const answers = new Map([['reports.rq', ['?s <https://example.org/other>']]]);
    await expect(makeReceipt([oxigraph], { ...trial, queries, answers })).rejects.toThrow(
      /^Oxigraph, reports\.rq: no row \?s <https:\/\/example\.org\/other>/,
    );
  });

  test('leaves no session open when a store dies', async () => {
    const trial = await prepareTrial(dist, silent);
    let closed = 0;
    const dying: Consumer = {
      ...n3,
      open: () =>
        Promise.resolve({
          load: () => Promise.resolve(),
          read: () => Promise.reject(new Error('the store died')),
          close: () => {
            closed++;
            return Promise.resolve();
          },
        }),
    };
    await expect(makeReceipt([dying], trial)).rejects.toThrow('the store died');
    expect(closed).toBe(1);
  });
});
