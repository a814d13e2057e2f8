import { capital, note, place, releaseWords } from './citation-parts.ts';
import type { Citation } from './citation-parts.ts';
import { bibEntry, ris } from './to-bibtex-ris.ts';
import { cslItem } from './to-csl.ts';

export const citationForms = ['text', 'bibtex', 'biblatex', 'ris', 'csl-json', 'html'] as const;
export type CitationForm = (typeof citationForms)[number];

/** Write a citation in a form; each ends with a line feed. */
export function toCitation(citation: Citation, form: CitationForm): string {
  return `${writers[form](citation)}\n`;
}

const writers: Readonly<Record<CitationForm, (citation: Citation) => string>> = {
  text: (citation) =>
    sentences(citation)
      .map(({ text }) => text)
      .join(' '),
  html: (citation) => {
    const parts = sentences(citation).map(({ text, link }) =>
      link === true ? `<a href="${html(citation.address)}">${html(text)}</a>` : html(text),
    );
    return `<cite>${parts.join(' ')}</cite>`;
  },
  bibtex: (citation) => bibEntry(citation, 'misc'),
  biblatex: (citation) => bibEntry(citation, citation.kind === 'release' ? 'dataset' : 'online'),
  ris,
  'csl-json': (citation) => JSON.stringify([cslItem(citation)], null, 2),
};

interface Sentence {
  readonly text: string;
  readonly link?: true;
}

function sentences(citation: Citation): Sentence[] {
  const { authors, title, report, reference, published, dataset, fingerprint } = citation;
  const release = releaseWords(citation);
  const texts = [
    authors.length === 0 ? '' : `${authors.join(', ')}.`,
    `${title}.`,
    report === undefined || report === title ? '' : `In: ${report}.`,
    reference === undefined ? '' : `${reference}.`,
    published === undefined ? '' : `${published}.`,
    place(citation) === '' ? '' : `${place(citation)}.`,
    note(citation) === '' ? '' : `${note(citation)}.`,
    dataset === title ? `${capital(release)}.` : `${dataset}, ${release}.`,
  ];
  const shown = texts.filter((text) => text !== '').map((text): Sentence => ({ text }));
  const print = fingerprint === undefined ? [] : [{ text: `[fingerprint ${fingerprint}]` }];
  return [...shown, { text: citation.address, link: true }, ...print];
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** End a styled citation with what no style knows: whose words it has, and their fingerprint. */
export function toStyledText(citation: Citation, styled: string, form: 'plain' | 'html'): string {
  const { fingerprint } = citation;
  const words = note(citation);
  const told = [
    ...(words === '' ? [] : [`${words}.`]),
    ...(fingerprint === undefined ? [] : [`[fingerprint ${fingerprint}]`]),
  ];
  const text = [styled, ...(form === 'html' ? told.map(html) : told)].join(' ');
  return form === 'html' ? `<cite>${text}</cite>\n` : `${text}\n`;
}
