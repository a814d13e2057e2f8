import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../pipeline/6-publish/parse-csv.ts';
import { datedFacts, statedFacts, statedFigures } from './stated-facts.ts';

type Row = Readonly<Record<string, string>>;

function tableOf(name: string): readonly Row[] {
  const url = new URL(`../../dist/csv/${name}.csv`, import.meta.url);
  const [head = [], ...rows] = parseCsv(readFileSync(url, 'utf8'));
  return rows.map((cells) => Object.fromEntries(head.map((key, at) => [key, cells[at] ?? ''])));
}

const names = new Map(tableOf('entities').map((row) => [row['iri']!, row['name']!]));
const shown = (iri = ''): string => names.get(iri) ?? iri;
const lastPart = (iri = ''): string => iri.replace(/^.*[/#]/, '');
const firstOf = (row: Row, ...keys: string[]): string =>
  keys.map((key) => row[key] ?? '').find((cell) => cell !== '') ?? '';

function amountOf(row: Row): string {
  const bounds = `${row['minimum']}..${row['maximum']}`;
  const amount = row['value'] === '' ? bounds : row['value'];
  return [amount, row['unit'] ?? '', row['currency'] ?? ''].filter((part) => part !== '').join(' ');
}

const figures = [...tableOf('observations'), ...tableOf('grants')].map((row) => ({
  paragraph: lastPart(row['paragraph']),
  words: row['words']!,
  amount: amountOf(row),
  hedge: lastPart(row['hedge']),
}));

describe('figures', () => {
  test.each(statedFigures)('$paragraph: $written', ({ paragraph, written, amount, hedge = '' }) => {
    const found = figures.filter(
      (figure) => figure.paragraph === paragraph && figure.amount === amount,
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.words).toContain(written);
    expect(found[0]!.hedge).toBe(hedge);
  });

  test('no other figure is in the data', () => {
    expect(figures).toHaveLength(statedFigures.length);
  });
});

describe('statements', () => {
  const statements = tableOf('statements');
  const valueOf = (row: Row): string =>
    shown(firstOf(row, 'object', 'value_text', 'value_date', 'value_month', 'value_year'));
  const triples = new Set(
    tableOf('facts').map((row) =>
      [shown(row['subject']), lastPart(row['property']), valueOf(row)].join(' | '),
    ),
  );

  test.each(statedFacts)('%s %s %s, without limit', (...fact) => {
    expect(triples).toContain(fact.join(' | '));
  });

  test.each(datedFacts)('%s %s %s since %s, and no plain triple', (...fact) => {
    const found = statements.map((row) => {
      const since = firstOf(row, 'since_date', 'since_month', 'since_year');
      return [shown(row['subject']), lastPart(row['property']), valueOf(row), since].join(' | ');
    });
    expect(found).toContain(fact.join(' | '));
    expect(triples).not.toContain(fact.slice(0, 3).join(' | '));
  });

  test('what is no fact of the report is no plain triple', () => {
    const others = statements.filter(
      (row) => !['fact', 'definition'].includes(lastPart(row['stance'])),
    );
    expect(others.length).toBeGreaterThan(8);
    for (const row of others) {
      const triple = [shown(row['subject']), lastPart(row['property']), valueOf(row)].join(' | ');
      expect(triples).not.toContain(triple);
    }
  });

  test('words that are a value stand in the words that support them', () => {
    const texts = statements.filter((row) => row['value_text'] !== '');
    expect(texts.length).toBeGreaterThan(50);
    for (const row of texts) expect(row['words']).toContain(row['value_text']);
  });
});

describe('nothing is dropped', () => {
  test('each of the 47 footnotes stands at the words of something that is stated', () => {
    const cited = new Set(tableOf('evidence_footnotes').map((row) => lastPart(row['footnote'])));
    const all = Array.from({ length: 47 }, (_, at) => String(at + 1));
    expect(all.filter((number) => !cited.has(number))).toEqual([]);
  });

  test('each figure, date and period of the ledger has a record, or a reason that is no delay', () => {
    const delays = new Set(['not-yet-extracted', 'not-reviewed', 'not-understood']);
    const open = tableOf('ledger').filter((row) => delays.has(row['reason']!));
    expect(open.map((row) => `${row['number']}: ${row['words']}`)).toEqual([]);
  });

  test('each paragraph states something', () => {
    const stated = new Set([
      ...figures.map(({ paragraph }) => paragraph),
      ...tableOf('statements').map((row) => lastPart(row['paragraph'])),
    ]);
    const numbers = tableOf('paragraphs').map((row) => row['number']!);
    expect(numbers.filter((number) => !stated.has(number))).toEqual([]);
  });
});
