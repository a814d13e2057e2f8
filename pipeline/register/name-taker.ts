/** Finds names in texts and takes them out. */
export interface NameTaker {
  readonly holds: (text: string) => boolean;
  readonly take: (text: string) => string;
  /** Put new fingerprints in the place of old ones. */
  readonly prints: (text: string, prints: ReadonlyMap<string, string>) => string;
}

/** What stands where a name was. */
const placeholder = '[name removed]';

/** Make a taker of names: the longest first, with any white space between their words. */
export function nameTaker(names: readonly string[]): NameTaker {
  const wanted = [...new Set(names)].filter((name) => name.trim() !== '');
  const patterns = wanted
    .sort((a, b) => b.length - a.length)
    .map((name) => name.trim().split(/\s+/).map(escaped).join('(?:\\s+|\\\\n)'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return {
    holds: (text) => text.search(pattern) !== -1,
    take: (text) => text.replace(pattern, placeholder),
    prints: (text, prints) =>
      [...prints].reduce((written, [before, after]) => written.replaceAll(before, after), text),
  };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
