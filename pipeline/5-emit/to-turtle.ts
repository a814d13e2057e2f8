import type { RecordGroup } from '../core/model.ts';
import type { ContextPlan, KeyPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
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
    const graph = { open: `\n<${plan.base}${records.graph}> {\n`, close: '\n}\n' };
    return { head, body, graph };
  };
  return { group, triples: () => triples };
}

interface Prefix {
  readonly name: string;
  namespace: string;
}

/** A prefix can be declared again for another namespace; from there on it stands for that one. */
function declarePrefixes() {
  const declared: Prefix[] = [];
  const declare = (name: string, namespace: string): string => {
    const before = declared.find((prefix) => prefix.name === name);
    if (before?.namespace === namespace) return '';
    if (before === undefined) declared.push({ name, namespace });
    else before.namespace = namespace;
    return `@prefix ${name}: <${namespace}> .\n`;
  };
  return { declare, shorten: (iri: string) => shorten(iri, declared) };
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
  let key: KeyPlan | undefined;
  let objects: string[] = [];
  let count = 0;
  const writePredicate = (): void => {
    if (key === undefined) return;
    const name = key === plan.type ? 'a' : short(key.predicate);
    const many = objects.length > objectsInLine;
    written += many ? `${name}\n    ${objects.join(' ,\n    ')}` : `${name} ${objects.join(' , ')}`;
    objects = [];
  };
  for (const { record } of records) {
    toTriples(record, plan, (nextSubject, nextKey, object, datatype) => {
      const sameSubject = nextSubject === subject;
      if (!sameSubject || nextKey.predicate !== key?.predicate) writePredicate();
      if (!sameSubject) {
        written += `${subject === '' ? '' : ' .\n'}\n${short(nextSubject)} `;
      } else if (nextKey.predicate !== key?.predicate) written += ' ;\n  ';
      subject = nextSubject;
      key = nextKey;
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

const localName = /[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/y;

/** So few prefixes are declared that comparing their lengths costs less than a look-up. */
function shorten(iri: string, declared: readonly Prefix[]): string {
  const cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
  for (const { name, namespace } of declared) {
    if (namespace.length !== cut || !iri.startsWith(namespace)) continue;
    localName.lastIndex = cut;
    return localName.test(iri) ? `${name}:${iri.slice(cut)}` : `<${iri}>`;
  }
  return `<${iri}>`;
}
