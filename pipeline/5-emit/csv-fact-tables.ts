import type { RecordKind } from '../core/model.ts';
import { factKeys, propertiesBy } from '../core/properties.ts';
import { evidenceCells, evidenceFootnotes, evidenceVirtual, link } from './csv-rules.ts';
import type { CellSource, RowRule } from './csv-rules.ts';

/** The cells of a date: one of them is filled, by how precise it is. */
function dateCells(column: string, stem: string) {
  const start = column === '' ? '' : `${column}_`;
  return {
    [`${start}date`]: `record.${stem}Date`,
    [`${start}month`]: `record.${stem}Month`,
    [`${start}year`]: `record.${stem}Year`,
  };
}

/** The cells of an amount, by the record that has it. */
function amountCells(record: string) {
  return {
    value: `${record}.numericValue`,
    minimum: `${record}.minValue`,
    maximum: `${record}.maxValue`,
  };
}

const decided = {
  ...evidenceCells('wasDerivedFrom'),
  stance: 'record.stance',
  status: 'record.status',
  method: 'record.method',
  because: 'record.because',
  accepted_date: 'record.dateAccepted',
};

const saidCells = { said_by: 'record.saidBy', ...dateCells('said', 'said') };
const evidence = evidenceVirtual('wasDerivedFrom');
const virtual = { type: 'record.type', ...evidence };

const valueColumns = [
  'object',
  'value_text',
  'value_number',
  'value_date',
  'value_month',
  'value_year',
];

const decidedKinds = ['statement', 'observation', 'change', 'grant', 'role'] as const;

/** Tables of what people decided about figures and statements, and of what these are made of. */
export const factTables: readonly RowRule[] = [
  {
    table: 'statements',
    kind: 'statement',
    cells: {
      iri: 'record.id',
      subject: 'record.subject',
      property: 'record.property',
      object: 'record.object',
      value_text: 'record.valueText',
      value_number: 'record.valueNumber',
      ...dateCells('value', 'value'),
      author: 'record.author',
      passage: 'record.appearance',
      ...dateCells('said', 'created'),
      ...dateCells('since', 'since'),
      ...dateCells('until', 'until'),
      place: 'record.spatial',
      ...decided,
    },
    virtual: { type: 'record.type.0', claim_type: 'record.type.1', ...evidence },
  },
  {
    table: 'observations',
    kind: 'observation',
    cells: {
      iri: 'record.id',
      name: 'record.name',
      about: 'record.observationAbout',
      variable: 'record.variableMeasured',
      ...amountCells('record'),
      hedge: 'record.hedge',
      unit: 'record.unitCode',
      unit_text: 'record.unitText',
      currency: 'record.currencyCode',
      per: 'record.per',
      ...dateCells('', 'observation'),
      ...periodReaders(),
      place: 'record.spatial',
      period: 'record.temporal',
      ...saidCells,
      ...decided,
    },
    virtual,
  },
  {
    table: 'changes',
    kind: 'change',
    cells: { iri: 'record.id', from: 'record.from', to: 'record.to', ...decided },
    virtual,
  },
  {
    table: 'grants',
    kind: 'grant',
    cells: {
      iri: 'record.id',
      funder: 'record.funder',
      funded: 'record.fundedItem',
      ...amountCells('record.amount'),
      currency: 'record.amount.currency',
      per: 'record.amount.per',
      purpose: 'record.purpose',
      ...dateCells('announced', 'announced'),
      ...decided,
    },
    virtual: { ...virtual, amount: 'record.amount', amount_type: 'record.amount.type' },
  },
  {
    table: 'roles',
    kind: 'role',
    cells: {
      iri: 'record.id',
      person: 'record.holder',
      post: 'record.post',
      organization: 'record.organization',
      ...dateCells('since', 'since'),
      ...dateCells('until', 'until'),
      ...saidCells,
      ...decided,
    },
    virtual,
  },
  ...factKeys.map(factRule),
  {
    table: 'variables',
    kind: 'variable',
    cells: {
      iri: 'record.id',
      name: 'record.name',
      description: 'record.description',
      measured_property: 'record.measuredProperty',
      population_type: 'record.populationType',
      denominator: 'record.measurementDenominator',
    },
    virtual: { type: 'record.type' },
  },
  {
    table: 'periods',
    kind: 'period',
    cells: {
      iri: 'record.id',
      name: 'record.name',
      description: 'record.description',
      ...dateCells('start', 'periodStart'),
      ...dateCells('end', 'periodEnd'),
    },
    virtual: { type: 'record.type' },
  },
  ...decidedKinds.flatMap(linksOf),
];

function linksOf(kind: RecordKind): RowRule[] {
  const reviewers = link('attributions', kind, ['iri', 'wasAttributedTo', 'agent']);
  return [reviewers, evidenceFootnotes(kind, 'wasDerivedFrom')];
}

/** What the period of an observation says, for readers: the periods come before it. */
function periodReaders(): Record<string, CellSource> {
  const ends = ['from', 'to'].flatMap((side) =>
    ['date', 'month', 'year'].map((unit) => `${side}_${unit}`),
  );
  const columns = [...ends, 'period_words'];
  return Object.fromEntries(columns.map((column) => [column, { period: column }]));
}

/** The rows of one key of plain triples: its values stand in the column of their datatype. */
function factRule(key: string): RowRule {
  const empty = Object.fromEntries(
    valueColumns.map((column): [string, CellSource] => [column, { reader: 'nothing' }]),
  );
  const property = { predicateOf: key };
  const cells = { subject: 'record.id', property, ...empty, [valueColumnOf(key)]: 'each' };
  return { table: 'facts', kind: 'fact', each: key, cells };
}

function valueColumnOf(key: string): string {
  if (propertiesBy.text.includes(key)) return 'value_text';
  if (propertiesBy.number.includes(key)) return 'value_number';
  if (key === 'heldBy' || propertiesBy.object.includes(key)) return 'object';
  return `value_${/(?:Date|Month|Year)$/.exec(key)?.[0].toLowerCase() ?? 'date'}`;
}
