import type { AnyRecord } from '../../core/model.ts';
import { h, present } from '../hast.ts';
import { kindLabel, labelOf, lastSegment } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { stanceNote, wordsBeneath } from '../parts/decided-list.ts';
import { thingLink } from '../parts/links.ts';
import { recordTable } from '../parts/record-table.ts';
import { saying } from '../parts/saying.ts';
import { wordingNote } from '../parts/wording-note.ts';
import { pagePath } from '../paths.ts';
import { textOf } from '../record-kinds.ts';
import type { Page, Site } from '../view.ts';

/** The page of what was decided about words: what it says, the words, and who decided when. */
export function decidedPage({ dataset }: Site, record: AnyRecord): Page {
  const kind = kindLabel(record);
  const label = labelOf(dataset, record.id);
  const [evidence] = dataset.evidenceOf(record.id);
  const wording = evidence && dataset.get(evidence.wording);
  const passage = wording && textOf(wording, 'isBasedOn');
  return {
    path: pagePath(record.id),
    address: record.id,
    title: `${kind} ${lastSegment(record.id)}`,
    description: evidence === undefined ? label : `${kind}: ${evidence.exact}`,
    part: 'report',
    records: [record],
    trail: [
      { name: 'Read', path: 'report/' },
      ...(passage === undefined
        ? []
        : [{ name: labelOf(dataset, passage), path: pagePath(passage) }]),
    ],
    main: (view) =>
      present(
        h('h1.of-record', [h('span.kind', kind), ' ', h('code', lastSegment(record.id))]),
        h('p.lead.saying', [...saying(view, record), ...stanceNote(view, record)]),
        h('section', [
          h('h2', 'The words it rests on'),
          ...wordsBeneath(view, record),
          wordingNote(view, wording, undefined) ?? '',
        ]),
        evidence === undefined || evidence.footnotes.length === 0
          ? undefined
          : h('p', [
              'Footnotes at these words: ',
              ...evidence.footnotes.flatMap((note) => [thingLink(view, note), ' ']),
            ]),
        h('section', [h('h2', 'The record'), recordTable(view, record) ?? '']),
        citeBox(view, record.id),
      ),
  };
}
