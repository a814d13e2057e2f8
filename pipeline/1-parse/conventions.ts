import type { SourceConventions } from '../core/schema-types.ts';

/** The conventions of a report with every default filled in. */
export interface Conventions {
  readonly paragraphNumber: NonNullable<SourceConventions['paragraphNumber']>;
  readonly footnoteMarker: NonNullable<SourceConventions['footnoteMarker']>;
  readonly footnoteTexts: NonNullable<SourceConventions['footnoteTexts']>;
  readonly repeatedNumbers: NonNullable<SourceConventions['repeatedNumbers']>;
  readonly unnumberedText: NonNullable<SourceConventions['unnumberedText']>;
  readonly numbering: { readonly paragraphs: NumberingUnit; readonly footnotes: NumberingUnit };
}

export type NumberingUnit = 'report' | 'part' | 'section';

/** Fill in the documented default of each convention that report.yaml leaves out. */
export function withDefaults(declared: SourceConventions = {}): Conventions {
  return {
    paragraphNumber: declared.paragraphNumber ?? '14.',
    footnoteMarker: declared.footnoteMarker ?? '[^31]',
    footnoteTexts: declared.footnoteTexts ?? 'present',
    repeatedNumbers: declared.repeatedNumbers ?? 'error',
    unnumberedText: declared.unnumberedText ?? 'outside',
    numbering: {
      paragraphs: declared.numbering?.paragraphs ?? 'report',
      footnotes: declared.numbering?.footnotes ?? 'report',
    },
  };
}

/** How a paragraph's number stands at the start of its line; the first group is the number. */
export const numberPatterns: Readonly<Record<Conventions['paragraphNumber'], RegExp | undefined>> =
  {
    '14.': /^(\d{1,9}(?:\.\d{1,9})*)\.(?=\s|$)[^\S\n]*/,
    '14': /^(\d{1,9}(?:\.\d{1,9})*)(?=\s)[^\S\n]*/,
    '**14**': /^\*\*(\d{1,9}(?:\.\d{1,9})*)\.?\*\*\.?[^\S\n]*/,
    '[14]': /^\[(\d{1,9}(?:\.\d{1,9})*)\](?!\()[^\S\n]*/,
    none: undefined,
  };

/** How a footnote marker stands in the text; the first group is the footnote's number. */
export const markerPatterns: Readonly<Record<Conventions['footnoteMarker'], RegExp | undefined>> = {
  '[^31]': /\[\^([^\]\s[^]{1,40})\]/g,
  '[31]': /\[(\d{1,9}[a-z]?)\]/g,
  '<sup>31</sup>': /<sup>\s*(\d{1,9}[a-z]?)\s*<\/sup>/g,
  none: undefined,
};
