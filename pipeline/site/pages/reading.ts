import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf, lastSegment } from '../labels.ts';
import { renderWording } from '../render-wording.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';

/** How a paragraph stands on a page: alone with its fragments, or among others. */
export interface ReadingOptions {
  readonly alone: boolean;
}

/** Show a paragraph with its number in the margin, and its list items below. */
export function readParagraph(
  view: View,
  paragraph: AnyRecord,
  { alone }: ReadingOptions,
): Element {
  const number = textOf(paragraph, 'position') ?? lastSegment(paragraph.id);
  const [wording] = view.dataset.wordingsOf(paragraph.id);
  const items = view.dataset.itemsOf(paragraph.id);
  const anchor = `p-${lastSegment(paragraph.id)}`;
  return h('div.paragraph', { id: alone ? undefined : anchor }, [
    h('p.number', numberLink(view, paragraph, { number, alone })),
    h('div.words', [
      wording === undefined
        ? h('p.missing', 'This paragraph has no words in the data.')
        : h('p', { dir: 'auto' }, renderWording(view, wording, { withoutIds: !alone })),
      items.length === 0
        ? ''
        : h(
            'ol.items',
            items.map((item) => readItem(view, item, alone)),
          ),
    ]),
  ]);
}

function numberLink(
  view: View,
  paragraph: AnyRecord,
  { number, alone }: { readonly number: string; readonly alone: boolean },
): Element {
  if (alone) return h('span', { 'aria-hidden': 'true' }, words(number));
  const label = labelOf(view.dataset, paragraph.id);
  return h('a', { href: view.href(paragraph.id), 'aria-label': label }, words(number));
}

function readItem(view: View, item: AnyRecord, alone: boolean): Element {
  const [wording] = view.dataset.wordingsOf(item.id);
  const label = lastSegment(item.id);
  const options = alone ? { idPrefix: `item-${label}-` } : { withoutIds: true };
  const text = wording === undefined ? [] : renderWording(view, wording, options);
  return h('li', { id: alone ? `item-${label}` : undefined, dir: 'auto' }, text);
}

/** Sort passages by their place in the report. */
export function inOrder(passages: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...passages].sort((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0));
}
