import type { AnyRecord } from '../../core/model.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { kindLabel } from '../labels.ts';
import { kindOf, textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { wordsBeneath } from './decided-list.ts';
import { saying } from './saying.ts';
import { plainTable } from './tables.ts';

/** So many facts stand on a page; the data files hold them all. */
const factsShown = 60;

/** Show what is said of a thing as a table, with the words beneath each fact. */
export function factTable(view: View, thing: AnyRecord): Element | undefined {
  const naming = view.dataset.naming(thing.id).filter(({ record }) => kindOf(record) === 'decided');
  const records = [...new Set(naming.map(({ record }) => record))];
  if (records.length === 0) return undefined;
  const rows = records
    .slice(0, factsShown)
    .map((record) => [
      [h('p.saying', saying(view, record, thing.id)), ...wordsBeneath(view, record)],
      textOf(record, 'stance') ?? '',
      [h('a.kind', { href: view.href(record.id) }, kindLabel(record))],
    ]);
  const rest = records.length - rows.length;
  return h('section.facts', [
    h('h2', 'Facts'),
    plainTable(['What is said, and its words', 'Meant as', 'Record'], rows, 'fact-table'),
    rest > 0 ? h('p', `${rest} more are in the data files below.`) : '',
  ]);
}
