import type { RecordGroup } from '../core/model.ts';
import type { ContextPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
import { toTriples } from './to-triples.ts';

/** A group of records in both forms; they share prefixes and subjects. */
export interface TurtleGroup {
  readonly turtle: string;
  readonly trig: string;
}

/** Writes groups of records as Turtle and TriG; remembers which prefixes are declared. */
export interface TurtleWriter {
  readonly group: (group: RecordGroup) => TurtleGroup;
  /** How many triples were written so far. */
  readonly triples: () => number;
}

/** Namespaces relative to the base, of all groups. */
const shared: Readonly<Record<string, string>> = { id: 'id/', agent: 'agent/' };

/** Make a writer of Turtle and TriG, in which each group stands in its graph. */
export function toTurtle(plan: ContextPlan): TurtleWriter {
  const prefixes = declarePrefixes();
  let triples = 0;
  const group = (records: RecordGroup): TurtleGroup => {
    const common = triples === 0 ? [...plan.prefixes, ...absolute(shared, plan.base)] : [];
    const wanted = [...common, ...absolute(records.prefixes, plan.base)];
    const head = `\n# ${records.title}\n${wanted.map((pair) => prefixes.declare(...pair)).join('')}`;
    const { body, count } = writeSubjects(records, plan, prefixes.shorten);
    triples += count;
    const trig = `${head}\n<${plan.base}${records.graph}> {\n${body}\n}\n`;
    return { turtle: head + body, trig };
  };
  return { group, triples: () => triples };
}

/** A prefix can be declared again for another namespace; from there on it stands for that one. */
function declarePrefixes() {
  const declared = new Map<string, string>();
  const prefixOf = new Map<string, string>();
  const declare = (prefix: string, namespace: string): string => {
    const before = declared.get(prefix);
    if (before === namespace) return '';
    if (before !== undefined) prefixOf.delete(before);
    declared.set(prefix, namespace);
    prefixOf.set(namespace, prefix);
    return `@prefix ${prefix}: <${namespace}> .\n`;
  };
  return { declare, shorten: (iri: string) => shorten(iri, prefixOf) };
}

function absolute(prefixes: Readonly<Record<string, string>>, base: string): [string, string][] {
  return Object.entries(prefixes).map(([prefix, path]) => [prefix, base + path]);
}

type Shorten = (iri: string) => string;

/** Many objects stand one a line, so that one more changes one line. */
const objectsInLine = 2;

function writeSubjects(
  { records }: RecordGroup,
  plan: ContextPlan,
  short: Shorten,
): { readonly body: string; readonly count: number } {
  const xsd = plan.prefixes.get('xsd') ?? '';
  let written = '';
  let subject = '';
  let predicate = '';
  let objects: string[] = [];
  let count = 0;
  const writePredicate = (): void => {
    if (objects.length === 0) return;
    const name = predicate === plan.typePredicate ? 'a' : short(predicate);
    const many = objects.length > objectsInLine;
    written += many ? `${name}\n    ${objects.join(' ,\n    ')}` : `${name} ${objects.join(' , ')}`;
    objects = [];
  };
  for (const { record } of records) {
    toTriples(record, plan, (nextSubject, nextPredicate, object, datatype) => {
      if (nextSubject !== subject || nextPredicate !== predicate) writePredicate();
      if (nextSubject !== subject) {
        written += `${subject === '' ? '' : ' .\n'}\n${short(nextSubject)} `;
      } else if (nextPredicate !== predicate) written += ' ;\n  ';
      subject = nextSubject;
      predicate = nextPredicate;
      count++;
      objects.push(
        datatype === undefined ? short(object) : literal(object, datatype, { xsd, short }),
      );
    });
  }
  writePredicate();
  return { body: `${written} .\n`, count };
}

function literal(
  lexical: string,
  datatype: string,
  { xsd, short }: { readonly xsd: string; readonly short: Shorten },
): string {
  if (datatype === `${xsd}string`) return quoted(lexical);
  if (datatype === `${xsd}integer`) return lexical;
  if (datatype === `${xsd}decimal` && lexical.includes('.')) return lexical;
  return `${quoted(lexical)}^^${short(datatype)}`;
}

const localName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/;

function shorten(iri: string, prefixOf: ReadonlyMap<string, string>): string {
  const cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
  const prefix = prefixOf.get(iri.slice(0, cut));
  const local = iri.slice(cut);
  return prefix !== undefined && localName.test(local) ? `${prefix}:${local}` : `<${iri}>`;
}
