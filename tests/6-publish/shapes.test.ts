import { DataFactory } from 'n3';
import type { NamedNode, Quad, Store, Term } from 'n3';
import { describe, expect, test } from 'vitest';
import { Validator } from 'shacl-engine';
import { checkShapes } from '../../pipeline/6-publish/check-shapes.ts';
import { storeRdf } from '../../pipeline/6-publish/read-rdf.ts';
import type { AnyRecord } from '../../pipeline/core/model.ts';
import { readContracts } from '../../pipeline/contracts.ts';
import { testBase, writeFiles } from './write-files.ts';
import { waterBoard } from './water-board.ts';

const contracts = readContracts(testBase);
const shapes = storeRdf(contracts.shapes, 'Turtle');
const sh = (name: string): string => `http://www.w3.org/ns/shacl#${name}`;
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const local = (iri: string): string => iri.slice(iri.indexOf('#') + 1);
const namedNode = (iri: string) => DataFactory.namedNode(iri);
const literal = (words: string, datatype?: NamedNode) => DataFactory.literal(words, datatype);
const quad = (
  subject: Quad['subject'],
  predicate: Quad['predicate'],
  object: Quad['object'],
): Quad => DataFactory.quad(subject, predicate, object);

/** The invented report, with its one other body, one date of publication, and neither line breaks nor 💧. */
function board(): Store {
  const say = (words: string): string => words.replace(/\s+/g, ' ').replace('💧', '~');
  const { groups, ledger } = waterBoard(say);
  const naiad: AnyRecord = {
    id: 'id/naiad',
    type: ['Organization'],
    name: 'Naiad',
    hasName: [
      { id: 'id/naiad#name-preferred', type: 'Name', nameForm: 'preferred', value: 'Naiad' },
    ],
  };
  const body = { kind: 'entity' as const, record: naiad };
  const more = { ...groups[0]!, records: [body] };
  const text = writeFiles({ groups: [...groups, more], ledger }).files.get('dataset.nt')!;
  const made = storeRdf(text, 'N-Triples');
  const dates = made.getQuads(null, 'https://schema.org/datePublished', null, null);
  const report = `${testBase}report/water-board`;
  made.removeQuads(
    dates.filter(({ subject, object }) => subject.value === report && object.value.length < 10),
  );
  made.addQuads([...storeRdf(contracts.vocabulary, 'Turtle')] as Quad[]);
  return made;
}

const data = board();
const validator = new Validator(shapes, { factory: DataFactory });

test('the invented report fits its shapes', { timeout: 60_000 }, async () => {
  expect(await checkShapes(data, shapes)).toEqual([]);
});

test(
  'a line break or a character beyond U+FFFF in a text is no fault',
  { timeout: 60_000 },
  async () => {
    const text = 'https://schema.org/text';
    const [first] = data.getQuads(null, text, null, null);
    const add = [quad(first!.subject, first!.predicate, literal('one\r\ntwo\t💧'))];
    const faults = await damaged({ remove: [first!], add }, () => checkShapes(data, shapes));
    expect(faults).toEqual([]);
  },
);

const nodeShapes = shapes.getSubjects(sh('closed'), null, null);
const classesOf = (shape: Term): Term[] => shapes.getObjects(shape, sh('class'), null);

/** Records of the invented report that fit a shape. */
async function recordsOf(shape: Term): Promise<Term[]> {
  const [wanted] = classesOf(shape);
  const candidates =
    wanted === undefined
      ? [namedNode(`${testBase}id/water-board`)]
      : data.getSubjects(rdfType, wanted, null);
  const fitting: Term[] = [];
  for (const one of candidates) if ((await faultsOf(one, shape)).length === 0) fitting.push(one);
  return fitting;
}

/** The shapes that a record does not fit when it is held against one. */
async function faultsOf(record: Term, shape: Term): Promise<string[]> {
  const report = await validator.validate({ dataset: data, terms: [record] }, [{ terms: [shape] }]);
  return report.results.map((result) => result.shape.ptr.term.value);
}

/** Damage the dataset, ask, and mend it. */
async function damaged<Answer>(
  { remove = [], add = [] }: { remove?: Quad[]; add?: Quad[] },
  ask: () => Promise<Answer>,
): Promise<Answer> {
  data.removeQuads(remove);
  data.addQuads(add);
  try {
    return await ask();
  } finally {
    data.removeQuads(add);
    data.addQuads(remove);
  }
}

