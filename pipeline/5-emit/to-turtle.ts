import type { RecordGroup } from '../core/model.ts';
import type { ContextPlan, KeyPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
import { declarePrefixes } from './shorten.ts';
import type { Shortener } from './shorten.ts';
import { toTriples } from './to-triples.ts';

/** A group of records; Turtle and TriG share prefixes and subjects. */
export interface TurtleGroup {
  readonly head: string;
  readonly body: string;
  /** What stands around the body in TriG. */
  readonly graph: { readonly open: string; readonly close: string };
}

/** Writes groups of records as Turtle and TriG; remembers which prefixes are declared. */
export interface TurtleWriter {
  readonly group: (group: RecordGroup) => TurtleGroup;
  /** What stands in the graph of an earlier group and, in TriG only, in that of this one too. */
  readonly again: (group: RecordGroup) => {
    /** Prefixes that both files need from here on. */
    readonly head: string;
    readonly trig: string;
    readonly quads: number;
  };
  /** How many triples were written since this was last asked. */
  readonly takeCount: () => number;
  /** A section starts or ends: it does not rely on prefixes of the one before. */
  readonly start: () => void;
  readonly end: () => void;
}

/** Namespaces relative to the base, of all groups. */
const shared: Readonly<Record<string, string>> = { id: 'id/', agent: 'agent/' };

/** Make a writer of Turtle and TriG, in which each group stands in its graph. */
export function toTurtle(plan: ContextPlan): TurtleWriter {
  const short = declarePrefixes(plan.base);
  let isFirst = true;
  let triples = 0;
  const group = (records: RecordGroup): TurtleGroup => {
    const common = isFirst ? [...plan.prefixes, ...absolute(shared, plan.base)] : [];
    isFirst = false;
    const always = common.map((pair) => short.declare(...pair)).join('');
    for (const [name, namespace] of absolute(records.prefixes, plan.base)) {
      short.offer(name, namespace);
    }
    const { body, count } = writeSubjects(records, plan, short);
    triples += count;
    const own = short.used();
    const head = `${always}\n# ${records.title}\n${own}`;
    return { head, body, graph: graphOf(records, plan) };
  };
  const again: TurtleWriter['again'] = (records) => {
    const { again: repeated = [] } = records;
    if (repeated.length === 0) return { head: '', trig: '', quads: 0 };
    const { body, count } = writeSubjects({ ...records, records: repeated }, plan, short);
    const { open, close } = graphOf(records, plan);
    return { head: short.used(), trig: open + body + close, quads: count };
  };
  const takeCount = (): number => {
    const counted = triples;
    triples = 0;
    return counted;
  };
  return { group, again, takeCount, start: short.keep, end: short.restore };
}

function graphOf({ graph }: RecordGroup, { base }: ContextPlan): TurtleGroup['graph'] {
  return { open: `\n<${base}${graph}> {\n`, close: '\n}\n' };
}

function absolute(prefixes: Readonly<Record<string, string>>, base: string): [string, string][] {
  return Object.entries(prefixes).map(([prefix, path]) => [prefix, base + path]);
}

/** Many objects stand one a line, so that one more changes one line. */
const objectsInLine = 2;

function writeSubjects(
  { records }: RecordGroup,
  plan: ContextPlan,
  short: Shortener,
): { readonly body: string; readonly count: number } {
  const xsd = plan.prefixes.get('xsd') ?? '';
  let written = '';
  let subject = '';
  let key: KeyPlan | undefined;
  let objects: string[] = [];
  let count = 0;
  const writePredicate = (): void => {
    if (key === undefined) return;
    const name = key === plan.type ? 'a' : short.term(key.predicate);
    const many = objects.length > objectsInLine;
    written += many ? `${name}\n    ${objects.join(' ,\n    ')}` : `${name} ${objects.join(' , ')}`;
    objects = [];
  };
  for (const { record } of records) {
    toTriples(record, plan, (nextSubject, nextKey, object, datatype) => {
      const sameSubject = nextSubject === subject;
      if (!sameSubject || nextKey.predicate !== key?.predicate) writePredicate();
      if (!sameSubject) {
        written += `${subject === '' ? '' : ' .\n'}\n${short.address(nextSubject)} `;
      } else if (nextKey.predicate !== key?.predicate) written += ' ;\n  ';
      subject = nextSubject;
      key = nextKey;
      count++;
      if (datatype !== undefined) objects.push(literal(object, datatype, { xsd, short }));
      else objects.push(nextKey.value === 'term' ? short.term(object) : short.address(object));
    });
  }
  writePredicate();
  return { body: `${written} .\n`, count };
}

function literal(
  lexical: string,
  datatype: string,
  { xsd, short }: { readonly xsd: string; readonly short: Shortener },
): string {
  if (datatype === `${xsd}string`) return quoted(lexical);
  if (datatype === `${xsd}integer`) return lexical;
  if (datatype === `${xsd}decimal` && lexical.includes('.')) return lexical;
  return `${quoted(lexical)}^^${short.term(datatype)}`;
}
