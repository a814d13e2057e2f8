import type { RecordGroup } from '../core/model.ts';
import type { ContextPlan, KeyPlan } from './compile-context.ts';
import { quoted } from './literals.ts';
import { toIri, toTriples } from './to-triples.ts';

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
  /** How many triples were written so far. */
  readonly triples: () => number;
}

/** Namespaces relative to the base, of all groups. */
const shared: Readonly<Record<string, string>> = { id: 'id/', agent: 'agent/' };

/** Make a writer of Turtle and TriG, in which each group stands in its graph. */
export function toTurtle(plan: ContextPlan): TurtleWriter {
  const short = declarePrefixes(plan.base);
  let triples = 0;
  const group = (records: RecordGroup): TurtleGroup => {
    const common = triples === 0 ? [...plan.prefixes, ...absolute(shared, plan.base)] : [];
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
  return { group, again, triples: () => triples };
}

function graphOf({ graph }: RecordGroup, { base }: ContextPlan): TurtleGroup['graph'] {
  return { open: `\n<${base}${graph}> {\n`, close: '\n}\n' };
}

interface Prefix {
  readonly name: string;
  namespace: string;
  /** The same, relative to the base, where it lies below that. */
  relative: string | undefined;
  /** What the file says it stands for, so far. */
  written: string | undefined;
  isUsed: boolean;
}

/** Makes addresses and vocabulary IRIs short by the prefixes declared so far. */
interface Shortener {
  /** Declare a prefix whether it is used or not; gives its line. */
  readonly declare: (name: string, namespace: string) => string;
  /** Let a prefix stand for a namespace, and declare it where it is used. */
  readonly offer: (name: string, namespace: string) => void;
  /** Give the lines that what was shortened since the last time needs. */
  readonly used: () => string;
  /** Shorten an address, relative or absolute. */
  readonly address: (address: string) => string;
  /** Shorten a predicate, class or datatype: few, written very often. */
  readonly term: (iri: string) => string;
}

/** A prefix can be declared again for another namespace; from there on it stands for that one. */
function declarePrefixes(base: string): Shortener {
  const declared: Prefix[] = [];
  const terms = new Map<string, string>();
  const offer = (name: string, namespace: string): void => {
    const before = declared.find((prefix) => prefix.name === name);
    if (before?.namespace === namespace) return;
    const relative = namespace.startsWith(base) ? namespace.slice(base.length) : undefined;
    if (before === undefined) {
      declared.push({ name, namespace, relative, written: undefined, isUsed: false });
    } else Object.assign(before, { namespace, relative });
    terms.clear();
  };
  const used = (): string => {
    const lines = declared.map((prefix) => (prefix.isUsed ? lineOf(prefix) : ''));
    for (const prefix of declared) prefix.isUsed = false;
    return lines.join('');
  };
  const declare = (name: string, namespace: string): string => {
    offer(name, namespace);
    const prefix = declared.find((one) => one.name === name);
    return prefix === undefined ? '' : lineOf(prefix);
  };
  const address = (iri: string): string => shorten(iri, declared, base);
  const term = (iri: string): string => {
    const known = terms.get(iri) ?? address(iri);
    terms.set(iri, known);
    return known;
  };
  return { declare, offer, used, address, term };
}

function lineOf(prefix: Prefix): string {
  if (prefix.written === prefix.namespace) return '';
  prefix.written = prefix.namespace;
  return `@prefix ${prefix.name}: <${prefix.namespace}> .\n`;
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

const localName = /[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/y;

/** So few prefixes are declared that comparing their lengths costs less than a look-up. */
function shorten(address: string, declared: readonly Prefix[], base: string): string {
  const cut = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1;
  const relative = !address.includes(':');
  for (const prefix of declared) {
    const namespace = relative ? prefix.relative : prefix.namespace;
    if (namespace?.length !== cut || !address.startsWith(namespace)) continue;
    localName.lastIndex = cut;
    if (!localName.test(address)) break;
    prefix.isUsed = true;
    return `${prefix.name}:${address.slice(cut)}`;
  }
  return `<${toIri(address, base)}>`;
}
