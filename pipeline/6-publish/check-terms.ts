import type { Store, Term } from 'n3';
import type { TermModel, TermRules } from './term-model.ts';

/** A term that is not what its vocabulary says, or that no vocabulary has. */
export interface TermFault {
  readonly rule: 'term-unknown' | 'term-outside-domain' | 'term-outside-range';
  /** The address of the record that says it. */
  readonly address: string;
  readonly term: string;
  readonly found: string;
  readonly expected: string;
}

/** The dataset, and what its terms are held against. */
interface Terms {
  readonly data: Store;
  readonly model: TermModel;
  readonly rules: TermRules;
}

/** A triple, and the record that says it: its own subject, or a statement. */
interface Said {
  readonly subject: string;
  readonly property: string;
  readonly object: Term;
  readonly address: string;
}

/** Hold every term of a dataset against its vocabulary: declared, and used on and with what it is for. */
export function checkTerms(data: Store, model: TermModel, rules: TermRules): TermFault[] {
  const terms: Terms = { data, model, rules };
  const faults: TermFault[] = [];
  const unknown = new Set<string>();
  for (const said of saidIn(terms)) {
    for (const fault of faultsOf(said, terms)) {
      const again = fault.rule === 'term-unknown' && unknown.has(fault.term);
      if (fault.rule === 'term-unknown') unknown.add(fault.term);
      if (!again) faults.push(fault);
    }
  }
  return faults;
}

/** What statements say comes first; a plain triple that one of them says is not told again. */
function* saidIn({ data, rules }: Terms): Generator<Said> {
  const { subject, predicate, object } = rules.statement;
  const told = new Set<string>();
  for (const said of data.getQuads(null, subject, null, null)) {
    const [property] = data.getObjects(said.subject, predicate, null);
    const [value] = data.getObjects(said.subject, object, null);
    if (property === undefined || value === undefined) continue;
    const triple = { subject: said.object.value, property: property.value, object: value };
    told.add(keyOf(triple));
    yield { ...triple, address: said.subject.value };
  }
  for (const quad of data.getQuads(null, null, null, null)) {
    const address = quad.subject.value;
    const triple = { subject: address, property: quad.predicate.value, object: quad.object };
    if (!told.has(keyOf(triple))) yield { ...triple, address };
  }
}

function keyOf({ subject, property, object }: Omit<Said, 'address'>): string {
  return [subject, property, object.termType, object.value].join('\n');
}

function faultsOf(said: Said, terms: Terms): TermFault[] {
  const { rules, model } = terms;
  const { property, object, address } = said;
  const isClass = property === rules.declares.type;
  const lacking = unknownOf(said, terms);
  if (lacking !== undefined) {
    const expected = 'a term that its vocabulary declares';
    return [{ rule: 'term-unknown', address, term: lacking, found: lacking, expected }];
  }
  if (isClass || isOutside(property, rules)) return [];
  const faults: TermFault[] = [];
  const tell = (rule: TermFault['rule'], found: string, wanted: readonly string[]): void => {
    const expected = wanted.join(', ') || 'nothing';
    faults.push({ rule, address, term: property, found, expected });
  };
  const domains = model.domains.get(property) ?? [];
  const subjects = classesOf(said.subject, terms);
  if (!fits(subjects, domains, rules)) {
    tell('term-outside-domain', subjects[0] ?? 'no class', domains);
  }
  const ranges = model.ranges.get(property) ?? [];
  const values = valueClasses(object, terms);
  const isFit = values === undefined ? takesThings(ranges, rules) : fits(values, ranges, rules);
  if (!isFit) tell('term-outside-range', values?.[0] ?? object.value, ranges);
  return faults;
}

/** The first term that should be declared and is not. */
function unknownOf({ property, object }: Said, { model, rules }: Terms): string | undefined {
  const isDeclared = (iri: string): boolean => model.types.has(iri) || isOutside(iri, rules);
  if (!isDeclared(property)) return property;
  if (object.termType !== 'NamedNode') return undefined;
  const spaces = [rules.declares.namespace, rules.own, ...Object.keys(rules.terms)];
  const isTerm =
    property === rules.declares.type || spaces.some((at) => object.value.startsWith(at));
  return isTerm && !isDeclared(object.value) ? object.value : undefined;
}

/** Terms of vocabularies that say no domains and ranges in this way are known by a list. */
function isOutside(iri: string, { terms }: TermRules): boolean {
  return Object.entries(terms).some(
    ([namespace, names]) =>
      iri.startsWith(namespace) && names.includes(iri.slice(namespace.length)),
  );
}

/** The classes of a thing as asserted, in the dataset or in a vocabulary. */
function classesOf(thing: string, { data, model, rules }: Terms): string[] {
  const asserted = data.getObjects(thing, rules.declares.type, null).map(({ value }) => value);
  return withSupers([...asserted, ...(model.types.get(thing) ?? [])], model);
}

function withSupers(classes: readonly string[], { supers }: TermModel): string[] {
  const all = new Set(classes);
  for (const one of all) for (const wider of supers.get(one) ?? []) all.add(wider);
  return [...all];
}

/** The classes of a value; undefined for the address of something that is not described here. */
function valueClasses(object: Term, terms: Terms): string[] | undefined {
  const { literals } = terms.rules;
  if (object.termType === 'Literal') return [...(literals[object.datatype.value] ?? [])];
  const classes = classesOf(object.value, terms);
  if (classes.length > 0) return classes;
  return terms.data.countQuads(object.value, null, null, null) > 0 ? [] : undefined;
}

function fits(classes: readonly string[], wanted: readonly string[], { anything }: TermRules) {
  return wanted.includes(anything) || classes.some((one) => wanted.includes(one));
}

/** Whether a property takes anything but literals: an address is a value of its own, or names a thing. */
function takesThings(ranges: readonly string[], { literals }: TermRules): boolean {
  const plain = new Set(Object.values(literals).flat());
  return ranges.some((range) => !plain.has(range));
}
