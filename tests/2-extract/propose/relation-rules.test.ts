import schema from '../../../schemas/source-review.schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { describeProposal } from '../../../pipeline/2-extract/propose/proposal.ts';
import { relationGroups } from '../../../pipeline/2-extract/propose/propose-statements.ts';
import type { Example } from '../../../pipeline/2-extract/rule.ts';
import { grammar } from '../../../pipeline/2-extract/grammar.ts';
import { stanceRules } from '../../../pipeline/2-extract/propose/stance-rules.ts';
import { findStanceIn, proposeIn } from './propose-in.ts';

const marked = (sentence: string): string => /\{([^}]*)\}/.exec(sentence)?.[1] ?? '';
const plain = (sentence: string): string => sentence.replace(/[{}]/g, '');

function foundBy(id: string, text: string): string[] {
  const found = proposeIn(text).filter(({ rule }) => rule === id);
  if (found.length === 0) return [];
  const start = Math.min(...found.map((proposal) => proposal.start));
  const end = Math.max(...found.map((proposal) => proposal.end));
  return [text.slice(start, end), ...found.map(describeProposal)];
}

/** The words of all that a sentence proposes, then each proposal. */
function expectedOf([sentence, ...values]: Example): string[] {
  return [marked(sentence), ...values];
}

describe.each(relationGroups)('$title', ({ rules }) => {
  test.each(rules)('$id proposes its examples, and nothing for its counter-examples', (rule) => {
    const told = rule.examples.map((example) => [
      plain(example[0]),
      ...foundBy(rule.id, plain(example[0])),
    ]);
    expect(told).toEqual(rule.examples.map((row) => [plain(row[0]), ...expectedOf(row)]));
    for (const text of rule.counterExamples) {
      expect([text, ...foundBy(rule.id, text)]).toEqual([text]);
    }
  });
});

describe('stance', () => {
  test.each(stanceRules)('$id', (rule) => {
    const told = rule.examples.map(([sentence]) => {
      const text = plain(sentence);
      const found = findStanceIn(text);
      const words = found && text.slice(found.start, found.end);
      const { stance, author, said } = found ?? {};
      return [found?.rule, words, [stance, author, said].filter((x) => x !== undefined).join(' ')];
    });
    expect(told).toEqual(rule.examples.map(([s, value]) => [rule.id, marked(s), value]));
    for (const text of rule.counterExamples) {
      expect([text, findStanceIn(text)?.rule]).not.toEqual([text, rule.id]);
    }
  });
});

test('ids are unique, among the rules of the grammar too', () => {
  const relations = relationGroups.flatMap(({ rules }) => rules);
  const ids = [...relations, ...stanceRules, ...grammar.flatMap((part) => part.rules)].map(
    ({ id }) => id,
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a rule runs wherever its pattern fits: one of its cues stands in every example', () => {
  const uncued = relationGroups
    .flatMap(({ rules }) => rules)
    .filter(({ cues }) => cues.length > 0)
    .flatMap(({ cues, examples }) => examples.map(([text]) => ({ cues, text: plain(text) })))
    .filter(({ cues, text }) => !cues.some((cue) => text.includes(cue)));
  expect(uncued).toEqual([]);
});

test('a rule proposes only properties that a decision may have, each with its kind of value', () => {
  const lists = schema.$defs;
  const named = relationGroups
    .flatMap(({ rules }) => rules)
    .flatMap(({ makes }) => (makes.kind === 'statement' ? [makes] : []));
  expect(named.length).toBeGreaterThan(20);
  const unknown = named.filter(({ property, object, text, date }) => {
    const values = [
      object === undefined ? [] : lists.relation.enum,
      text === undefined ? [] : lists.textProperty.enum,
      date === undefined ? [] : lists.dateProperty.enum,
    ];
    return !values.flat().includes(property);
  });
  expect(unknown).toEqual([]);
});
