import { canonicalLine, canonicalLines } from '../../6-publish/canonical-lines.ts';
import type { CanonicalLines } from '../../6-publish/canonical-lines.ts';
import type { Quad, SparqlResults, SparqlTerm } from './consumer.ts';

/** What a set of statements says, so that two readings of a file can be compared. */
export interface Reading {
  readonly statements: number;
  /** Statements per named graph, in the order of the names; the default graph is not listed. */
  readonly graphs: Readonly<Record<string, number>>;
  readonly lines: CanonicalLines;
  /** How many statements have a blank node: they are counted, not compared. */
  readonly blank: number;
}

/** Count the statements of a reading by graph, and write them as canonical lines. */
export function readingOf(quads: readonly Quad[]): Reading {
  const counts = new Map<string, number>();
  for (const { graph } of quads) {
    if (graph.value === '') continue;
    counts.set(graph.value, (counts.get(graph.value) ?? 0) + 1);
  }
  const graphs = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole = quads.filter((quad) => !hasBlank(quad));
  const lines = canonicalLines(whole.map(canonicalLine));
  return { statements: quads.length, graphs, lines, blank: quads.length - whole.length };
}

function hasBlank({ subject, object }: Quad): boolean {
  return subject.termType === 'BlankNode' || object.termType === 'BlankNode';
}

/** Say how a reading differs from the one that is expected; undefined where it does not. */
export function differenceOf(
  given: Reading,
  expected: Reading,
  { withGraphs }: { readonly withGraphs: boolean },
): string | undefined {
  if (given.lines.hash !== expected.lines.hash) return firstTriple(given, expected);
  if (given.statements !== expected.statements) {
    return `${given.statements} statements instead of ${expected.statements}`;
  }
  if (given.blank !== expected.blank) return `${given.blank} blank instead of ${expected.blank}`;
  const [there, wanted] = [given, expected].map(({ graphs }) => JSON.stringify(graphs));
  if (withGraphs && there !== wanted) {
    return `graphs ${there ?? ''} instead of ${wanted ?? ''}`;
  }
  return undefined;
}

function firstTriple(given: Reading, expected: Reading): string {
  const known = new Set(given.lines.sorted);
  const wanted = new Set(expected.lines.sorted);
  const missing = expected.lines.sorted.find((line) => !known.has(line));
  const added = given.lines.sorted.find((line) => !wanted.has(line));
  const parts = [
    ...(missing === undefined ? [] : [`missing: ${missing}`]),
    ...(added === undefined ? [] : [`instead: ${added}`]),
  ];
  return `the first triple that differs, ${parts.join(' ')}`;
}

/** The rows of an answer as lines, in one order for every store: a set of terms by variable. */
export function rowsOf({ head, boolean, results }: SparqlResults): readonly string[] {
  if (boolean !== undefined) return [String(boolean)];
  const names = [...(head.vars ?? [])].sort();
  const rows = (results?.bindings ?? []).map((row) =>
    names.map((name) => `?${name} ${written(row[name])}`).join(' '),
  );
  return rows.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function written(term: SparqlTerm | undefined): string {
  if (term === undefined) return 'unbound';
  const { type, value, datatype } = term;
  if (type === 'uri') return `<${value}>`;
  if (type === 'bnode') return '_:blank';
  const language = term['xml:lang']?.toLowerCase();
  const stated = datatype?.endsWith('#string') === true ? undefined : datatype;
  return `${JSON.stringify(value)}${language === undefined ? '' : `@${language}`}${stated === undefined ? '' : `^^<${stated}>`}`;
}

/** Say how the rows of an answer differ from those expected; undefined where they do not. */
export function rowDifference(
  given: readonly string[],
  expected: readonly string[],
): string | undefined {
  const known = new Set(given);
  const wanted = new Set(expected);
  const missing = expected.find((row) => !known.has(row));
  if (missing !== undefined) return `no row ${missing}`;
  const added = given.find((row) => !wanted.has(row));
  if (added !== undefined) return `a row ${added}`;
  return given.length === expected.length
    ? undefined
    : `${given.length} rows instead of ${expected.length}`;
}
