import { citationRules } from './citation-rules.ts';
import type { NameBelieved } from './names.ts';

/** Find laws, treaties and resolutions that a text cites by number, in the order of the text. */
export function findCitations(text: string): NameBelieved[] {
  const tried = citationRules.filter(({ sign }) => sign.test(text));
  return tried.flatMap(({ id, pattern, fits, kind = 'legislation' }) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => fits?.(words) !== false)
      .map((match): NameBelieved => ({
        start: match.index,
        end: match.index + match[0].length,
        kind,
        rule: id,
        confidence: 'high',
      })),
  );
}

/** Of names that overlap the one that starts first stays, of two that start together the longer. */
export function withoutOverlaps(names: readonly NameBelieved[]): NameBelieved[] {
  const kept: NameBelieved[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}
