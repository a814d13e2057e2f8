import type { Paragraph } from './read-document.ts';
import { readDocument } from './read-document.ts';
import type { Fact, FactKind } from './read-facts.ts';
import { factKinds, readFacts } from './read-facts.ts';
import type { SharedRun } from './shared-runs.ts';
import { longestSharedRun } from './shared-runs.ts';

/**
 * How often one side and the other have some words, in a stretch that ends in a marker.
 *
 * Of kind `order`, the words are the figures as the restatement has them in that stretch.
 */
export type Difference = {
  readonly stretch: string;
  readonly kind: FactKind | 'order';
  readonly words: string;
  readonly page: number;
  readonly restatement: number;
};

/** A difference that people have looked at, and why it loses nothing. */
export type AllowedDifference = Difference & { readonly because: string };

export type ExplainedDifference = Difference & { readonly because: string | undefined };

export type ParagraphComparison = {
  readonly number: string;
  readonly page: readonly Fact[];
  readonly restatement: readonly Fact[];
  readonly differences: readonly ExplainedDifference[];
  readonly sharedRun: SharedRun;
};

export type Comparison = {
  readonly paragraphs: readonly ParagraphComparison[];
  /** Explanations of differences that there are not. */
  readonly unneeded: readonly AllowedDifference[];
};

type Sides = { readonly page: string; readonly restatement: string };
type FactsByStretch = ReadonlyMap<string, readonly Fact[]>;

/** Compare a page with its restatement, paragraph by paragraph and marker by marker. */
export function compareRestatement(
  { page, restatement }: Sides,
  allowed: readonly AllowedDifference[],
): Comparison {
  const [published, restated] = [page, restatement].map((text) => readDocument(text).paragraphs);
  if (!published || !restated) throw new Error('Two texts give two documents');
  const words = commonWords(`${page}\n${restatement}`);
  const numbers = new Set([...published, ...restated].map(({ number }) => number));
  const paragraphs = [...numbers].map((number): ParagraphComparison => {
    const original = factsByStretch(withNumber(published, number), words);
    const copy = factsByStretch(withNumber(restated, number), words);
    return {
      number,
      page: [...original.values()].flat(),
      restatement: [...copy.values()].flat(),
      differences: differencesOf(original, copy).map((found) => explained(found, allowed)),
      sharedRun: longestSharedRun(withNumber(restated, number), published, words),
    };
  });
  return { paragraphs, unneeded: unneededOf(paragraphs, allowed) };
}

/** Words that occur without a capital, so that a capital at a sentence's start makes no name. */
function commonWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\w’'-])[a-z]+(?![\w-])/g));
}

function withNumber(paragraphs: readonly Paragraph[], number: string): readonly Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.number === number);
}

/** Facts stay with their footnote: a stretch is what stands between two markers of a block. */
function factsByStretch(
  paragraphs: readonly Paragraph[],
  words: ReadonlySet<string>,
): FactsByStretch {
  const facts = new Map<string, readonly Fact[]>();
  for (const { number, blocks } of paragraphs) {
    for (const [index, block] of blocks.entries()) {
      const place = index === 0 ? number : `${number} item ${index}`;
      for (const stretch of block.split(/(?<=\[\d+\])/)) {
        const name = `${place} ${/\[\d+\]$/.exec(stretch)?.[0] ?? 'end'}`;
        facts.set(name, [...(facts.get(name) ?? []), ...readFacts(stretch.trim(), words)]);
      }
    }
  }
  return facts;
}

function differencesOf(page: FactsByStretch, restatement: FactsByStretch): readonly Difference[] {
  const stretches = [...new Set([...page.keys(), ...restatement.keys()])];
  return stretches.flatMap((stretch) => {
    const [published, restated] = [page.get(stretch) ?? [], restatement.get(stretch) ?? []];
    const differences = factKinds.flatMap((kind) => countDifferences(published, restated, kind));
    const figuresAgree = differences.every(({ kind }) => kind !== 'number');
    const moved = figuresAgree ? orderDifferences(published, restated) : [];
    return [...differences, ...moved].map((difference) => ({ stretch, ...difference }));
  });
}

function countDifferences(
  published: readonly Fact[],
  restated: readonly Fact[],
  kind: FactKind,
): readonly Omit<Difference, 'stretch'>[] {
  const [before, after] = [counted(published, kind), counted(restated, kind)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((words) => ({ words, page: before.get(words) ?? 0, restatement: after.get(words) ?? 0 }))
    .filter((counts) => counts.page !== counts.restatement)
    .map((counts) => ({ kind, ...counts }));
}

/** Two figures that have changed places leave every count as it was. */
function orderDifferences(
  published: readonly Fact[],
  restated: readonly Fact[],
): readonly Omit<Difference, 'stretch'>[] {
  const [before, after] = [published, restated].map((facts) =>
    facts.flatMap(({ kind, words }) => (kind === 'number' ? [words] : [])).join(', '),
  );
  if (before === after || after === undefined) return [];
  return [{ kind: 'order', words: after, page: 0, restatement: 1 }];
}

function counted(facts: readonly Fact[], kind: FactKind): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.kind === kind) counts.set(fact.words, (counts.get(fact.words) ?? 0) + 1);
  }
  return counts;
}

function explained(found: Difference, allowed: readonly AllowedDifference[]): ExplainedDifference {
  return { ...found, because: allowed.find((entry) => isSame(entry, found))?.because };
}

function unneededOf(
  paragraphs: readonly ParagraphComparison[],
  allowed: readonly AllowedDifference[],
): readonly AllowedDifference[] {
  const found = paragraphs.flatMap(({ differences }) => differences);
  return allowed.filter((entry) => !found.some((difference) => isSame(entry, difference)));
}

function isSame(one: Difference, other: Difference): boolean {
  return (
    one.stretch === other.stretch &&
    one.kind === other.kind &&
    one.words === other.words &&
    one.page === other.page &&
    one.restatement === other.restatement
  );
}
