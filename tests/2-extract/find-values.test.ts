import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../pipeline/2-extract/find-dates.ts';
import { findFigures } from '../../pipeline/2-extract/find-figures.ts';
import { findNumbers } from '../../pipeline/2-extract/find-numbers.ts';
import { findPeriods } from '../../pipeline/2-extract/find-periods.ts';
import { findReferences } from '../../pipeline/2-extract/find-references.ts';
import { findValues } from '../../pipeline/2-extract/find-values.ts';
import { grammar } from '../../pipeline/2-extract/grammar.ts';

const piece = fc.constantFrom(
  ...grammar.flatMap(({ rules }) =>
    rules.flatMap(({ examples }) =>
      examples.flatMap(([sentence]) => sentence.replace(/[{}.]/g, '').split(' ')),
    ),
  ),
);
const sign = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '–', '/', ' (', ') ', '£', ' % ', '');
const prose = fc
  .array(fc.tuple(piece, sign), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('in any text', () => {
  test('values stand inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const values = findValues(text);
        const wrong = values.filter(
          ({ start, end }) => start < 0 || end <= start || end > text.length,
        );
        expect(wrong).toEqual([]);
        expect(values.map(({ start }) => start)).toEqual(
          values.map(({ start }) => start).sort((left, right) => left - right),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('values overlap only where a period holds its dates', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const values = findValues(text);
        for (const [index, value] of values.entries()) {
          for (const other of values.slice(index + 1)) {
            const apart = other.start >= value.end;
            const held = value.kind === 'period' && other.kind === 'date' && other.end <= value.end;
            expect([text, value, other, apart || held]).toEqual([text, value, other, true]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every number is in a value, or a code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const values = findValues(text);
        const left = findNumbers(text).filter(
          ({ form, start, end }) =>
            form !== 'code' && !values.some((value) => value.start <= start && end <= value.end),
        );
        expect([text, left]).toEqual([text, []]);
      }),
      { numRuns: 500 },
    );
  });

  test('numbers are canonical decimals, and bounds are in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const figure of findFigures(text)) {
          const { value, minimum, maximum } = figure;
          for (const number of [value, minimum, maximum]) {
            expect(number ?? '0').toMatch(/^-?\d+(?:\.\d*[1-9])?$/);
          }
          if (value !== undefined) expect(minimum ?? maximum).toBeUndefined();
          expect(figure.numberStart).toBeGreaterThanOrEqual(figure.start);
          expect(figure.numberEnd).toBeLessThanOrEqual(figure.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a number is read as it was written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (number) => {
      const digits = number.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
      const groups = digits.split(',').length;
      const [figure] = findFigures(`It lent ${digits} maps.`);
      expect([digits, figure?.value]).toEqual([digits, groups > 5 ? undefined : number.toString()]);
    }),
  );
});

test('a date is read as it was written', () => {
  const noDate = { noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('2099-12-31') };
  fc.assert(
    fc.property(fc.date(noDate), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const words = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      expect(findDates(`It closed on ${words}.`)).toMatchObject([{ value: iso }]);
      expect(findDates(`It closed on ${iso}.`)).toMatchObject([{ value: iso, precision: 'day' }]);
    }),
  );
});

describe('what is long', () => {
  test.each(['7', '1,', '5-', 'one ', 'twenty-', '3 March 2014 ', '3, ', '(1, ', 'from 5 to '])(
    'many times "%s" is read to its end',
    (words) => {
      const text = words.repeat(20_000 / words.length);
      expect(findValues(text).length).toBeGreaterThan(0);
    },
  );

  test('a number of more than forty digits has no value', () => {
    const [short] = findFigures(`It has ${'7'.repeat(40)} legs.`);
    expect(short?.value).toBe('7'.repeat(40));
    const [figure] = findFigures(`It has ${'7'.repeat(10_000)} legs.`);
    expect(figure).toMatchObject({
      start: 7,
      end: 10_007,
      value: undefined,
      rule: 'figure-unread',
    });
  });
});

describe('the finders one by one', () => {
  const text = 'In 2014 section 5 cost £7, from 3 May 2015 to 4 June 2016.';

  test('findFigures leaves out what is taken', () => {
    const references = findReferences(text);
    const dates = findDates(text, references);
    expect(
      findFigures(
        text,
        [...dates, ...references].sort((a, b) => a.start - b.start),
      ),
    ).toEqual(findValues(text).filter(({ kind }) => kind === 'figure'));
    expect(findFigures('In 2014.')).toMatchObject([{ value: '2014' }]);
  });

  test('findPeriods makes periods of the dates that it is given', () => {
    const dates = findDates(text);
    expect(findPeriods(text, dates)).toMatchObject([{ from: '2015-05-03', to: '2016-06-04' }]);
    expect(findPeriods(text, [])).toEqual([]);
  });
});

test('a figure says all that its words say', () => {
  expect(findValues('It gave almost £1–2 million per year.')).toEqual([
    {
      kind: 'figure',
      start: 8,
      end: 36,
      numberStart: 16,
      numberEnd: 27,
      value: undefined,
      minimum: '1000000',
      maximum: '2000000',
      ratio: undefined,
      openMagnitude: false,
      hedge: 'almost',
      unit: { kind: 'money', currency: 'GBP' },
      countOf: undefined,
      rate: { unit: 'year', start: 28, end: 36 },
      change: undefined,
      ordinal: false,
      form: 'form-range',
      rule: 'figure-money-sign',
    },
  ]);
});
