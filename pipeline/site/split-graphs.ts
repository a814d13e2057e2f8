/** A stretch of a TriG file that belongs to one graph, as Turtle. */
export interface GraphPart {
  /** The IRI of the graph. */
  readonly graph: string;
  /** Prefixes that the file of this graph does not have yet. */
  readonly prefixes: string;
  /** Every prefix that holds here. */
  readonly allPrefixes: string;
  readonly body: string;
}

/**
 * Take a TriG file of ours apart by graph: its blocks open with `<graph> {` and close with `}`, each
 * on a line of its own, and a prefix can be declared anew before any of them.
 */
export function* splitGraphs(trig: string): Generator<GraphPart> {
  const current = new Map<string, string>();
  const told = new Map<string, Map<string, string>>();
  let graph: string | undefined;
  let bodyStart = 0;
  for (const { line, start, next } of linesOf(trig)) {
    if (graph === undefined) {
      const [, prefix] = /^@prefix (\S*): /.exec(line) ?? [];
      if (prefix !== undefined) current.set(prefix, line);
      const [, opened] = /^<([^>]+)> \{$/.exec(line) ?? [];
      if (opened === undefined) continue;
      graph = opened;
      bodyStart = next;
    } else if (line === '}') {
      const known = told.get(graph) ?? new Map<string, string>();
      told.set(graph, known);
      const fresh = [...current].filter(([prefix, declared]) => known.get(prefix) !== declared);
      for (const [prefix, declared] of fresh) known.set(prefix, declared);
      const joined = (lines: readonly string[]): string => lines.map((one) => `${one}\n`).join('');
      yield {
        graph,
        prefixes: joined(fresh.map(([, declared]) => declared)),
        allPrefixes: joined([...current.values()]),
        body: trig.slice(bodyStart, start),
      };
      graph = undefined;
    }
  }
}

function* linesOf(text: string): Generator<{ line: string; start: number; next: number }> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield { line: text.slice(start, stop), start, next: stop + 1 };
    start = stop + 1;
  }
}
