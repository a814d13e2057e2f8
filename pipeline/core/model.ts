/** What crosses from one phase to the next. Offsets are UTF-16 units unless they say otherwise. */

import type { Places } from './places.ts';

/** A file of the source folder: its path as shown to people, and its text without byte order mark. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** Half-open range of a plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text and, for each of its units and its end, the offset in the file where it stands. */
export interface PlainText {
  readonly text: string;
  readonly places: Places;
}

/** A footnote marker: the number it names, and where in the plain text it was removed. */
export interface Marker {
  readonly footnote: string;
  readonly at: number;
  readonly place: Span;
}

/** Words with an address of their own: a paragraph without its list, or one list item. */
export interface Passage {
  readonly body: PlainText;
  readonly markers: readonly Marker[];
}

/** An item of a list in a paragraph; `label` as authored, or undefined where it has none. */
export interface ListItem extends Passage {
  readonly label: string | undefined;
  readonly order: number;
  readonly place: Span;
}

/** A paragraph by its authored number, or without one where the report numbers none. */
export interface Paragraph extends Passage {
  readonly number: string | undefined;
  readonly order: number;
  readonly headings: readonly string[];
  readonly items: readonly ListItem[];
  readonly place: Span;
}

/** The text of a footnote, with the addresses that it links to. */
export interface FootnoteText {
  readonly number: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly place: Span;
}

/** A section of a report as its Markdown says it. */
export interface Section {
  readonly file: string;
  readonly number: string;
  readonly part: string | undefined;
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly FootnoteText[];
  /** Text that belongs to no paragraph. */
  readonly outside: readonly { readonly text: string; readonly place: Span }[];
}

/** A name form and the entities that claim it: more than one makes it ambiguous. */
export interface NameClaim {
  readonly form: string;
  readonly entities: readonly string[];
}

/** Words that stand for one entity, or for one of several. */
export interface NameFound extends Span {
  readonly entities: readonly string[];
}

/** A short form that the report introduces in brackets after a name. */
export interface Definition {
  readonly form: string;
  readonly entity: string;
  readonly paragraph: number;
  readonly at: number;
}

/** Words between quotation marks; `closed` is false where the mark never closes. */
export interface QuotationFound extends Span {
  readonly marks: 'single' | 'double';
  readonly closed: boolean;
}

/** The kinds of record; each has its schema in schemas/record-<kind>.schema.json. */
export type RecordKind =
  | 'agent'
  | 'change'
  | 'entity'
  | 'fact'
  | 'footnote'
  | 'grant'
  | 'list-item'
  | 'marker'
  | 'mention'
  | 'named-term'
  | 'observation'
  | 'paragraph'
  | 'period'
  | 'quotation'
  | 'report'
  | 'role'
  | 'section'
  | 'statement'
  | 'term-set'
  | 'variable'
  | 'wording';

export type RecordValue = string | number | AnyRecord | readonly (string | AnyRecord)[];

/** A YAML-LD object: `id` is relative to the base, every other key stands in the context. Plain triples have no type: it stands with their subject's own record. */
export interface AnyRecord {
  readonly id: string;
  readonly type?: string | readonly string[];
  readonly [key: string]: RecordValue | undefined;
}

/** A record with its kind. */
export interface Composed {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
}

/** Records that a person reads together, such as a paragraph with its words and mentions. */
export interface RecordGroup {
  /** The named graph of their triples, relative to the base. */
  readonly graph: string;
  /** The folder below dist/yaml in which they stand. */
  readonly folder: string;
  /** The one file, without ending, for all its records; otherwise one a kind in the folder. */
  readonly file?: string;
  readonly title: string;
  /** Namespaces, relative to the base, that make their addresses short in Turtle. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly records: readonly Composed[];
  /** Plain triples that the group of an earlier report has: they stand in the graph of this one too. */
  readonly again?: readonly Composed[];
}

/** What the ledger tells apart. */
export type LedgerClass =
  | 'date'
  | 'figure'
  | 'heading'
  | 'link'
  | 'marker'
  | 'name'
  | 'number'
  | 'period'
  | 'quotation'
  | 'reference'
  | 'text';

/** Why something is in no record. */
export type LedgerReason =
  | 'ambiguous-name'
  | 'cross-reference'
  | 'lost-heading'
  | 'not-certain'
  | 'not-registered'
  | 'not-reviewed'
  | 'not-understood'
  | 'not-a-number'
  | 'ordinal'
  | 'outside-paragraphs'
  | 'part-of-name'
  | 'rejected'
  | 'sentence-start'
  | 'withdrawn';

/** One thing that the source says, and its record or the reason why it has none. */
export interface LedgerRow {
  /** The address of the paragraph, list item, section or entity where it stands. */
  readonly owner: string;
  /** How people name that place: 22/1, B.3. */
  readonly shown: string;
  readonly words: string;
  /** Offsets in code points in the plain text of the wording, where it stands in one. */
  readonly start?: number;
  readonly end?: number;
  readonly class: LedgerClass;
  readonly record?: string;
  readonly reason?: LedgerReason;
  readonly candidates?: readonly string[];
}

/** Gives what the register calls the thing of an address. */
export type NameOf = (address: string) => string | undefined;
