import type { Confidence, NameCandidate, ProposedNames } from './2-extract/names/names.ts';

const surest: readonly Confidence[] = ['high', 'medium', 'low'];

/** Put together what rules find in each of several reports: candidates of one kind and name become one. */
export function mergeNames(reports: readonly ProposedNames[]): ProposedNames {
  const [only, second] = reports;
  if (only !== undefined && second === undefined) return only;
  const merged = new Map<string, NameCandidate>();
  const keyOf = ({ kind, name }: NameCandidate): string => `${kind}\n${name}`;
  for (const candidate of reports.flatMap(({ candidates }) => candidates)) {
    const known = merged.get(keyOf(candidate));
    merged.set(keyOf(candidate), known === undefined ? candidate : join(known, candidate));
  }
  const candidates = [...merged.values()].sort((one, other) => other.count - one.count);
  const indexes = new Map(candidates.map((candidate, index) => [keyOf(candidate), index]));
  const mentions = reports.flatMap(({ candidates: own, mentions: found }) =>
    found.map((mention) => {
      const candidate = own[mention.candidate];
      const index = candidate && indexes.get(keyOf(candidate));
      return { ...mention, candidate: index ?? mention.candidate };
    }),
  );
  return { candidates, mentions };
}

/** One candidate of two: what the surer says, with the forms and mentions of both. */
function join(one: NameCandidate, other: NameCandidate): NameCandidate {
  const isSurer = surest.indexOf(other.confidence) < surest.indexOf(one.confidence);
  const { rule, confidence } = isSurer ? other : one;
  const counts = new Map<string, number>();
  for (const { words, count } of [...one.variants, ...other.variants]) {
    counts.set(words, (counts.get(words) ?? 0) + count);
  }
  const variants = [...counts].map(([words, count]) => ({ words, count }));
  return {
    ...other,
    ...one,
    rule,
    confidence,
    variants: variants.sort((a, b) => b.count - a.count),
    count: one.count + other.count,
    introduced: [...new Set([...one.introduced, ...other.introduced])],
  };
}
