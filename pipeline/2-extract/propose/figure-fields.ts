import type { Span } from '../../core/model.ts';
import type { FigureFound, PeriodFound } from '../values.ts';
import { tokensWithin } from './mask-passage.ts';
import type { KnownThings, Masked, Token } from './mask-passage.ts';
import type { Fields } from './proposal.ts';

/** The fields that a figure fills by itself, as review.yaml writes them. */
export interface FigureFields {
  readonly value?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly hedge?: string;
  readonly unit?: string;
  readonly currency?: string;
}

/** Give what a figure says: its value or bounds, hedge, unit code and currency. */
export function figureFields(figure: FigureFound): FigureFields {
  const { value, minimum, maximum, unit } = figure;
  const range = minimum !== undefined && maximum !== undefined ? 'range' : undefined;
  const hedge = figure.hedge ?? range;
  const code = unit !== undefined && 'code' in unit ? unit.code : undefined;
  const currency = unit?.kind === 'money' ? unit.currency : undefined;
  return {
    ...(value === undefined ? {} : { value }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(code === undefined ? {} : { unit: code }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Give what each such amount is for, where the words have it as it is called: year in "a year". */
export function rateOf({ rate }: FigureFound, text: string): string | undefined {
  if (rate === undefined) return undefined;
  const words = text.slice(rate.start, rate.end).split(/[ -]/);
  return words.includes(rate.unit) ? rate.unit : undefined;
}

/** When a figure holds, and which words say so. */
interface TimeFound {
  readonly fields: Fields;
  readonly suggest: Fields;
  readonly used: readonly Span[];
}

const WHEN =
  '(?:in|on|at|by|during|for|since|as of|as at|according to|between|from|until|over|throughout)';
/** What stands before a time that opens a clause: nothing, "In ", "According to figures of ". */
const OPENS = new RegExp(
  `^[”’"' ]*(?:the |that )?(?:${WHEN}\\b[^,;:]{0,45}|[^,;:]{1,45}, ${WHEN} )?$`,
  'i',
);
/** Words after which another thing is told than what the figure says. */
const ELSEWHERE = /[,;:()–—]| (?:which|who|that|where|when|while|because|although|and|but|or|if) /;

/** Find the date or period of a figure: it opens the clause, or only plain words stand between. */
export function timeFields(
  masked: Masked,
  {
    sentence,
    figure,
    known,
  }: { readonly sentence: Span; readonly figure: Span; readonly known: KnownThings },
): TimeFound {
  const { text } = masked;
  const before = text.slice(sentence.start, figure.start);
  const start = sentence.start + before.lastIndexOf(';') + 1;
  const times = tokensWithin(masked, { start, end: sentence.end }).filter(
    (token) =>
      (token.kind === 'date' || token.kind === 'period') &&
      (OPENS.test(text.slice(start, token.start)) || isJoined(text, token, figure)),
  );
  const [nearest] = times.sort((a, b) => distance(a, figure) - distance(b, figure));
  const value = nearest?.value;
  if (nearest === undefined || value === undefined) return { fields: {}, suggest: {}, used: [] };
  const used = [nearest];
  if (value.kind === 'date') return { fields: { date: value.value ?? '' }, suggest: {}, used };
  if (value.kind !== 'period') return { fields: {}, suggest: {}, used: [] };
  const id = known.periodOf(value.from ?? '', value.to ?? '');
  if (id !== undefined) return { fields: { period: id }, suggest: {}, used };
  return { fields: {}, suggest: { period: endsOf(value) }, used };
}

function isJoined(text: string, time: Span, figure: Span): boolean {
  const between =
    time.start >= figure.end
      ? text.slice(figure.end, time.start)
      : text.slice(time.end, figure.start);
  return between.length <= 80 && !ELSEWHERE.test(between);
}

function endsOf({ from, to }: PeriodFound): string {
  return `${from ?? '..'}/${to ?? '..'}`;
}

function distance({ start, end }: Token, figure: Span): number {
  return start >= figure.end ? start - figure.end : figure.start - end;
}
