import type { ElementContent } from 'hast';
import type { AnyRecord } from '../../core/model.ts';
import { clip, h, plainWords, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { kindOf, textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { hasSeveralReports, placeLabel } from './report-of.ts';

/** Link to a thing by its name; the name stands apart from the direction of the text around it. */
export function thingLink(view: View, address: string): Element {
  const record = view.dataset.get(address);
  const label = labelOf(view.dataset, address);
  const named =
    record !== undefined && kindOf(record) === 'entity' ? h('bdi', words(label)) : label;
  return h('a', { href: view.href(address) }, [named]);
}

/** Link to an address elsewhere; what is no web address is shown as text and can't be followed. */
export function outsideLink(address: string, label = address, rel = 'external'): Element {
  const shown = words(clip(label === '' ? address : label, 160));
  if (!/^https?:\/\/[^\s"'<>]+$/i.test(address)) return h('span.no-link', shown);
  return h('a.outside', { href: address, rel }, shown);
}

/** Show a value of a record: a thing or web address as a link, anything else as it is. */
export function valueNode(view: View, value: string): Element {
  if (view.dataset.get(value) !== undefined) return thingLink(view, value);
  if (/^https?:\/\//.test(value)) return outsideLink(value);
  return h('bdi', words(value));
}

/** Give a link to a page of the site by its path. */
export function pageLink(view: View, path: string, name: string): Element {
  return h('a', { href: view.to(path) }, plainWords(name));
}

/** Link to the paragraph in which the words of a record stand. */
export function sourceOf(view: View, record: AnyRecord): readonly ElementContent[] {
  const [evidence] = view.dataset.evidenceOf(record.id);
  const wording = evidence && view.dataset.get(evidence.wording);
  const passage = wording && textOf(wording, 'isBasedOn');
  if (passage === undefined) return [];
  const several = hasSeveralReports(view.dataset);
  const about = { href: view.href(passage), class: several ? undefined : 'nowrap' };
  return [h('a', about, placeLabel(view.dataset, passage))];
}
