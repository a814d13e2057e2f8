import type { Span } from '../core/model.ts';

export type Precision = 'year' | 'month' | 'day';

/** A date, only as precise as its words; without a value where they leave it open. */
export type DateFound = Span & { readonly kind: 'date'; readonly rule: string } & (
    | { readonly value: string; readonly precision: Precision }
    | { readonly value: undefined; readonly precision: undefined }
  );

/**
 * A stretch of time. `from` and `to` are as precise as the words, and undefined where the words
 * leave them open. `slashYears`: they come from years such as 2018/19, and the report's convention
 * says what that means. `part`: which quarter or half of the year, from 1.
 */
export interface PeriodFound extends Span, PeriodParts {
  readonly kind: 'period';
  readonly rule: string;
}

/** What a period says, besides its place and rule. `open`: the side that is not stated. */
export interface PeriodParts {
  readonly notation: PeriodNotation;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly open: 'start' | 'end' | undefined;
  readonly slashYears: boolean;
  readonly part: number | undefined;
}

/** `before` and `after` leave out their date; `since`, `until`, `by` and `range` include it. */
export type PeriodNotation =
  | 'range'
  | 'slash-years'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'ending'
  | 'since'
  | 'after'
  | 'until'
  | 'before'
  | 'by'
  | 'vague';

export type Hedge = 'approximately' | 'almost' | 'over' | 'at-least' | 'under' | 'up-to' | 'only';

/** `code` is the unit's code in UN/CEFACT Recommendation 20, where it has one. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string | undefined }
  | { readonly kind: 'percent'; readonly code: 'P1' }
  | { readonly kind: 'percentage-point' }
  | { readonly kind: 'duration'; readonly unit: string; readonly code: string | undefined }
  | { readonly kind: 'age'; readonly unit: string; readonly code: string | undefined }
  | { readonly kind: 'measure'; readonly unit: string; readonly code: string }
  | { readonly kind: 'share' }
  | { readonly kind: 'multiple' }
  | { readonly kind: 'ordinal' }
  | { readonly kind: 'count' };

/** What a figure is counted by: `year` in "a year", `visit` in "per visit". */
export interface Rate extends Span {
  readonly unit: string;
}

/**
 * Exact decimals as strings, canonical as in xsd:decimal. A number that has no exact decimal is a
 * ratio. `openMagnitude`: the words give a power of ten only, as "tens of millions" does.
 */
export interface Amount {
  readonly value: string | undefined;
  readonly minimum: string | undefined;
  readonly maximum: string | undefined;
  readonly ratio: { readonly numerator: string; readonly denominator: string } | undefined;
  readonly openMagnitude: boolean;
}

/** One end of "from X to Y"; both ends have the same index. */
export interface ChangeEnd {
  readonly role: 'from' | 'to';
  readonly index: number;
}

/**
 * A number that the text states. `start` to `end` holds its hedge and unit; `countOf` the words
 * that it counts, mostly behind it. `over` and `under` exclude their bound, other hedges include
 * it. Without a unit it states nothing, and has no value. `form` is the rule that read the number,
 * `rule` the one that told what it is.
 */
export interface FigureFound extends Span, Amount {
  readonly kind: 'figure';
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly hedge: Hedge | undefined;
  readonly unit: Unit | undefined;
  readonly countOf: Span | undefined;
  readonly rate: Rate | undefined;
  readonly change: ChangeEnd | undefined;
  readonly ordinal: boolean;
  readonly form: string;
  readonly rule: string;
}

/** A number or letter that points to a part of a document or to one of a numbered series. */
export interface ReferenceFound extends Span {
  readonly kind: 'reference';
  readonly rule: string;
}

export type Value = DateFound | PeriodFound | FigureFound | ReferenceFound;
