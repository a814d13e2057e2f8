import { fingerprint } from '../core/digest.ts';
import type { Section } from '../core/model.ts';
import type { SectionOutline } from '../core/outline.ts';

/** Give what of a section is known without its words. */
export function outlineSection({
  file,
  name,
  number,
  paragraphs,
  footnotes,
}: Section): SectionOutline {
  const passages = paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  return {
    file,
    name: detached(name),
    number,
    paragraphs: paragraphs.map((paragraph) => ({
      number: paragraph.number,
      order: paragraph.order,
      place: paragraph.place,
      fingerprint: fingerprint(paragraph.body.text),
      items: paragraph.items.map(({ label, order, place, body }) => ({
        label,
        order,
        place,
        fingerprint: fingerprint(body.text),
      })),
    })),
    markers: passages.flatMap(({ markers }) =>
      markers.map(({ footnote, place }) => ({ number: footnote, where: { file, ...place } })),
    ),
    footnotes: footnotes.map((footnote) => ({ ...footnote, text: detached(footnote.text) })),
    acronyms: acronymsIn(passages.map(({ body }) => body.text)),
  };
}

const acronym = /(?<![A-Za-z0-9&])[a-z0-9&]*[A-Z][A-Za-z0-9&]*?[A-Z0-9][A-Za-z0-9&]*/g;

function acronymsIn(texts: readonly string[]): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(acronym)) if (!found.has(run)) found.add(detached(run));
  }
  return [...found];
}

/** A string that was cut out of a text holds that text in memory; its copy does not. */
function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
