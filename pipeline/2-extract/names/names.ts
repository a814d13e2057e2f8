import type { Span } from '../../core/model.ts';

/** What a proposed name may be: kinds of entity of the register. */
export type NameKind =
  | 'organisation'
  | 'group'
  | 'office'
  | 'person'
  | 'place'
  | 'legislation'
  | 'publication'
  | 'event'
  | 'service'
  | 'concept';

/** How sure a rule is of a name: a reviewer reads the certain ones first. */
export type Confidence = 'high' | 'medium' | 'low';

/** A text of a report: the words of one paragraph, list item or heading. */
export interface ReportText {
  /** How people name its place: 16.1, 22/a. */
  readonly paragraph: string;
  readonly text: string;
  /** What is set in italics, as titles of works are. */
  readonly emphasised?: readonly Span[];
}

/** Words that a rule believes to be a name; offsets are UTF-16 units in the text they stand in. */
export interface NameBelieved extends Span {
  readonly kind: NameKind;
  readonly rule: string;
  readonly confidence: Confidence;
  /** A person's title of address, as it stands before the name. */
  readonly title?: string;
  /** For legislation: its section, article or schedule, as the text names it. */
  readonly provision?: string;
}

/** A believed name with its words, in its text. */
export interface NameMention extends NameBelieved {
  readonly paragraph: string;
  readonly words: string;
  /** The index of its candidate. */
  readonly candidate: number;
}

/** What may become one entity of the register: all mentions that seem to name it. */
export interface NameCandidate {
  readonly kind: NameKind;
  /** The fullest of its names. */
  readonly name: string;
  readonly rule: string;
  readonly confidence: Confidence;
  /** Every form in which it stands in the report, the commonest first. */
  readonly variants: readonly { readonly words: string; readonly count: number }[];
  readonly count: number;
  /** The short forms that the report introduces for it, such as an acronym in brackets. */
  readonly introduced: readonly string[];
  readonly first: { readonly paragraph: string; readonly start: number; readonly end: number };
  /** For a statutory instrument whose number the text gives: its page at legislation.gov.uk. */
  readonly url?: string;
}

/** The names that rules find in a report. */
export interface ProposedNames {
  readonly candidates: readonly NameCandidate[];
  readonly mentions: readonly NameMention[];
}
