/** What two releases differ in: canonical lines of N-Triples, each set sorted. */
export interface Delta {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Compare two sets of canonical lines. */
export function deltaOf(before: readonly string[], after: readonly string[]): Delta {
  const old = new Set(before);
  const current = new Set(after);
  return {
    removed: before.filter((line) => !current.has(line)),
    added: after.filter((line) => !old.has(line)),
  };
}

/** Give the lines that a delta makes of others; a line to remove that is not there throws. */
export function applyDelta(lines: Iterable<string>, { removed, added }: Delta): string[] {
  const left = new Set(lines);
  for (const line of removed) {
    if (!left.delete(line)) throw new Error(`Unexpected absence of ${line}, expected to remove it`);
  }
  for (const line of added) left.add(line);
  return [...left];
}

/** Turn a delta round: from the newer release to the older. */
export function invert({ removed, added }: Delta): Delta {
  return { removed: added, added: removed };
}

/** Write a delta as RDF Patch: a line a triple, `D` for removed, `A` for added. */
export function toRdfPatch({ removed, added }: Delta): string {
  const lines = [...removed.map((line) => `D ${line}`), ...added.map((line) => `A ${line}`)];
  return ['TX .', ...lines, 'TC .', ''].join('\n');
}

/** Read what `toRdfPatch` wrote; undefined where a line is of another form or the end is missing. */
export function readRdfPatch(text: string): Delta | undefined {
  const [first, ...rest] = text.split('\n');
  const end = rest.splice(-2).join('\n');
  const known = rest.every((line) => /^[AD] <.* \.$/.test(line));
  if (first !== 'TX .' || end !== 'TC .\n' || !known) return undefined;
  const those = (sign: string): string[] =>
    rest.filter((line) => line.startsWith(sign)).map((line) => line.slice(2));
  return { removed: those('D'), added: those('A') };
}

/** Stores limit the length of one request, so each block has at most so many lines. */
const linesInBlock = 1_000;

/** Write a delta as SPARQL Update, without blank nodes or variables. */
export function toSparqlUpdate({ removed, added }: Delta): string {
  const blocks = [...blocksOf('DELETE', removed), ...blocksOf('INSERT', added)];
  return `${blocks.join(' ;\n')}\n`;
}

function* blocksOf(verb: 'DELETE' | 'INSERT', lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += linesInBlock) {
    yield `${verb} DATA {\n${lines.slice(from, from + linesInBlock).join('\n')}\n}`;
  }
}
