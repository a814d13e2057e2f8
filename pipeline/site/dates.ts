import type { AnyRecord } from '../core/model.ts';
import { textOf } from './record-kinds.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Read a date that a record holds as precisely as it is known: key `<stem>Date`, `Month` or `Year`. */
export function dateOf(record: AnyRecord, stem: string): string | undefined {
  return (
    textOf(record, `${stem}Date`) ?? textOf(record, `${stem}Month`) ?? textOf(record, `${stem}Year`)
  );
}

/** Write a day, month or year in words, no more precise than it is: 3 March 2014, March 2014, 2014. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The stretch of time of a date on a line of years: a year is as long as a year, a day a day. */
export function spanOfDate(date: string): { readonly from: number; readonly to: number } {
  const [year = '0', month, day] = date.split('-').map(Number);
  const start = Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 366;
  const length = day !== undefined ? 1 / 366 : month !== undefined ? 1 / 12 : 1;
  return { from: start, to: start + length };
}
