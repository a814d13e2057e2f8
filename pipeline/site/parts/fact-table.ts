import type { AnyRecord } from '../../core/model.ts';
import { groupBySentence } from '../evidence-groups.ts';
import type { EvidenceGroup } from '../evidence-groups.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, labelOf } from '../labels.ts';
import { kindOf, textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { thingLink } from './links.ts';
import { markedSentence } from './mention-list.ts';
import { reportOfWording } from './report-of.ts';
import { saying, whenSaid } from './saying.ts';

/** So many facts stand on a page; the data files hold them all. */
const factsShown = 60;

/** Show what is said of a thing as a table, sentence by sentence, with the words beneath the facts. */
export function factTable(view: View, thing: AnyRecord): Element | undefined {
  const naming = view.dataset.naming(thing.id).filter(({ record }) => kindOf(record) === 'decided');
  const records = [...new Set(naming.map(({ record }) => record))];
  if (records.length === 0) return undefined;
  const groups = groupBySentence(view.dataset, records.slice(0, factsShown));
  const rest = records.length - factsShown;
  const head = ['What is said, and its words', 'When', 'Meant as'];
  return h('section.facts', [
    h('h2', 'Facts'),
    h('div.wide', { tabindex: '0', role: 'group', 'aria-label': 'Table: facts' }, [
      h('table.fact-table', [
        h(
          'thead',
          h(
            'tr',
            head.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        ...byReport(view, groups).flatMap(([report, same]) => [
          ...reportHead(view, report),
          ...same.map((group) => h('tbody', factRows(view, group, thing.id))),
        ]),
      ]),
    ]),
    rest > 0 ? h('p', `${rest} more are in the data files below.`) : '',
  ]);
}

/** Groups come in the order of reports, so those of one report follow each other. */
function byReport(
  view: View,
  groups: readonly EvidenceGroup[],
): (readonly [string, readonly EvidenceGroup[]])[] {
  const reports = new Map<string, EvidenceGroup[]>();
  for (const group of groups) {
    const report = reportOfWording(view.dataset, group.wording);
    reports.set(report, [...(reports.get(report) ?? []), group]);
  }
  return [...reports];
}

/** Which report the facts below rest on, where there is more than one. */
function reportHead(view: View, report: string): Element[] {
  if (view.dataset.ofKind('report').length < 2) return [];
  const name = h('th.in-report', { scope: 'rowgroup', colspan: '3' }, thingLink(view, report));
  return [h('tbody', h('tr', name))];
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
