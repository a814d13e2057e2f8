import type { AnyRecord } from '../../core/model.ts';
import type { Dataset } from '../dataset.ts';
import { dateOf, dateWords, spanOfDate } from '../dates.ts';
import { labelOf } from '../labels.ts';
import { figureWords } from '../parts/figures.ts';
import { reportLabel } from '../parts/report-of.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import type { Bar } from './bars.ts';
import { addTo } from '../../core/group-by.ts';

/** Observations of one variable in one unit: what may stand in one picture. */
export interface Comparison {
  readonly id: string;
  readonly title: string;
  readonly observations: readonly AnyRecord[];
}

/** So many figures stand in one picture; more go on in another. */
const mostBars = 40;

/** Find figures that compare among records: two or more of one variable, in one unit. */
export function comparisons(dataset: Dataset, records: readonly AnyRecord[]): Comparison[] {
  const groups = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const variable = textOf(record, 'variableMeasured');
    if (variable === undefined) continue;
    const key = `${variable}\n${unitOf(record)}`;
    addTo(groups, key, record);
  }
  const found = [...groups].filter(([, observations]) => observations.length > 1);
  const parts = found.flatMap(([key, observations]) => {
    const [variable = '', unit = ''] = key.split('\n');
    const name = labelOf(dataset, variable);
    const title = unit === '' || name.includes(unit) ? name : `${name} (${unit})`;
    observations.sort((a, b) => compare(dataset, a, b));
    return inParts(title, observations);
  });
  return parts.map((part, index) => ({ ...part, id: `figure-${index + 1}` }));
}

function inParts(title: string, observations: readonly AnyRecord[]): Omit<Comparison, 'id'>[] {
  const count = Math.ceil(observations.length / mostBars);
  return Array.from({ length: count }, (_, nth) => ({
    title: count === 1 ? title : `${title}, part ${nth + 1} of ${count}`,
    observations: observations.slice(nth * mostBars, (nth + 1) * mostBars),
  }));
}

function unitOf(record: AnyRecord): string {
  const code = textOf(record, 'unitCode');
  const currency = textOf(record, 'currencyCode');
  return currency ?? textOf(record, 'unitText') ?? (code === 'P1' ? 'per cent' : (code ?? ''));
}

function compare(dataset: Dataset, a: AnyRecord, b: AnyRecord): number {
  const [first, second] = [startOf(dataset, a), startOf(dataset, b)];
  if (first !== second) return first < second ? -1 : 1;
  return fullName(dataset, a) < fullName(dataset, b) ? -1 : 1;
}

function startOf(dataset: Dataset, record: AnyRecord): number {
  const period = dataset.get(textOf(record, 'temporal') ?? '');
  const date = dateOf(record, 'observation') ?? (period && dateOf(period, 'periodStart'));
  return date === undefined ? Infinity : spanOfDate(date).from;
}

/** When a figure holds, in words; undefined where the report does not say. */
export function whenOf(dataset: Dataset, record: AnyRecord): string | undefined {
  const date = dateOf(record, 'observation');
  if (date !== undefined) return dateWords(date);
  const period = textOf(record, 'temporal');
  return period === undefined ? undefined : labelOf(dataset, period);
}

function fullName(dataset: Dataset, record: AnyRecord): string {
  const about = labelOf(dataset, textOf(record, 'observationAbout') ?? '');
  return [about, ...shortName(dataset, record)].join(', ');
}

function shortName(dataset: Dataset, record: AnyRecord): string[] {
  const place = textOf(record, 'spatial');
  const parts = [place && labelOf(dataset, place), whenOf(dataset, record)];
  return parts.filter((part) => part !== undefined);
}

/** Make the bars of a comparison; what is the same for all is left out of their names. */
export function barsOf(view: View, { observations }: Comparison): Bar[] {
  const { dataset } = view;
  const abouts = new Set(observations.map((record) => textOf(record, 'observationAbout')));
  const nameOf = (record: AnyRecord): string => {
    const short = shortName(dataset, record).join(', ');
    return abouts.size === 1 && short !== '' ? short : fullName(dataset, record);
  };
  const number = (record: AnyRecord, key: string): number | undefined => {
    const text = textOf(record, key);
    return text === undefined ? undefined : Number(text);
  };
  return observations.map((record) => ({
    name: nameOf(record),
    source: reportLabel(dataset, record),
    shown: figureWords(record),
    href: view.href(record.id),
    value: number(record, 'numericValue'),
    minimum: number(record, 'minValue'),
    maximum: number(record, 'maxValue'),
    hedge: textOf(record, 'hedge'),
  }));
}
