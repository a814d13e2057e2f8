import { monthNumber } from './month-names.ts';
import type { AnchoredRule } from './rule.ts';
import type { Precision } from './values.ts';

/** What the named groups of a rule matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule for dates. `fits` rejects a match; `read` gives nothing where the words leave it open. */
export interface DateRule extends AnchoredRule {
  readonly fits?: (groups: Groups) => boolean;
  readonly read: (groups: Groups) => DateParts | undefined;
}

/** The parts of a date as the words give them: a month by name or number, a day as `3` or `3rd`. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** Gather the parts of a date; without a year there is none. */
export function dateParts({ year, month, day }: Groups): DateParts | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return { year };
  return day === undefined ? { year, month } : { year, month, day };
}

/** The value of a date, if its words give one. */
type DateValue =
  | { readonly value: string; readonly precision: Precision }
  | { readonly value: undefined; readonly precision: undefined };

/** What a date says whose words leave it open. */
export const noDate: DateValue = { value: undefined, precision: undefined };

/** Write the parts of a date in ISO 8601; there may be no such day. */
export function toIsoDate(parts: DateParts): DateValue {
  const { year } = parts;
  if (parts.month === undefined) return { value: year, precision: 'year' };
  const month = monthNumber(parts.month) ?? Number(parts.month);
  if (!(month >= 1 && month <= 12)) return noDate;
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (parts.day === undefined) return { value: yearAndMonth, precision: 'month' };
  const day = parseInt(parts.day, 10);
  if (day < 1 || day > daysIn(Number(year), month)) return noDate;
  return { value: `${yearAndMonth}-${String(day).padStart(2, '0')}`, precision: 'day' };
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
