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

/** Words behind which a place stands, whatever it is called. */
export const placeBefore =
  /\b(?:cit(?:y|ies)|towns?|villages?|ports?|districts?|provinces?|regions?|suburbs?|outskirts|streets|north|south|east|west|north-?east|north-?west|south-?east|south-?west|vicinity|state|county|island|airport|siege|liberation|people|centre|mayor|bishop) of $|\b(?:travell?ed|went|flew|flown|moved|returned|deported|drove|driven|sailed|trips?|visits?|journey|flight|flights|road|route|way|bound|north|south|east|west|close|next|near) (?:back )?to $|\b(?:visited|visiting|attacked|bombed|shelled|besieged|toured|reached|invaded|occupied|evacuated) $|\b(?:km|miles|kilometres|kilometers|metres) (?:\p{L}+ )?(?:from|of) $/u;

/** Tell whether a place is named by what leads to it: "in", "at", "near". */
export function standsWherePlacesDo({ before }: NameInText): boolean {
  return (
    placeBefore.test(before) ||
    /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Aa]round|[Oo]utside) $/.test(before)
  );
}