describe.each(nodeShapes.map((shape) => [local(shape.value), shape] as const))('%s', (_, shape) => {
  const properties = shapes.getObjects(shape, sh('property'), null);
  const pathOf = (property: Term): Term => shapes.getObjects(property, sh('path'), null)[0]!;

  test('is fitted by a record of the invented report, and not with a property more', async () => {
    const [record] = await recordsOf(shape);
    expect(record).toBeDefined();
    const add = [quad(record as never, namedNode('https://example.org/odd'), literal('odd'))];
    expect(await damaged({ add }, () => faultsOf(record!, shape))).toContain(shape.value);
  });

  test('is not fitted by a record of another class', async () => {
    for (const wanted of classesOf(shape)) {
      const [record] = await recordsOf(shape);
      const remove = data.getQuads(record as never, rdfType, wanted, null);
      expect(remove).toHaveLength(1);
      expect(await damaged({ remove }, () => faultsOf(record!, shape))).toContain(shape.value);
    }
  });

  test.each(properties.map((property) => [local(property.value), property] as const))(
    'property %s: a wrong value, one too many and none',
    async (_name, property) => {
      const path = pathOf(property);
      if (shapes.countQuads(path, null, null, null) > 0) return;
      const records = await recordsOf(shape);
      const record = records.find((one) =>
        data.countQuads(one as never, path as never, null, null),
      )!;
      expect(record).toBeDefined();
      const had = data.getQuads(record, path, null, null);
      const says = (name: string): number => shapes.countQuads(property, sh(name), null, null);
      const odd = literal('odd', namedNode('https://example.org/odd'));
      const wrong = { remove: had, add: [quad(record as never, path as never, odd)] };
      const isTyped = ['datatype', 'nodeKind', 'or', 'hasValue', 'class'].some(says);
      if (isTyped) {
        expect(await damaged(wrong, () => faultsOf(record, shape))).toContain(property.value);
      }
      if (says('maxCount') > 0) {
        const again = [1, 2].map((n) =>
          quad(record as never, path as never, namedNode(`https://example.org/${n}`)),
        );
        expect(await damaged({ add: again }, () => faultsOf(record, shape))).toContain(
          property.value,
        );
      }
      if (says('minCount') > 0) {
        const none = await damaged({ remove: had }, () => faultsOf(record, shape));
        expect(none).toContain(property.value);
      }
      expect(isTyped || says('maxCount') > 0).toBe(true);
    },
  );
});

describe('shapes that several kinds share', () => {
  const named = (name: string): Term => namedNode(`${testBase}shapes#${name}`);
  const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;

  test.each(['Annotation', 'Selected'])('%s takes neither a third kind', async (name) => {
    const wanted = name === 'Annotation' ? oa('Annotation') : oa('SpecificResource');
    for (const record of data.getSubjects(rdfType, wanted, null)) {
      const key = name === 'Annotation' ? oa('motivatedBy') : oa('hasSource');
      const remove = data.getQuads(record, key, null, null);
      expect(await faultsOf(record, named(name))).toEqual([]);
      const faults = await damaged({ remove }, () => faultsOf(record, named(name)));
      expect(faults).toEqual([named(name).value]);
    }
  });

  test('AnyReport takes neither a report nor an entity that lacks its name', async () => {
    const record = namedNode(`${testBase}report/water-board`);
    const remove = data.getQuads(record, 'https://schema.org/name', null, null);
    expect(await faultsOf(record, named('AnyReport'))).toEqual([]);
    const faults = await damaged({ remove }, () => faultsOf(record, named('AnyReport')));
    expect(faults).toEqual([named('AnyReport').value]);
  });

  test.each(['exact', 'start'])('evidence without its %s is no evidence', async (key) => {
    const [record] = await recordsOf(named('Evidence'));
    const parts = data.getObjects(record as never, oa('hasSelector'), null);
    const remove = parts.flatMap((part) => data.getQuads(part as never, oa(key), null, null));
    const faults = await damaged({ remove }, () => faultsOf(record!, named('Evidence')));
    expect(faults).toEqual([`${testBase}shapes#evidence-${key === 'exact' ? 'quote' : 'place'}`]);
  });

  test('a figure or an amount needs a value or a bound, and bounds in their order', async () => {
    for (const name of ['Observation', 'Amount']) {
      const records = await recordsOf(named(name));
      const schema = (key: string): string => `https://schema.org/${key}`;
      const bounded = records.find((one) =>
        data.countQuads(one as never, schema('minValue'), null, null),
      )!;
      const bounds = [...data.getQuads(bounded, schema('minValue'), null, null)];
      const uppers = [...data.getQuads(bounded, schema('maxValue'), null, null)];
      const without = { remove: [...bounds, ...uppers] };
      expect(await damaged(without, () => faultsOf(bounded, named(name)))).toEqual([
        named(name).value,
      ]);
      const decimal = literal(
        '99999999',
        bounds[0]!.object.termType === 'Literal' ? bounds[0]!.object.datatype : undefined,
      );
      const high = { remove: bounds, add: [quad(bounded as never, bounds[0]!.predicate, decimal)] };
      expect(await damaged(high, () => faultsOf(bounded, named(name)))).toEqual([
        `${testBase}shapes#${name.toLowerCase()}-min-value`,
      ]);
    }
  });

  test('every kind is found by its class, its own property or who refers to it', () => {
    const found = [...nodeShapes, named('Annotation'), named('Selected'), named('AnyReport')];
    const lacking = found.filter((shape) =>
      ['targetClass', 'targetObjectsOf', 'targetSubjectsOf'].every(
        (how) => shapes.countQuads(shape as never, sh(how), null, null) === 0,
      ),
    );
    expect(lacking.map(({ value }) => local(value)).sort()).toEqual([
      'Marker',
      'MarkerTarget',
      'Mention',
    ]);
  });
});
