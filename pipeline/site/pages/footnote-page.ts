import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { thingLink } from '../parts/links.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { kindOf, textOf } from '../record-kinds.ts';
import type { Page, Site } from '../view.ts';

/** The page of a footnote: its text or its absence, and where it is cited. */
export function footnotePage({ dataset }: Site, footnote: AnyRecord): Page {
  const title = labelOf(dataset, footnote.id);
  const section = textOf(footnote, 'isPartOf') ?? '';
  const text = textOf(footnote, 'text');
  const citing = dataset
    .citing(footnote.id)
    .filter((record) => kindOf(record) === 'paragraph' || kindOf(record) === 'list-item');
  const absent = 'The published page has the marker of this footnote, and not its text.';
  return {
    path: pagePath(footnote.id),
    address: footnote.id,
    title,
    description: text ?? `${title}. ${absent}`,
    part: 'report',
    records: [footnote],
    trail: [
      { name: 'Read', path: 'report/' },
      { name: labelOf(dataset, section), path: pagePath(section) },
    ],
    main: (view) => [
      h('h1', title),
      text === undefined ? h('p.absent', absent) : h('p.footnote-text', words(text)),
      h('section', [
        h('h2', 'Cited in'),
        citing.length === 0
          ? h('p', 'No marker in the text leads to it.')
          : h(
              'ul',
              citing.map(({ id }) => h('li', thingLink(view, id))),
            ),
      ]),
      recordTable(view, footnote, ['text', 'position']) ?? h('p'),
      citeBox(view, footnote.id),
    ],
  };
}
