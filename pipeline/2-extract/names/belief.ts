import type { NameRange } from './name-range.ts';
import type { Confidence, NameKind } from './names.ts';
import type { Survey } from './survey.ts';
import type { Token } from './tokens.ts';

/** What a rule believes of capitalised words. */
export interface Belief {
  readonly kind: NameKind;
  readonly rule: string;
  readonly confidence: Confidence;
}

/** Capitalised words that may be a name, with what stands around them. */
export interface NameInText {
  readonly range: NameRange;
  /** The words of the name itself. */
  readonly own: readonly Token[];
  readonly words: string;
  readonly survey: Survey;
  /** The words right before it, and those right behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Make what a rule believes. */
export function believe(kind: NameKind, rule: string, confidence: Confidence): Belief {
  return { kind, rule, confidence };
}

/** Tell whether a place is named by what leads to it: "in", "at", "near". */
export function standsWherePlacesDo({ before }: NameInText): boolean {
  return /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]round|[Oo]utside) $/.test(before);
}
