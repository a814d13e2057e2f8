import { expect, test } from 'vitest';
import type { SourceDecision } from '../../pipeline/core/schema-types.ts';
import type { Proposal } from '../../pipeline/2-extract/propose/proposal.ts';
import { decides } from '../../pipeline/build/open-proposals.ts';

const proposal: Proposal = {
  rule: 'figure-had',
  confidence: 'high',
  kind: 'observation',
  fields: { about: 'river-trust', value: '12' },
  suggest: { variable: 'boats' },
  start: 4,
  end: 30,
  core: { start: 20, end: 30 },
};
const made = (part: object, start: number, end: number) => ({
  decision: part as SourceDecision,
  start,
  end,
});

test('a decision by hand about the same figure answers a proposal; about another it does not', () => {
  const observation = { about: 'river-trust', variable: 'boats', value: '12' };
  expect(decides(made({ observation }, 20, 30), proposal)).toBe(true);
  expect(decides(made({ observation: { ...observation, value: '43' } }, 0, 60), proposal)).toBe(
    false,
  );
  expect(decides(made({ observation }, 40, 50), proposal)).toBe(false);
});

test('a rejection of mere words answers the rule that found them, and no other', () => {
  const rejected = made({ rule: 'figure-had', proposal: {} }, 4, 30);
  expect(decides(rejected, proposal)).toBe(true);
  expect(decides(rejected, { ...proposal, rule: 'figure-near' })).toBe(false);
});

test('a statement is answered by one with the same subject, property and object only', () => {
  const fields = { subject: 'a', property: 'memberOf', object: 'b' };
  const stated: Proposal = { ...proposal, kind: 'statement', rule: 'member-of', fields };
  expect(decides(made({ statement: fields }, 0, 10), stated)).toBe(true);
  expect(decides(made({ statement: { ...fields, object: 'c' } }, 0, 10), stated)).toBe(false);
});
