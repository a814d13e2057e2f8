import type { RecordGroup } from '../core/model.ts';
import type { Output } from '../core/output.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import { toFacts } from '../5-emit/facts.ts';
import { toNTriples } from '../5-emit/to-ntriples.ts';
import { toTurtle } from '../5-emit/to-turtle.ts';
import type { Count, Format } from './format.ts';

/** Sorted lines; without blank nodes their digest is the canonical hash (RDFC-1.0). */
export function nTriplesFormat(
  plan: ContextPlan,
  { writeSorted, path }: { readonly writeSorted: Output['writeSorted']; readonly path: string },
): Format {
  let written = 0;
  const group = ({ records }: RecordGroup): void => {
    for (const { key, lines, triples } of toNTriples(records, plan)) {
      writeSorted(path, key, lines);
      written += triples;
    }
  };
  return { group, finish: (counts) => void counts.set(path, { triples: written }) };
}

/** Subjects with their predicates below them, and in TriG their graph around them. */
export function turtleFormat(
  plan: ContextPlan,
  {
    write,
    ...paths
  }: { readonly write: Output['write']; readonly turtle: string; readonly trig?: string },
): Format {
  const writer = toTurtle(plan);
  let repeated = 0;
  const again = (next: RecordGroup): void => {
    const { trig, quads } = writer.again(next);
    repeated += quads;
    if (paths.trig !== undefined && trig !== '') write(paths.trig, trig);
  };
  const group = (next: RecordGroup): void => {
    const { head, body, graph } = writer.group(next);
    for (const part of [head, body]) write(paths.turtle, part);
    if (paths.trig === undefined) return;
    for (const part of [head, graph.open, body, graph.close]) write(paths.trig, part);
  };
  const finish = (counts: Map<string, Count>): void => {
    const triples = writer.triples();
    counts.set(paths.turtle, { triples });
    if (paths.trig !== undefined) counts.set(paths.trig, { triples, quads: triples + repeated });
  };
  return { group, again, finish };
}

/** Give a format only the plain triples of each record. */
export function factsOnly(format: Format): Format {
  const group = (next: RecordGroup): void => {
    const records = next.records.flatMap((composed) => {
      const record = toFacts(composed);
      return record === undefined ? [] : [{ kind: composed.kind, record }];
    });
    if (records.length > 0) format.group?.({ ...next, records });
  };
  return { ...format, group };
}
