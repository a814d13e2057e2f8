import type { Where } from './flags.ts';
import type { FootnoteText, Span } from './model.ts';

/** A number as authored, and where it stands. */
export interface NumberedPlace {
  readonly number: string;
  readonly where: Where;
}

/** A list item by its label, its place, and the fingerprint of its words. */
export interface OutlinedItem {
  readonly label: string | undefined;
  readonly order: number;
  readonly place: Span;
  readonly fingerprint: string;
}

/** A paragraph by its number, its place, and the fingerprint of its words. */
export interface OutlinedParagraph {
  readonly number: string | undefined;
  readonly order: number;
  readonly place: Span;
  readonly fingerprint: string;
  readonly items: readonly OutlinedItem[];
}

/** What of a section is known without its words, and held against the other sections: JSON. */
export interface SectionOutline {
  readonly file: string;
  readonly name: string;
  readonly number: string;
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly markers: readonly NumberedPlace[];
  readonly footnotes: readonly FootnoteText[];
  /** Every run of letters, digits and & that has a capital with a capital or digit behind it. */
  readonly acronyms: readonly string[];
}
