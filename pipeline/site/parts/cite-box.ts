import type { ElementContent } from 'hast';
import { toCitation } from '../../6-publish/citation.ts';
import type { CitationForm } from '../../6-publish/citation.ts';
import type { Citation } from '../../6-publish/citation-parts.ts';
import { citationOf } from '../../6-publish/cite-record.ts';
import { dataForms } from '../data-files.ts';
import { clip, h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { dataPath } from '../paths.ts';
import type { View } from '../view.ts';

/** Forms for programs that keep references. */
const forms: readonly (readonly [CitationForm, string])[] = [
  ['bibtex', 'BibTeX'],
  ['biblatex', 'BibLaTeX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL-JSON'],
];

/** A longer title is cut: a citation names what it cites by its address. */
const titleLength = 400;

/** Show how to cite an address, as `report-lod cite` does, and where the data of a page is. */
export function citeBox(view: View, address: string, dataOf = address): Element {
  const found = citationOf(address, citableOf(view));
  const citation = found && { ...found, title: clip(found.title, titleLength) };
  return h('section.cite', { 'aria-labelledby': 'cite' }, [
    h('h2#cite', 'Cite'),
    ...(citation === undefined ? [] : citationIn(citation)),
    dataLinks(view, dataOf),
  ]);
}

function citableOf({ about, catalogue, dataset }: View) {
  return {
    base: dataset.base,
    dataset: about.name,
    publisher: about.publisher,
    releases: catalogue.releases,
    get: dataset.get,
    wordingOf: (passage: string) => dataset.wordingsOf(passage)[0],
  };
}

function citationIn(citation: Citation): ElementContent[] {
  const text = toCitation(citation, 'text').trimEnd();
  return [
    copied(h('p', { dir: 'auto' }, h('span.copy-text', words(text))), 'Copy the citation'),
    h('details.forms', [
      h('summary', 'For reference managers'),
      ...forms.map(([form, name]) =>
        copied(
          h('figure', [
            h('figcaption', name),
            h('pre', { tabindex: '0' }, h('code.copy-text', words(toCitation(citation, form)))),
          ]),
          `Copy ${name}`,
        ),
      ),
    ]),
  ];
}

/** Something with a button that copies it: a script shows the button, without one it is hidden. */
function copied(text: Element, name: string): Element {
  return h('div.copied', [text, h('button.copy', { type: 'button', hidden: true }, name)]);
}

function dataLinks(view: View, address: string): Element {
  const links = dataForms.flatMap(({ extension, name }) => [
    ' ',
    h('a', { href: view.to(dataPath(address, extension)) }, name),
  ]);
  return h('p.data-links', [h('span.label', 'Data'), ...links]);
}
