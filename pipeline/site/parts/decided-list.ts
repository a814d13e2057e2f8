import type { AnyRecord } from '../../core/model.ts';
import { groupBySentence } from '../evidence-groups.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, lastSegment } from '../labels.ts';
import { kindOf, textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { inSentence, markedSentence } from './mention-list.ts';
import { saying } from './saying.ts';

/** List what was decided about a paragraph, sentence by sentence: what each record says, and how it is meant. */
export function decidedList(view: View, records: readonly AnyRecord[]): Element | undefined {
  if (records.length === 0) return undefined;
  const groups = groupBySentence(view.dataset, records).map((group) => {
    const before = fragmentStart(view, group.wording);
    const lines = group.records.map((record) => h('li', sayingLine(view, record, before)));
    return h('li', [markedSentence(view, group), h('ul.sayings', lines)]);
  });
  return h('section.decided', [h('h2', 'What the words say'), h('ol.sentences', groups)]);
}

/** What a record says, its stance, a link that marks its very words above, and one to the record. */
function sayingLine(view: View, record: AnyRecord, before: string): Element[] {
  const kind = kindLabel(record);
  return [
    h('span.saying', saying(view, record)),
    ...stanceNote(view, record),
    h('span.to', [
      h('a.to-words', { href: `#${before}${lastSegment(record.id)}` }, 'words'),
      ' ',
      h('a.kind', { href: view.href(record.id) }, kind.toLowerCase()),
    ]),
  ];
}

/** On the page of a paragraph the fragments of its list items have the item's name before them. */
function fragmentStart({ dataset }: View, wording: string): string {
  const record = dataset.get(wording);
  const passage = (record && textOf(record, 'isBasedOn')) ?? '';
  const owner = dataset.get(passage);
  return owner !== undefined && kindOf(owner) === 'list-item'
    ? `item-${lastSegment(passage)}-`
    : '';
}

/** Show the words that a record rests on, in their sentence, with a link that marks them there. */
export function wordsBeneath(view: View, record: AnyRecord): Element[] {
  return view.dataset
    .evidenceOf(record.id)
    .map((evidence) => inSentence(view, evidence, lastSegment(record.id)));
}

/** Say how a record is meant, where it is not simply a fact. */
export function stanceNote(view: View, record: AnyRecord): Element[] {
  const stance = textOf(record, 'stance');
  if (stance === undefined || stance === 'fact') return [];
  const href = view.to(`vocabulary/#${stance}`);
  return [h('a.stance', { href }, stance)];
}
