import type { AnyRecord } from '../../core/model.ts';
import type { EvidenceGroup } from '../evidence-groups.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, labelOf, lastSegment } from '../labels.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { thingLink } from './links.ts';
import { markedSentence } from './mention-list.ts';
import { byReport, hasSeveralReports } from './report-of.ts';
import { saying, whenSaid } from './saying.ts';

/** Show what is said of a thing as a table, sentence by sentence, with the words beneath the facts. */
export function factTable(view: View, thing: AnyRecord, groups: readonly EvidenceGroup[]): Element {
  const head = ['What is said, and its words', 'When', 'Meant as'];
  return h('div.wide', { tabindex: '0', role: 'group', 'aria-label': 'Table: facts' }, [
    h('table.fact-table', [
      h(
        'thead',
        h(
          'tr',
          head.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      ...byReport(view.dataset, groups).flatMap(([report, same]) => [
        ...reportHead(view, report),
        ...same.map((group) => h('tbody', factRows(view, group, thing.id))),
      ]),
    ]),
  ]);
}

/** Which report the facts below rest on, where there is more than one. */
function reportHead(view: View, report: string): Element[] {
  if (!hasSeveralReports(view.dataset)) return [];
  const about = { scope: 'rowgroup', colspan: '3', id: `facts-${lastSegment(report)}` };
  return [h('tbody', h('tr', h('th.in-report', about, thingLink(view, report))))];
}

function factRows(view: View, group: EvidenceGroup, about: string): Element[] {
  const { dataset } = view;
  const wording = dataset.get(group.wording);
  const passage = (wording && textOf(wording, 'isBasedOn')) ?? group.wording;
  const [first] = group.records;
  const fragment = first === undefined ? '' : `#${first.id.slice(first.id.lastIndexOf('/') + 1)}`;
  return [
    ...group.records.map((record) =>
      h('tr.fact', [
        h('th.saying', { scope: 'row' }, saying(view, record, { about, undated: true })),
        h('td.when', whenSaid(view, record)),
        h('td', stanceLink(view, record)),
      ]),
    ),
    h('tr.words', [
      h('td', { colspan: '3' }, [
        markedSentence(view, group),
        h('a.where', { href: `${view.href(passage)}${fragment}` }, labelOf(dataset, passage)),
      ]),
    ]),
  ];
}

/** How a record is meant, which leads to the record. */
function stanceLink(view: View, record: AnyRecord): Element {
  const kind = kindLabel(record).toLowerCase();
  const stance = textOf(record, 'stance') ?? kind;
  const label = stance === kind ? undefined : `${stance} (${kind})`;
  return h('a.meant', { href: view.href(record.id), 'aria-label': label }, stance);
}
