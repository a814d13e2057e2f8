import type { AnyRecord, LedgerClass } from '../../core/model.ts';
import { h, s, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import type { LedgerEntry } from '../read-dist.ts';
import { textOf } from '../record-kinds.ts';
import type { View } from '../view.ts';

const reasonWords: Readonly<Record<string, string>> = {
  'ambiguous-name': 'the name fits more than one thing',
  'cross-reference': 'it refers to another place of the report',
  'lost-heading': 'the heading is lost on the published page',
  'not-certain': 'the link is likely, not certain',
  'not-registered': 'the name is not in the register',
  'not-reviewed': 'nobody has reviewed it yet',
  'not-understood': 'no rule reads these words',
  'not-yet-extracted': 'found, and not yet made into data',
  ordinal: 'it only counts places in an order',
  'outside-paragraphs': 'it stands outside the numbered paragraphs',
  'part-of-name': 'it is part of a name',
  rejected: 'a person decided against it',
  'sentence-start': 'a capital at the start of a sentence',
};

/** Say in words why something became no data. */
export function reasonLabel(reason: string): string {
  return reasonWords[reason] ?? reason.replaceAll('-', ' ');
}

/** Show the ledger of a paragraph: a strip with each thing at its place, and the same as a table. */
export function ledgerOfPassage(view: View, passages: readonly AnyRecord[]): Element | undefined {
  const rows = passages.flatMap(({ id }) => view.dataset.ledgerOf(id));
  if (rows.length === 0) return undefined;
  const recorded = rows.filter(({ record }) => record !== undefined).length;
  return h('section.ledger', [
    h('h2', 'Ledger'),
    h('p', `${recorded} of ${rows.length} things in these words became data.`),
    ...passages.map((passage) => passageStrip(view, passage)).filter((part) => part !== undefined),
    h('details', [h('summary', 'Each thing, and what became of it'), ledgerTable(view, rows)]),
  ]);
}

function passageStrip(view: View, passage: AnyRecord): Element | undefined {
  const [wording] = view.dataset.wordingsOf(passage.id);
  const length = ((wording && textOf(wording, 'text')) ?? '').length;
  const rows = view.dataset.ledgerOf(passage.id);
  return length === 0 || rows.length === 0 ? undefined : ledgerStrip(rows, length);
}

const width = 600;

/** Draw a strip as long as the text: filled where words became data, outlined where they did not. */
export function ledgerStrip(rows: readonly LedgerEntry[], length: number): Element {
  const scale = width / length;
  const recorded = rows.filter(({ record }) => record !== undefined).length;
  const said = `${recorded} of ${rows.length} things became data`;
  const bands = new Map<string, string>();
  for (const { start = 0, end = 0, record, class: kind } of rows) {
    const band = `${record === undefined ? 'open' : 'made'} ${bandOf(kind)}`;
    const wide = Math.max(round((end - start) * scale), 2);
    const box = `M${round(start * scale)} 3h${wide}v12h-${wide}z`;
    bands.set(band, (bands.get(band) ?? '') + box);
  }
  const marks = [...bands].map(([band, d]) => s('path', { class: band, d }));
  return s('svg.strip', { viewBox: `0 0 ${width} 18`, role: 'img', 'aria-label': said }, [
    s('line', { x1: 0, y1: 9, x2: width, y2: 9 }),
    ...marks,
  ]);
}

function bandOf(kind: LedgerClass): string {
  if (kind === 'name' || kind === 'link') return 'is-name';
  if (kind === 'marker' || kind === 'reference') return 'is-reference';
  return kind === 'quotation' ? 'is-quotation' : 'is-value';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The ledger as a table: words, what they are, and the record or the reason. */
function ledgerTable(view: View, rows: readonly LedgerEntry[]): Element {
  const body = rows.map((row) =>
    h('tr', [
      h('td', row.class === 'marker' ? `[${row.words}]` : words(row.words)),
      h('td', row.class),
      h('td', whatBecame(view, row)),
    ]),
  );
  return h('div.wide', { tabindex: '0', role: 'group', 'aria-label': 'Ledger table' }, [
    h('table', [
      h(
        'thead',
        h(
          'tr',
          ['Words', 'What they are', 'What became of them'].map((head) =>
            h('th', { scope: 'col' }, head),
          ),
        ),
      ),
      h('tbody', body),
    ]),
  ]);
}

function whatBecame(view: View, { record, reason }: LedgerEntry): Element | string {
  if (record === undefined) return `not data: ${reasonLabel(reason ?? 'not-understood')}`;
  return h('a', { href: view.href(record) }, 'data');
}
