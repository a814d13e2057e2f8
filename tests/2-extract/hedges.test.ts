import { describe, expect, test } from 'vitest';
import { findFigures } from '../../pipeline/2-extract/find-figures.ts';
import { hedgeRules } from '../../pipeline/2-extract/hedges.ts';

describe.each(hedgeRules)('$id', ({ hedge, bound, before, after }) => {
  const bounds = {
    value: { value: '12', minimum: undefined, maximum: undefined },
    minimum: { value: undefined, minimum: '12', maximum: undefined },
    maximum: { value: undefined, minimum: undefined, maximum: '12' },
  };

  test.each(before)('%s before a number', (words) => {
    const text = `They found ${words} 12 boats.`;
    const [figure] = findFigures(text);
    expect(figure).toMatchObject({ hedge, start: 11, ...bounds[bound] });
  });

  test.each(after)('%s after a number', (words) => {
    const text = /^[+-]/.test(words) ? `They found 12${words} boats` : `They found 12 ${words}.`;
    const [figure] = findFigures(text);
    expect(figure).toMatchObject({ hedge, start: 11, ...bounds[bound] });
    expect(text.slice(figure?.start, figure?.end)).toMatch(/^12 ?\S/);
  });
});

test('a hedge may stand after the noun', () => {
  const [figure] = findFigures('It has 12 rooms or more.');
  expect(figure).toMatchObject({ hedge: 'at-least', minimum: '12', value: undefined });
});

test('a range keeps both its ends', () => {
  const [figure] = findFigures('It has about 10 to 12 rooms.');
  expect(figure).toMatchObject({ hedge: 'approximately', minimum: '10', maximum: '12' });
});
