import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { keyLabel } from '../labels.ts';
import { textsOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { outsideLink, valueNode } from './links.ts';

/** Keys that pages show in a form of their own. */
const shownElsewhere: ReadonlySet<string> = new Set([
  'id',
  'type',
  'hasName',
  'hasTarget',
  'identifier',
  'inLanguage',
  'mentions',
  'wasDerivedFrom',
]);

/** Show what a record says, key by key; `except` names keys that the page shows in its own way. */
export function recordTable(
  view: View,
  record: AnyRecord,
  except: readonly string[] = [],
): Element | undefined {
  const keys = Object.keys(record).filter(
    (key) => !shownElsewhere.has(key) && !except.includes(key),
  );
  if (keys.length === 0) return undefined;
  const rows = keys.flatMap((key) => [
    h('dt', keyLabel(key)),
    ...textsOf(record, key).map((value) => h('dd', valueOf(view, key, value))),
  ]);
  return h('dl.record', rows);
}

function valueOf(view: View, key: string, value: string): Element {
  const definition = view.context[key];
  const isTerm = typeof definition === 'object' && definition['@type'] === '@vocab';
  if (!isTerm) return valueNode(view, value);
  const iri = view.plan.terms.get(value) ?? '';
  const own = `${view.dataset.base}vocabulary#`;
  if (!iri.startsWith(own)) return outsideLink(iri, value);
  return h('a.term', { href: view.to(`vocabulary/#${iri.slice(own.length)}`) }, words(value));
}
