import type { AnyRecord } from '../../core/model.ts';
import { h } from '../hast.ts';
import type { Element } from '../hast.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { outsideLink } from './links.ts';

/** Say whose words these are, and where the report's own words are to be read. */
export function wordingNote(
  view: View,
  wording: AnyRecord | undefined,
  section: AnyRecord | undefined,
): Element | undefined {
  const kind = wording && textOf(wording, 'wordingKind');
  if (kind === undefined) return undefined;
  const url = section && textOf(section, 'url');
  const own = url === undefined ? [] : [' ', outsideLink(url, 'Read the report’s own words'), '.'];
  const words =
    kind === 'restated'
      ? ' in our own words. Only quoted words are the report’s.'
      : ': the report’s own words.';
  return h('p.whose-words', { 'data-kind': kind }, [
    h('a', { href: view.to(`vocabulary/#${kind}`) }, kind === 'restated' ? 'Restated' : 'Verbatim'),
    words,
    ...own,
  ]);
}

/** Switches, without script, for what else to mark in the text. */
export function markSwitches(): Element {
  const one = (id: string, label: string): Element =>
    h('label', [h('input', { type: 'checkbox', id }), ` ${label}`]);
  return h('fieldset.switches', [
    h('legend', 'Mark in the text'),
    one('mark-values', 'dates and figures'),
    one('mark-quotes', 'quotations'),
    one('mark-facts', 'words of facts'),
  ]);
}
