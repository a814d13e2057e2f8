import type { Finding } from './finding.ts';

/** The formats in which a published page can be read. */
export type PageFormat = 'text' | 'html' | 'markdown';

/** A published page as it was saved; without a format it is guessed from name and first bytes. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
  readonly format?: PageFormat | undefined;
  /** Settle what a conversion left in it; otherwise Markdown is kept as it is. */
  readonly isSettled?: boolean | undefined;
}

/** How a paragraph's number can be written, as report.yaml names the forms. */
export type NumberForm = '14.' | '14' | '**14**' | '[14]';

/** How a footnote marker can be written, as report.yaml names the forms. */
export type MarkerForm = '[^31]' | '[31]' | '<sup>31</sup>';

/** A footnote marker; `text` is how the page has it, `certain` that nothing else can be meant. */
export interface MarkerRun {
  readonly kind: 'marker';
  readonly label: string;
  readonly form: MarkerForm;
  readonly text: string;
  readonly certain: boolean;
}

/** Words as they stand, some in italics. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly isItalic?: boolean;
}

/** Words, a marker between words, or the step to the next cell of a table row. */
export type Run = TextRun | MarkerRun | { readonly kind: 'cell' };

/** What every block has: its words, and the UTF-16 range of the page where it stands. */
export interface Standing {
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
}

/** One block of a page; `undefined` means that the page does not say. */
export type ImportedBlock = Standing &
  (
    | { readonly kind: 'heading'; readonly level: number | undefined }
    | { readonly kind: 'paragraph'; readonly number: string | undefined }
    | { readonly kind: 'item'; readonly label: string | undefined; readonly depth: number }
    | { readonly kind: 'quotation' }
    | { readonly kind: 'row'; readonly startsTable: boolean }
    | { readonly kind: 'footnote'; readonly label: string }
  );

/** Why a line or an element of a page is not in the section. */
export type DropReason =
  | 'back-to-top'
  | 'cookie-notice'
  | 'copyright-notice'
  | 'footnote-back-link'
  | 'form'
  | 'front-matter'
  | 'hidden'
  | 'navigation'
  | 'outside-main'
  | 'page-foot'
  | 'page-head'
  | 'page-number'
  | 'page-tool'
  | 'repeated-title'
  | 'script-or-style'
  | 'site-banner'
  | 'skip-link'
  | 'table-of-contents';

/** A line (of HTML: an element, its text cut) that was left out; `line` counts from 1. */
export interface Dropped {
  readonly line: number;
  readonly text: string;
  readonly reason: DropReason;
}

/** A convention as it was read off a page, and on what evidence. */
export interface Found<Value> {
  readonly value: Value;
  readonly because: string;
}

/** The conventions of a page, as report.yaml declares them. */
export interface FoundConventions {
  readonly paragraphNumber: Found<NumberForm | 'none'>;
  readonly footnoteMarker: Found<MarkerForm | 'none'>;
  readonly footnoteTexts: Found<'present' | 'absent'>;
  /** How many years such as 2018/19 the words hold. */
  readonly slashYears: number;
}

/** The section that a page holds; `heading` is its title line as it stands. */
export interface ImportedSection {
  readonly heading: string;
  readonly number: string | undefined;
  readonly name: string;
}

/** A published page, read: its titles, its blocks in order, and what was left out. */
export interface ImportedPage {
  readonly name: string;
  readonly format: PageFormat;
  readonly title: string | undefined;
  readonly section: ImportedSection | undefined;
  readonly language: string | undefined;
  readonly license: string | undefined;
  readonly url: string | undefined;
  readonly blocks: readonly ImportedBlock[];
  readonly dropped: readonly Dropped[];
  readonly maybeLostHeadings: readonly { readonly before: string; readonly because: string }[];
  readonly conventions: FoundConventions;
  /** The body of a page that was Markdown already: it is kept, not written anew. */
  readonly markdown: string | undefined;
  /** What was settled and asked, for a page that is to be settled. */
  readonly findings: readonly Finding[];
  /** The text into which the places of this page count. */
  readonly text: string;
}

/** An imported page with the SHA-256 (lower-case hexadecimal) of the bytes it was read from. */
export type HashedPage = ImportedPage & { readonly sha256: string };

/** One file to be written; `path` is relative to the source folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
