import type { ElementContent } from 'hast';
import type { AnyRecord } from '../core/model.ts';
import { h } from './hast.ts';
import type { Element } from './hast.ts';
import { lastSegment, labelOf } from './labels.ts';
import { layMarks } from './lay-marks.ts';
import type { Mark } from './lay-marks.ts';
import { kindOf, textOf } from './record-kinds.ts';
import type { View } from './view.ts';

/** How the words of a wording are shown. */
export interface WordingOptions {
  /** Put before each fragment of the wording, so that two wordings can stand on one page. */
  readonly idPrefix?: string;
  /** Leave the fragments out: for pages that are not the wording's own. */
  readonly withoutIds?: boolean;
}

/** Show the words of a wording, with names as links, footnote markers, and what was found in them. */
export function renderWording(
  view: View,
  wording: AnyRecord,
  options: WordingOptions = {},
): ElementContent[] {
  const text = textOf(wording, 'text') ?? '';
  const found = view.dataset
    .inWording(wording.id)
    .flatMap((record) => marksOf(view, record, { wording: wording.id, options }));
  return layMarks(text, [...found, ...valueMarks(view, wording)]);
}

interface Place {
  readonly wording: string;
  readonly options: WordingOptions;
}

function marksOf(view: View, record: AnyRecord, place: Place): Mark[] {
  const here = view.dataset
    .evidenceOf(record.id)
    .filter(({ wording }) => wording === place.wording);
  return here.map(({ start, end }) => ({ start, end, ...markOf(view, record, place) }));
}

function markOf(view: View, record: AnyRecord, { options }: Place): Pick<Mark, 'rank' | 'wrap'> {
  const { idPrefix = '', withoutIds = false } = options;
  const kind = kindOf(record);
  const name = kind === 'decided' ? lastSegment(record.id) : (record.id.split('#')[1] ?? '');
  const id = (part: number): { id?: string } =>
    withoutIds || part > 0 || name === '' ? {} : { id: idPrefix + name };
  switch (kind) {
    case 'mention': {
      const href = view.href(textOf(record, 'hasBody') ?? '');
      return { rank: 3, wrap: (inside, part) => h('a.name', { href, ...id(part) }, inside) };
    }
    case 'marker':
      return { rank: 4, wrap: (_, part) => footnoteMarker(view, record, id(part)) };
    case 'decided': {
      const quotes = record['text'] !== undefined;
      const className = quotes ? 'span.quoted' : 'span.fact';
      return { rank: quotes ? 1 : 0, wrap: (inside, part) => h(className, id(part), inside) };
    }
    default:
      return { rank: 5, wrap: (inside, part) => h('span', id(part), inside) };
  }
}

function footnoteMarker(view: View, marker: AnyRecord, id: { id?: string }): Element {
  const footnote = textOf(marker, 'hasBody') ?? '';
  const number = labelOf(view.dataset, footnote);
  const attributes = { href: view.href(footnote), 'aria-label': number };
  return h('sup.marker', id, h('a', attributes, number.replace(/^Footnote /, '')));
}

const valueClasses: ReadonlySet<string> = new Set(['date', 'figure', 'number', 'period']);

/** Dates and figures that the ledger lists: they are marked when the reader asks for it. */
function valueMarks({ dataset }: View, wording: AnyRecord): Mark[] {
  const passage = textOf(wording, 'isBasedOn') ?? '';
  const [only] = dataset.wordingsOf(passage);
  if (only?.id !== wording.id) return [];
  return dataset.ledgerOf(passage).flatMap((row): Mark[] => {
    const { start, end } = row;
    if (!valueClasses.has(row.class) || start === undefined || end === undefined) return [];
    return [{ start, end, rank: 2, wrap: (inside) => h('span.value', inside) }];
  });
}
