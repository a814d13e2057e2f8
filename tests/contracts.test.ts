import { readFileSync, readdirSync } from 'node:fs';
import { Parser } from 'n3';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { factKeys, propertiesBy } from '../pipeline/core/properties.ts';
import { schemas } from '../pipeline/core/schemas.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const folder = new URL('../schemas/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const records = files.filter((name) => name.startsWith('record-'));
const context = (JSON.parse(read('context.jsonld')) as { '@context': Record<string, Json> })[
  '@context'
];
const isPrefix = (meaning: Json): boolean => typeof meaning === 'string' && /[#/]$/.test(meaning);
const terms = Object.keys(context).filter(
  (key) => !key.startsWith('@') && !isPrefix(context[key]!),
);
const meaningOf = (term: string): string => {
  const meaning = context[term];
  return typeof meaning === 'string' ? meaning : String((meaning as Schema | undefined)?.['@id']);
};

/** Every schema that describes an object, wherever it is nested. */
function* objectSchemas(schema: Json): Generator<Schema> {
  if (schema === null || typeof schema !== 'object') return;
  if (!Array.isArray(schema) && typeof schema['properties'] === 'object') yield schema;
  for (const part of Object.values(schema)) yield* objectSchemas(part);
}

/** The words that a property's schema allows, through one reference. */
function wordsOf(schema: Json, file: string): string[] {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return [];
  if (typeof schema['$ref'] === 'string') {
    const [name = ''] = schema['$ref'].split('#');
    return wordsOf(resolve(schema['$ref'], file), name === '' ? file : name);
  }
  const own = [schema['const'] ?? [], schema['enum'] ?? []].flat();
  const nested = [schema['items'] ?? [], schema['anyOf'] ?? []].flat();
  return [...own.map(String), ...nested.flatMap((part) => wordsOf(part, file))];
}

function resolve(reference: string, file: string): Json {
  const [name, pointer = ''] = reference.split('#');
  const whole = JSON.parse(read(name === '' ? file : name!)) as Json;
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json>((part, key) => (part as Schema)[key] ?? null, whole);
}

const keys = new Map<string, Set<string>>();
const words = new Map<string, Set<string>>();
for (const file of records) {
  for (const schema of objectSchemas(JSON.parse(read(file)) as Json)) {
    for (const [key, property] of Object.entries(schema['properties'] as Schema)) {
      keys.set(key, (keys.get(key) ?? new Set()).add(file));
      words.set(key, new Set([...(words.get(key) ?? []), ...wordsOf(property, file)]));
    }
  }
}

describe('schemas and context', () => {
  test('every key of a record has a meaning', () => {
    expect([...keys.keys()].filter((key) => !terms.includes(key))).toEqual([]);
  });

  test('every term is a key, a class or a word of some record', () => {
    const used = new Set([...keys.keys(), ...[...words.values()].flatMap((set) => [...set])]);
    expect(terms.filter((term) => !used.has(term))).toEqual([]);
  });

  test('every class and every word of a vocabulary is a term', () => {
    const vocabulary = [...words].filter(([key]) => {
      const meaning = context[key] as Schema | undefined;
      return key === 'type' || meaning?.['@type'] === '@vocab';
    });
    const unknown = vocabulary.flatMap(([, set]) =>
      [...set].filter((word) => !terms.includes(word)),
    );
    expect(unknown).toEqual([]);
  });

  test('no key has two predicates, and no predicate of ours two datatypes', () => {
    for (const term of terms.filter((key) => keys.has(key))) {
      const meaning = context[term]!;
      const known =
        typeof meaning === 'string' ||
        Object.keys(meaning).every((key) => key === '@id' || key === '@type');
      expect(known, `${term} uses a feature that the fast path does not have`).toBe(true);
    }
  });
});

describe('properties of statements', () => {
  const keysIn = (file: string): string[] => {
    const { properties } = JSON.parse(read(file)) as { properties: Schema };
    return Object.keys(properties);
  };

  test('plain triples have a key for each, dates one for each precision', () => {
    expect(keysIn('record-fact.schema.json').sort()).toEqual(['id', ...factKeys].sort());
  });

  test('the register says none of them: a triple is published once', () => {
    const own = new Set(keysIn('record-entity.schema.json').map(meaningOf));
    const twice = factKeys.filter((key) => own.has(meaningOf(key)));
    expect(twice).toEqual([]);
  });

  test.each(Object.entries(propertiesBy))(
    'those in the list of %s take that value',
    (kind, list) => {
      const types = { object: '@id', text: undefined, number: 'xsd:decimal', date: 'xsd:date' };
      for (const property of list) {
        const meaning = context[property] as Schema | string;
        const type = typeof meaning === 'string' ? undefined : meaning['@type'];
        expect([property, type]).toEqual([property, types[kind as keyof typeof types]]);
      }
    },
  );
});

describe('vocabulary', () => {
  const namespace = String(context['v']);
  const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
  const quads = new Parser().parse(read('vocabulary.ttl'));
  const declared = new Set(
    quads.map((quad) => quad.subject.value).filter((iri) => iri.startsWith(namespace)),
  );
  const catalogue = JSON.parse(read('catalogue-context.jsonld')) as {
    '@context': Record<string, Json>;
  };
  const told = Object.values(catalogue['@context']).map((meaning) =>
    typeof meaning === 'string' ? meaning : String((meaning as Schema)['@id']),
  );
  const own = [...terms.map(meaningOf), ...told].filter((meaning) => /^v:./.test(meaning));

  test('every term of ours in the context is declared', () => {
    const lacking = own
      .map((meaning) => namespace + meaning.slice(2))
      .filter((iri) => !declared.has(iri));
    expect(lacking).toEqual([]);
  });

  test('every declared term is used: in the context, or as the class of a word in it', () => {
    const objects = new Set(quads.map((quad) => quad.object.value));
    const used = new Set(own.map((meaning) => namespace + meaning.slice(2)));
    expect([...declared].filter((iri) => !used.has(iri) && !objects.has(iri))).toEqual([]);
  });

  test.each([...declared])('%s has a label, a definition and an example', (iri) => {
    const said = quads
      .filter((quad) => quad.subject.value === iri)
      .map((quad) => quad.predicate.value);
    expect(said).toEqual(
      expect.arrayContaining([
        `${rdfs}label`,
        `${rdfs}comment`,
        'http://www.w3.org/2004/02/skos/core#example',
      ]),
    );
  });

  test('no blank nodes, and language tags in lower case', () => {
    for (const { subject, object } of quads) {
      expect(subject.termType).toBe('NamedNode');
      if (object.termType === 'Literal')
        expect(object.language).toBe(object.language.toLowerCase());
    }
  });
});

describe('shapes', () => {
  const sh = (name: string): string => `http://www.w3.org/ns/shacl#${name}`;
  const quads = new Parser().parse(read('shapes.ttl'));
  const values = (subject: string, predicate: string): string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  const prefix = 'https://w3id.org/report-lod/shapes#';
  const closed = quads
    .filter(({ predicate }) => predicate.value === sh('closed'))
    .map(({ subject }) => subject.value.slice(prefix.length));
  const expand = (compact: string): string => {
    const [name = '', local = ''] = compact.split(':');
    return `${String(context[name])}${local}`;
  };
  const common = (name: string): Schema =>
    resolve(`record-common.schema.json#/$defs/${name}`, '') as Schema;
  const part = (file: string, name: string): Schema =>
    resolve(`${file}#/$defs/${name}`, '') as Schema;
  const whole = (file: string): Schema => JSON.parse(read(file)) as Schema;
  const grant = whole('record-grant.schema.json')['properties'] as Record<string, Schema>;
  const pascal = (file: string): string =>
    file
      .replace(/^record-|\.schema\.json$/g, '')
      .replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  /** Objects that a shape describes; an entity has its plain triples with it. */
  const described = new Map<string, Schema[]>([
    ['Name', [part('record-entity.schema.json', 'name')]],
    ['Identifier', [part('record-entity.schema.json', 'identifier')]],
    ['MarkerTarget', [part('record-marker.schema.json', 'target')]],
    ['Amount', [grant['amount']!]],
    ['Evidence', [common('evidence')]],
    ['QuoteSelector', [common('quoteSelector')]],
    ['PositionSelector', [common('positionSelector')]],
  ]);
  for (const file of records.filter((name) => !/-(?:common|fact)\./.test(name))) {
    const facts = file === 'record-entity.schema.json' ? [whole('record-fact.schema.json')] : [];
    described.set(pascal(file), [whole(file), ...facts]);
  }
  const required = new Set(['Statement/object']);

  test('there is one for each kind of record and each part of one, and for nothing else', () => {
    expect(closed.sort()).toEqual([...described.keys()].sort());
  });

  test('they have no blank nodes, and every shape that is named is there', () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    for (const { subject, object } of quads) {
      expect([subject.termType, object.termType]).not.toContain('BlankNode');
      if (object.value.startsWith(prefix)) expect(subjects).toContain(object.value);
    }
  });

  test.each([...described])(
    '%s has the properties of the schema, and asks for the same',
    (name, all) => {
      const wanted = new Map<string, boolean>();
      for (const schema of all) {
        const asked = schema['required'] as string[];
        for (const key of Object.keys(schema['properties'] as Schema)) {
          if (key === 'id' || key === 'type') continue;
          const predicate = expand(meaningOf(key));
          const must = asked.includes(key) || required.has(`${name}/${key}`);
          wanted.set(predicate, must || wanted.get(predicate) === true);
        }
      }
      const found = new Map<string, boolean>();
      for (const property of values(prefix + name, sh('property'))) {
        const [path = ''] = values(property, sh('path'));
        if (path.startsWith(prefix)) continue;
        expect(found.has(path), `${name} describes ${path} twice`).toBe(false);
        found.set(path, Number(values(property, sh('minCount'))[0] ?? 0) > 0);
      }
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    },
  );

  test.each([...described])(
    '%s takes values of the datatype that the context gives',
    (name, all) => {
      const keys = [
        ...new Set(all.flatMap((schema) => Object.keys(schema['properties'] as Schema))),
      ];
      for (const property of values(prefix + name, sh('property'))) {
        const [path = ''] = values(property, sh('path'));
        const types = keys
          .filter((key) => !['id', 'type'].includes(key) && expand(meaningOf(key)) === path)
          .map((key) => (context[key] as Schema)['@type'] ?? 'xsd:string');
        const [type] = types;
        if (types.length !== 1 || typeof type !== 'string') continue;
        const [datatype] = values(property, sh('datatype'));
        expect([property, datatype]).toEqual([
          property,
          type.startsWith('@') ? undefined : expand(type),
        ]);
      }
    },
  );

  test('the tables have every property that a shape has, and no other', () => {
    const tables = read('tables.csvw.json');
    const inTables = new Set(
      [...tables.matchAll(/"propertyUrl": "([^"]+)"/g)].map(([, url]) => url),
    );
    const paths = new Set(
      quads
        .filter(({ predicate }) => predicate.value === sh('path'))
        .map(({ object }) => object.value)
        .filter((path) => !path.startsWith(prefix)),
    );
    // Tables of links and of plain triples name the property of a row in a column.
    const inColumns = new Set([...factKeys, 'sameAs'].map((key) => expand(meaningOf(key))));
    const isInTables = (path: string): boolean => inTables.has(path) || inColumns.has(path);
    expect([...paths].filter((path) => !isInTables(path))).toEqual([]);
    const others = ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '{+property}'];
    expect([...inTables].filter((url) => !others.includes(url!) && !paths.has(url!))).toEqual([]);
  });
});

describe('JSON Schemas', () => {
  test('each is named after its file, and the pipeline knows all of them', () => {
    expect(schemas.map(({ $id }) => $id)).toEqual(files.sort());
  });

  test('all compile under JSON Schema 2020-12, strictly', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
    for (const schema of schemas) ajv.addSchema(schema);
    for (const { $id } of schemas) expect(ajv.getSchema($id)).toBeTypeOf('function');
  });

  test.each(files.filter((name) => name.startsWith('source-')))(
    '%s tells a curator what each file is for',
    (file) => {
      const schema = JSON.parse(read(file)) as Schema;
      expect(schema['description']).toMatch(/^source\//);
    },
  );
});
