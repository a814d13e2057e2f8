import { describe, expect, test } from 'vitest';
import type { Composed } from '../../pipeline/core/model.ts';
import type { SourceDecision } from '../../pipeline/core/schema-types.ts';
import { findValues } from '../../pipeline/2-extract/find-values.ts';
import type { Decided } from '../../pipeline/3-resolve/apply-review.ts';
import { valueThing } from '../../pipeline/build/value-things.ts';

const text = 'In 2014/15 the library lent 300 maps; in March 2016 it lent 400, and 12 were lost.';

function decide(words: string, decision: Partial<SourceDecision>): Decided {
  const start = text.indexOf(words);
  const own = {
    key: 'o-aaaaaa',
    decision: 'add',
    paragraph: '1',
    words,
    by: 'a',
    on: '2026-01-01',
  };
  return {
    start,
    end: start + words.length,
    decision: { ...own, ...decision } as SourceDecision,
    section: '1',
    passage: undefined as never,
    where: { file: 'review.yaml', start: 0, end: 0 },
  };
}

const observation: Composed = {
  kind: 'observation',
  record: { id: 'report/x/observation/o-aaaaaa', temporal: 'id/p', observationMonth: '2016-03' },
};

function account(decided: Decided[], records: Composed[]): string[] {
  const passage = { text, decided, records, nameOf: () => '2014/15' };
  return findValues(text).map((value) => {
    const { start, end, record, reason } = valueThing(value, passage);
    return `${text.slice(start, end)}: ${record ?? reason!}`;
  });
}

describe('the ledger ticks off', () => {
  test('what nobody decided as not reviewed', () => {
    expect(account([], [])).toEqual([
      '2014/15: not-reviewed',
      '300: not-reviewed',
      'March 2016: not-reviewed',
      '400: not-reviewed',
      '12: not-reviewed',
    ]);
  });

  test('a figure in the words of a record, and the period and date that the record has', () => {
    const id = observation.record.id;
    expect(account([decide('300 maps', {})], [observation])).toEqual([
      `2014/15: ${id}`,
      `300: ${id}`,
      `March 2016: ${id}`,
      '400: not-reviewed',
      '12: not-reviewed',
    ]);
  });

  test('what was rejected or withdrawn, by name', () => {
    const withdrawn = { on: '2026-01-02', because: 'Seen twice.' };
    const decided = [decide('400', { decision: 'reject' }), decide('12 were lost', { withdrawn })];
    expect(account(decided, [observation]).slice(-2)).toEqual(['400: rejected', '12: withdrawn']);
  });
});
