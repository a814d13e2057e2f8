import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { ledgerStrip, reasonLabel } from '../parts/ledger-strip.ts';
import { thingLink } from '../parts/links.ts';
import { reportAround } from '../parts/report-of.ts';
import { plainTable } from '../parts/tables.ts';
import { pagePath } from '../paths.ts';
import type { LedgerEntry } from '../read-dist.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import { sectionParts } from '../section-parts.ts';
import type { Page, Site, View } from '../view.ts';
import { picturePath } from './picture-scope.ts';

/** The ledger of a section: a strip a paragraph, part by part, and how much of each class became data. */
export function ledgerPages({ dataset }: Site, section: AnyRecord): Page[] {
  const label = labelOf(dataset, section.id);
  const report = reportAround(dataset, section.id);
  const of = report === undefined ? '' : ` of ${labelOf(dataset, report.id)}`;
  const parts = sectionParts(dataset, section);
  const pathOf = (nth: number): string =>
    `${pagePath(section.id)}ledger/${nth === 0 ? '' : `${nth + 1}/`}`;
  return parts.map((part, nth) => ({
    path: pathOf(nth),
    title: `Ledger of ${label}${of}${nth === 0 ? '' : `, part ${nth + 1}`}`,
    ...(nth > 0 && { previous: { name: 'Paragraphs before', path: pathOf(nth - 1) } }),
    ...(nth + 1 < parts.length && { next: { name: 'Further paragraphs', path: pathOf(nth + 1) } }),
    description: `What became data in ${label}, what did not, and why.`,
    part: 'pictures' as const,
    trail: [
      { name: 'Pictures', path: 'pictures/' },
      ...(report === undefined
        ? []
        : [{ name: labelOf(dataset, report.id), path: picturePath({ report }) }]),
      { name: label, path: pagePath(section.id) },
    ],
    main: (view: View) => [
      h('h1', words(`Ledger of ${label}`)),
      ...(report === undefined ? [] : [h('p.kind', words(labelOf(dataset, report.id)))]),
      h(
        'p.lead',
        'Every name, figure, date, quotation and footnote marker of the text stands here: filled where it became data, outlined where it did not.',
      ),
      legend(),
      stripTable(view, part.paragraphs),
      ...(nth === 0 ? counted(view, section) : []),
    ],
  }));
}

function counted(view: View, section: AnyRecord): Element[] {
  const rows = rowsOf(view, section);
  return [
    h('section', [h('h2', 'Counted'), countTable(rows)]),
    h('section', [h('h2', 'Why something is not data'), reasonTable(rows)]),
  ];
}

function passagesOf({ dataset }: View, paragraph: string): string[] {
  return [paragraph, ...dataset.itemsOf(paragraph).map(({ id }) => id)];
}

function rowsOf(view: View, section: AnyRecord): LedgerEntry[] {
  const passages = textsOf(section, 'hasPart').flatMap((id) => passagesOf(view, id));
  return [section.id, ...passages].flatMap((id) => view.dataset.ledgerOf(id));
}

function legend(): Element {
  const key = (name: string, className: string): Element =>
    h('li', [h('span', { class: `key ${className}` }), ` ${name}`]);
  return h('ul.legend', [
    key('name', 'made is-name'),
    key('figure, date or quotation', 'made is-value'),
    key('footnote marker or reference', 'made is-reference'),
    key('not data', 'open'),
  ]);
}

function stripTable(view: View, paragraphs: readonly AnyRecord[]): Element {
  const rows = paragraphs.map(({ id: paragraph }) => {
    const passages = passagesOf(view, paragraph);
    const parts = passages.map((passage) => ({
      rows: view.dataset.ledgerOf(passage),
      length: lengthOf(view, passage),
    }));
    const all = parts.flatMap((part) => part.rows);
    const made = all.filter(({ record }) => record !== undefined).length;
    return [
      thingLink(view, paragraph),
      h(
        'div',
        parts.map((part) => ledgerStrip(part.rows, Math.max(part.length, 1))),
      ),
      `${made} of ${all.length}`,
    ];
  });
  return plainTable(['Paragraph', 'In the order of its words', 'Became data'], rows, 'strips');
}

function lengthOf({ dataset }: View, passage: string): number {
  const [wording] = dataset.wordingsOf(passage);
  return ((wording && textOf(wording, 'text')) ?? '').length;
}

function countTable(rows: readonly LedgerEntry[]): Element {
  const classes = [...new Set(rows.map((row) => row.class))].sort();
  const counts = classes.map((name) => {
    const same = rows.filter((row) => row.class === name);
    const made = same.filter(({ record }) => record !== undefined).length;
    return [name, String(made), String(same.length - made)];
  });
  return plainTable(['What it is', 'Became data', 'Did not'], counts);
}

function reasonTable(rows: readonly LedgerEntry[]): Element {
  const counts = new Map<string, number>();
  for (const { reason } of rows) {
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (sorted.length === 0) return h('p', 'Everything became data.');
  return plainTable(
    ['Why', 'How many'],
    sorted.map(([reason, count]) => [reasonLabel(reason), String(count)]),
  );
}
