import type { NameCandidate } from './names.ts';

/** Two candidates that may be one thing, and why. */
export interface NearNames {
  readonly one: string;
  readonly other: string;
  readonly because: string;
}

const shortest = 8;

/** Find candidates of one kind whose names nearly are the same, in time linear in the candidates. */
export function findNearNames(candidates: readonly NameCandidate[]): NearNames[] {
  const kinds = new Set(candidates.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const names = candidates.filter((each) => each.kind === kind).map(({ name }) => name);
    return [...sameFolded(names), ...oneLetterApart(names), ...longerByWords(names)];
  });
}

function sameFolded(names: readonly string[]): NearNames[] {
  return pairsBy(
    names,
    (name) => [fold(name)],
    'They differ in capitals, marks, "the" or a plural',
  );
}

function fold(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/['\u2019]s?\b|[^\p{L}\d ]/gu, '');
  return plain
    .replace(/\bthe\b/g, '')
    .replace(/s\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names are one letter apart if leaving out one letter of each, or of one, gives the same. */
function oneLetterApart(names: readonly string[]): NearNames[] {
  const long = names.filter(({ length }) => length >= shortest);
  const keys = (name: string): string[] => [
    name,
    ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1)),
  ];
  return pairsBy(long, keys, 'They differ in one letter').filter(
    ({ one, other }) => fold(one) !== fold(other) && !/\d/.test(one + other),
  );
}

/** "Harbour Police" and "Harbour Police Service": in order, one follows the other at once. */
function longerByWords(names: readonly string[]): NearNames[] {
  const sorted = names.filter((name) => name.includes(' ')).toSorted();
  return sorted.flatMap((one, at) => {
    const other = sorted[at + 1];
    if (other?.startsWith(`${one} `) !== true) return [];
    return [{ one, other, because: 'One begins with the other' }];
  });
}

function pairsBy(
  names: readonly string[],
  keysOf: (name: string) => readonly string[],
  because: string,
): NearNames[] {
  const first = new Map<string, string>();
  const pairs = new Map<string, NearNames>();
  for (const name of names) {
    for (const key of new Set(keysOf(name))) {
      const one = first.get(key) ?? name;
      if (one !== name) pairs.set(`${one}\n${name}`, { one, other: name, because });
      else first.set(key, name);
    }
  }
  return [...pairs.values()];
}
