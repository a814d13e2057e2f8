import {
  agentAddress,
  identifierAddress,
  nameAddress,
  registerGraph,
  termSetAddress,
} from '../core/iri.ts';
import type { Composed, RecordGroup } from '../core/model.ts';
import type {
  EntityRecord,
  EntityTypes,
  IdentifierRecord,
  NameRecord,
  SourceAgent,
  SourceLink,
} from '../core/schema-types.ts';
import type { Entity, NamedKind } from './register.ts';
import { groupBy } from '../core/group-by.ts';

/** The class of each kind; an entity's own, more exact class takes its place. */
const classOf: Readonly<Record<NamedKind, EntityTypes>> = {
  organisation: ['Organization'],
  group: ['Group'],
  office: ['Post'],
  person: ['Person'],
  place: ['Place'],
  legislation: ['Legislation'],
  publication: ['CreativeWork'],
  service: ['Service'],
  software: ['SoftwareApplication'],
  dataset: ['Dataset'],
  event: ['Event'],
  concept: ['DefinedTerm', 'Concept'],
};

/** Give the records of all entities, a group for each kind, in the order of their addresses. */
export function* composeRegister(entities: Iterable<Entity>): Generator<RecordGroup> {
  const byKind = groupBy(entities, ({ kind }) => kind);
  for (const kind of Object.keys(classOf) as NamedKind[]) {
    const sorted = (byKind.get(kind) ?? []).sort((a, b) => (a.address < b.address ? -1 : 1));
    const records = sorted.map((entity): Composed => ({
      kind: 'entity',
      record: entityRecord(entity),
    }));
    if (kind === 'concept' && records.length > 0) records.unshift(termSet());
    if (records.length > 0) yield registerGroup(kind, records);
  }
}

/** Give the records of those who take decisions. */
export function composeAgents(agents: readonly SourceAgent[]): RecordGroup {
  const records = agents.map(({ id, ...agent }): Composed => ({
    kind: 'agent',
    record: { id: agentAddress(id), type: 'Agent', ...agent },
  }));
  return registerGroup('agent', records);
}

/** Make a group of records of the register. */
export function registerGroup(name: string, records: readonly Composed[]): RecordGroup {
  const title = `Register: ${name}`;
  const place = { folder: 'register', file: `register/${name}` };
  return { graph: registerGraph, ...place, title, prefixes: {}, records };
}

function termSet(): Composed {
  const name = 'Concepts that the register defines';
  return { kind: 'term-set', record: { id: termSetAddress, type: 'DefinedTermSet', name } };
}

function entityRecord({ address, kind, source }: Entity): EntityRecord {
  const names = nameRecords(address, source);
  const alternateName = [...new Set(names.slice(1).map(({ value }) => value))];
  const exact = (source.links ?? []).filter(({ certainty }) => certainty === 'exact');
  const identifier = exact.map((link) => identifierRecord(address, link));
  const { description, honorificPrefix, familyName, jobTitle } = source;
  return {
    id: address,
    type: source.class === undefined ? classOf[kind] : [source.class],
    name: source.name,
    ...(alternateName.length === 0 ? {} : { alternateName }),
    ...(description === undefined ? {} : { description }),
    ...(honorificPrefix === undefined ? {} : { honorificPrefix }),
    ...(familyName === undefined ? {} : { familyName }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(kind === 'concept' ? { inDefinedTermSet: termSetAddress } : {}),
    hasName: names,
    ...(identifier.length === 0 ? {} : { identifier }),
    ...pages(exact, 'sameAs'),
    ...pages(exact, 'url'),
  };
}

function nameRecords(address: string, { name, names = [] }: Entity['source']): NameRecord[] {
  const all = [{ name, form: 'preferred' as const, seenIn: undefined }, ...names];
  return all.map(({ name: value, form, seenIn }) => ({
    id: nameAddress(address, form, value),
    type: 'Name',
    nameForm: form,
    value,
    ...(seenIn === undefined ? {} : { seenIn }),
  }));
}

function identifierRecord(address: string, link: SourceLink): IdentifierRecord {
  const { scheme, value, url, seenIn } = link;
  return {
    id: identifierAddress(address, scheme, value ?? url ?? ''),
    type: 'PropertyValue',
    propertyID: scheme,
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { linkedPage: url }),
    seenIn,
  };
}

function pages(links: readonly SourceLink[], as: 'sameAs' | 'url') {
  const found = links.flatMap((link) =>
    link.as === as && link.url !== undefined ? [link.url] : [],
  );
  return found.length === 0 ? {} : { [as]: [...new Set(found)] };
}
