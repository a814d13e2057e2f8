import { findNearNames } from './2-extract/names/near-names.ts';
import type { NearNames } from './2-extract/names/near-names.ts';
import type { NameCandidate } from './2-extract/names/names.ts';

/** What the proposed names show that a person should look at. */
export interface NameQuality {
  /** The names on which one decision settles most mentions. */
  readonly wanted: readonly NameCandidate[];
  readonly acronymsWithoutExpansion: readonly NameCandidate[];
  readonly nearNames: readonly NearNames[];
}

/** Tell what of the proposed names waits for a person, the most wanted first. */
export function nameQuality(candidates: readonly NameCandidate[]): NameQuality {
  return {
    wanted: candidates,
    acronymsWithoutExpansion: candidates.filter(
      ({ kind, name, variants }) =>
        kind === 'organisation' && variants.length === 1 && /^[\p{Lu}&]{2,8}$/u.test(name),
    ),
    nearNames: findNearNames(candidates),
  };
}

const longest = 10;

/** Write what waits for a person, for people. */
export function showNameQuality({
  wanted,
  acronymsWithoutExpansion,
  nearNames,
}: NameQuality): string {
  const named = (all: readonly NameCandidate[]): string =>
    all
      .slice(0, longest)
      .map(({ count, kind, name }) => `    ${count} × ${name} (${kind})\n`)
      .join('');
  const near = nearNames
    .slice(0, longest)
    .map(({ one, other, because }) => `    ${one} / ${other}: ${because}\n`)
    .join('');
  return [
    `Names that nobody registered: ${wanted.length}; \`report-lod names --as yaml\` writes them to paste\n`,
    named(wanted),
    `  acronyms without an expansion: ${acronymsWithoutExpansion.length}\n`,
    named(acronymsWithoutExpansion),
    `  names that may be one: ${nearNames.length}\n${near}`,
  ].join('');
}
