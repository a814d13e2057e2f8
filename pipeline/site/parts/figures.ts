import type { AnyRecord } from '../../core/model.ts';
import { textOf } from '../record-kinds.ts';

/** How exact words call a number, and how a reader is told. */
const hedgeWords: Readonly<Record<string, string>> = {
  approximately: 'about',
  almost: 'almost',
  over: 'over',
  'at-least': 'at least',
  under: 'under',
  'up-to': 'up to',
  only: 'only',
};

/** Write the number of an observation or amount with its hedge and unit: about 20 %, £1.9 million as £1,900,000. */
export function figureWords(record: AnyRecord): string {
  const hedge = hedgeWords[textOf(record, 'hedge') ?? ''];
  return [hedge, bareFigure(record)].filter((part) => part !== undefined).join(' ');
}

function bareFigure(record: AnyRecord): string {
  const value = textOf(record, 'numericValue') ?? textOf(record, 'value');
  const minimum = textOf(record, 'minValue');
  const maximum = textOf(record, 'maxValue');
  const one = (number: string): string => withUnit(record, grouped(number));
  if (value !== undefined) return one(value);
  if (minimum !== undefined && maximum !== undefined) {
    return `${withCurrency(record, grouped(minimum))} to ${one(maximum)}`;
  }
  const hasHedge = record['hedge'] !== undefined;
  if (minimum !== undefined) return `${hasHedge ? '' : 'at least '}${one(minimum)}`;
  if (maximum !== undefined) return `${hasHedge ? '' : 'up to '}${one(maximum)}`;
  return 'no number';
}

const currencySigns: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

function withCurrency(record: AnyRecord, number: string): string {
  const currency = textOf(record, 'currencyCode') ?? textOf(record, 'currency');
  if (currency === undefined) return number;
  const sign = currencySigns[currency];
  return sign === undefined ? `${number} ${currency}` : sign + number;
}

function withUnit(record: AnyRecord, number: string): string {
  const shown = withCurrency(record, number);
  const code = textOf(record, 'unitCode');
  const unit = textOf(record, 'unitText') ?? (code === 'P1' ? 'per cent' : code);
  return unit === undefined ? shown : `${shown} ${unit}`;
}

/** Group the digits of a decimal by thousands. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
