import type { RecordGroup } from '../core/model.ts';
import type { ContextPlan } from '../5-emit/compile-context.ts';
import { gatherFacts } from '../5-emit/facts.ts';
import { toNTriples } from '../5-emit/to-ntriples.ts';
import { toTurtle } from '../5-emit/to-turtle.ts';
import type { Counts, Format, Sink } from './format.ts';

/** Sorted lines; without blank nodes their digest is the canonical hash (RDFC-1.0). */
export function nTriplesFormat(
  plan: ContextPlan,
  { writeSorted, path }: { readonly writeSorted: Sink['writeSorted']; readonly path: string },
): Format {
  let written = 0;
  const group = ({ records }: RecordGroup): void => {
    for (const { key, lines, triples } of toNTriples(records, plan)) {
      writeSorted(path, key, lines);
      written += triples;
    }
  };
  const takeCounts = (): Counts => {
    const triples = written;
    written = 0;
    return [[path, { triples }]];
  };
  return { group, takeCounts };
}

/** The files of one dataset: Turtle, and TriG where graphs are told. */
interface TurtleFiles {
  readonly write: Sink['write'];
  readonly turtle: string;
  readonly trig?: string;
  /** Comments at the start of each file. */
  readonly intro: string;
}

/** What the files of the whole dataset say of themselves. */
export const ofDataset = `# All of the data. catalogue.ttl says what it is and under which licence, vocabulary.ttl what its own
# terms mean, and queries/ has questions to start from.
`;

/** What the files of plain triples say of themselves. */
export const ofFacts = `# Names, kinds, links, what was reviewed as a fact or definition that no date or place limits, and
# figures, without their evidence. queries/trace.rq, put to dataset.ttl, leads from each fact to the
# statement that says it, with its words. catalogue.ttl says what this is and under which licence.
`;

/** Subjects with their predicates below them, and in TriG their graph around them. */
export function turtleFormat(plan: ContextPlan, { write, intro, ...paths }: TurtleFiles): Format {
  const writer = toTurtle(plan);
  for (const path of Object.values(paths)) write(path, intro);
  let repeated = 0;
  const again = (next: RecordGroup): void => {
    const { head, trig, quads } = writer.again(next);
    repeated += quads;
    if (head !== '') for (const path of Object.values(paths)) write(path, head);
    if (paths.trig !== undefined && trig !== '') write(paths.trig, trig);
  };
  const group = (next: RecordGroup): void => {
    const { head, body, graph } = writer.group(next);
    for (const part of [head, body]) write(paths.turtle, part);
    if (paths.trig === undefined) return;
    for (const part of [head, graph.open, body, graph.close]) write(paths.trig, part);
  };
  const takeCounts = (): Counts => {
    const triples = writer.takeCount();
    const quads = triples + repeated;
    repeated = 0;
    const { turtle, trig } = paths;
    return [
      [turtle, { triples }],
      ...(trig === undefined ? [] : [[trig, { triples, quads }] as const]),
    ];
  };
  return { group, again, start: writer.start, end: writer.end, takeCounts };
}

/** Give formats only the plain triples of each record, all of one subject together. */
export function factsOnly(formats: readonly Format[]): Format {
  const facts = gatherFacts();
  const pass = (next: RecordGroup): void => {
    if (next.records.length > 0) for (const format of formats) format.group?.(next);
  };
  return {
    group: (next) => pass(facts.group(next)),
    start: () => {
      for (const format of formats) format.start?.();
    },
    end: () => {
      for (const format of formats) format.end?.();
    },
    rest: () => pass(facts.rest()),
    takeCounts: () => formats.flatMap((format) => format.takeCounts?.() ?? []),
  };
}
