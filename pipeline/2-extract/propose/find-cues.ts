/** Tells which of some cues stand in a sentence, each by its number in the list. */
export type CueFinder = (sentence: string) => ReadonlySet<number>;

/** Make a finder of cues that reads a sentence once, however many cues there are; cues may overlap. */
export function cueFinder(cues: readonly string[]): CueFinder {
  const longestFirst = [...cues].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  const within = new Map(cues.map((cue) => [cue, startsOf(cue, cues)]));
  return (sentence) => {
    const found = new Set<number>();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
      for (const cue of within.get(match[0]) ?? []) found.add(cue);
      pattern.lastIndex = match.index + 1;
    }
    return found;
  };
}

/** The cues with which a cue starts, itself included. */
function startsOf(cue: string, cues: readonly string[]): number[] {
  return cues.flatMap((other, index) => (cue.startsWith(other) ? [index] : []));
}

function escaped(cue: string): string {
  return cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
