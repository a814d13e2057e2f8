import { findNearNames } from './2-extract/names/near-names.ts';
import type { NearNames } from './2-extract/names/near-names.ts';
import type { Confidence, NameCandidate } from './2-extract/names/names.ts';
import type { ReportNames } from './names.ts';

/** What the proposed names of a report show that a person should look at. */
export interface NameQuality {
  /** The names on which one decision settles most mentions. */
  readonly wanted: readonly NameCandidate[];
  readonly acronymsWithoutExpansion: readonly NameCandidate[];
  /** Names that may be one, those that stand most often first. */
  readonly nearNames: readonly NearNames[];
}

const surest: readonly Confidence[] = ['high', 'medium', 'low'];

/** Tell what of the proposed names waits for a person, the most wanted first. */
export function nameQuality({ candidates, says }: ReportNames): NameQuality {
  const counts = new Map(candidates.map(({ name, count }) => [name, count]));
  const weight = ({ one, other }: NearNames): number =>
    (counts.get(one) ?? 0) + (counts.get(other) ?? 0);
  const wanted = candidates.toSorted(
    (one, other) =>
      other.count - one.count || surest.indexOf(one.confidence) - surest.indexOf(other.confidence),
  );
  return {
    wanted,
    acronymsWithoutExpansion: candidates.filter(
      ({ kind, name, variants }) =>
        kind === 'organisation' &&
        variants.length === 1 &&
        /^[\p{Lu}&]{2,8}$/u.test(name) &&
        !says(`(${name})`) &&
        !says(`${name} (`),
    ),
    nearNames: findNearNames(candidates).sort((one, other) => weight(other) - weight(one)),
  };
}
