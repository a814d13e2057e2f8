import type { Where } from '../core/flags.ts';
import type { FootnoteText, Section, Span } from '../core/model.ts';
import { fingerprint } from '../core/digest.ts';

/** A number as authored, and where it stands. */
export interface NumberedPlace {
  readonly number: string;
  readonly where: Where;
}

/** A paragraph by its number, its place, and the fingerprint of its words. */
export interface OutlinedParagraph {
  readonly number: string | undefined;
  readonly place: Span;
  readonly fingerprint: string;
}

/** What of a section is held against the other sections of its report, without its words. */
export interface SectionOutline {
  readonly file: string;
  readonly name: string;
  readonly number: string;
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly markers: readonly NumberedPlace[];
  readonly footnotes: readonly FootnoteText[];
}

/** Give what of a section is held against others. */
export function outlineOf({ file, name, number, paragraphs, footnotes }: Section): SectionOutline {
  const passages = paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  return {
    file,
    name: detached(name),
    number,
    paragraphs: paragraphs.map(({ number: authored, place, body }) => ({
      number: authored,
      place,
      fingerprint: fingerprint(body.text),
    })),
    markers: passages.flatMap(({ markers }) =>
      markers.map(({ footnote, place }) => ({ number: footnote, where: { file, ...place } })),
    ),
    footnotes: footnotes.map((footnote) => ({ ...footnote, text: detached(footnote.text) })),
  };
}

/** A string that was cut out of a text holds that text in memory; its copy does not. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
