import type { AnyRecord } from '../../core/model.ts';
import { dataForms } from '../data-files.ts';
import { h, plainWords } from '../hast.ts';
import type { Element } from '../hast.ts';
import { dataPath } from '../paths.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';

/** What a citation box shows. */
export interface Citation {
  readonly address: string;
  /** What is cited, in words: the report, paragraph 16.1. */
  readonly title: string;
  readonly wording?: AnyRecord;
}

/** Show how to cite an address, with the release and the fingerprint of the words. */
export function citeBox(view: View, { address, title, wording }: Citation): Element {
  const { about, dataset } = view;
  const fingerprint = wording && textOf(wording, 'fingerprint');
  const restated = wording && textOf(wording, 'wordingKind') === 'restated';
  const parts = [
    plainWords(title),
    restated === true ? 'restated, not the report’s words' : undefined,
    about.name,
    about.release === undefined ? 'before the first release' : `release ${about.release}`,
    fingerprint === undefined ? undefined : `wording ${fingerprint}`,
    `${dataset.base}${address}`,
  ];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return h('section.cite', { 'aria-labelledby': 'cite' }, [
    h('h2#cite', 'Cite'),
    h('p', h('span.copy-text', text)),
    copyButton(),
    dataLinks(view, address),
  ]);
}

/** A script fills the button in; without one it is not shown. */
function copyButton(): Element {
  return h('button.copy', { type: 'button', hidden: true }, 'Copy the citation');
}

function dataLinks(view: View, address: string): Element {
  const links = dataForms.flatMap(({ extension, name }) => [
    ' ',
    h('a', { href: view.to(dataPath(address, extension)) }, name),
  ]);
  return h('p.data-links', [h('span.label', 'Data'), ...links]);
}
