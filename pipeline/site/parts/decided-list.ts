import type { AnyRecord } from '../../core/model.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel, lastSegment } from '../labels.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { inSentence } from './mention-list.ts';
import { saying } from './saying.ts';

/** List what was decided about words: what each record says, how it is meant, and its words. */
export function decidedList(view: View, records: readonly AnyRecord[]): Element | undefined {
  if (records.length === 0) return undefined;
  const entries = [...new Set(records)].map((record) => h('li', decidedEntry(view, record)));
  return h('section.decided', [h('h2', 'What the words say'), h('ul.sayings', entries)]);
}

function decidedEntry(view: View, record: AnyRecord): Element[] {
  return [
    h('p.saying', [
      h('a.kind', { href: view.href(record.id) }, kindLabel(record)),
      ' ',
      ...saying(view, record),
      ...stanceNote(view, record),
    ]),
    ...wordsBeneath(view, record),
  ];
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
