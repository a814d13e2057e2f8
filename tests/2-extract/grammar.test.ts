import { describe, expect, test } from 'vitest';
import { describeValue } from '../../pipeline/2-extract/describe-value.ts';
import { findValues } from '../../pipeline/2-extract/find-values.ts';
import { grammar } from '../../pipeline/2-extract/grammar.ts';
import type { GrammarPart } from '../../pipeline/2-extract/grammar.ts';
import type { Example } from '../../pipeline/2-extract/rule.ts';

function foundBy(part: GrammarPart, id: string, text: string): string[] {
  return findValues(text)
    .filter((value) => part.ruleOf(value) === id)
    .map((value) => `${text.slice(value.start, value.end)}: ${describeValue(text, value)}`);
}

function expectedOf([sentence, ...values]: Example): string[] {
  const words = [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, marked]) => marked!);
  return words.map((marked, index) => `${marked}: ${values[index]}`);
}

describe.each(grammar)('$title', (part) => {
  test.each(part.rules)('$id finds its examples, and not its counter-examples', (rule) => {
    for (const example of rule.examples) {
      const text = example[0].replace(/[{}]/g, '');
      expect([text, ...foundBy(part, rule.id, text)]).toEqual([text, ...expectedOf(example)]);
    }
    for (const text of rule.counterExamples) {
      expect([text, ...foundBy(part, rule.id, text)]).toEqual([text]);
    }
  });
});

const rules = grammar.flatMap((part) => part.rules);

test('rule ids are unique', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('each example has as many values as marked words', () => {
  const uneven = rules
    .flatMap(({ examples }) => examples)
    .filter(([sentence, ...values]) => sentence.split('{').length - 1 !== values.length);
  expect(uneven).toEqual([]);
});

test('patterns are tried at one place only', () => {
  const patterns = rules.flatMap((rule) =>
    Object.values(rule).filter((value): value is RegExp => value instanceof RegExp),
  );
  expect(patterns.length).toBeGreaterThan(50);
  expect(patterns.filter(({ sticky, global }) => !sticky || global)).toEqual([]);
});
