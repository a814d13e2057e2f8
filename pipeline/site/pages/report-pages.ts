import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { labelOf } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { pageLink, thingLink } from '../parts/links.ts';
import { recordTable } from '../parts/record-table.ts';
import { markSwitches, wordingNote } from '../parts/wording-note.ts';
import { pagePath } from '../paths.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import type { Page, Site, View } from '../view.ts';
import { readParagraph } from './reading.ts';

/** The list of reports. */
export function reportIndexPage({ dataset }: Site): Page {
  const reports = dataset.ofKind('report');
  return {
    path: 'report/',
    title: 'Read',
    description: 'The reports that this dataset holds, to be read paragraph by paragraph.',
    part: 'report',
    main: (view) => [
      h('h1', 'Read'),
      ...(reports.length === 0 ? [h('p', 'This dataset holds no report yet.')] : []),
      ...reports.map((report) =>
        h('section', [h('h2', thingLink(view, report.id)), contents(view, report)]),
      ),
    ],
  };
}

/** The page of a report: what it is, and its contents. */
export function reportPage(report: AnyRecord): Page {
  const name = textOf(report, 'name') ?? report.id;
  return {
    path: pagePath(report.id),
    address: report.id,
    title: name,
    description: `${name}: contents, and what is known of it.`,
    part: 'report',
    records: [report],
    trail: [{ name: 'Read', path: 'report/' }],
    main: (view) => [
      h('h1', words(name)),
      h('section', [h('h2', 'Contents'), contents(view, report)]),
      h('section', [
        h('h2', 'About the report'),
        recordTable(view, report, ['name', 'hasPart']) ?? '',
      ]),
      citeBox(view, report.id),
    ],
  };
}

function contents(view: View, report: AnyRecord): Element {
  const sections = textsOf(report, 'hasPart');
  return h(
    'ol.contents',
    sections.map((section) => h('li', [thingLink(view, section), headingList(view, section)])),
  );
}

/** The headings of a section, each with its first paragraph. */
function headingList(view: View, section: string): Element | '' {
  const record = view.dataset.get(section);
  if (record === undefined) return '';
  const seen = new Set<string>();
  const entries = textsOf(record, 'hasPart').flatMap((address) => {
    const paragraph = view.dataset.get(address);
    const heading = paragraph && textOf(paragraph, 'heading');
    if (heading === undefined || seen.has(heading)) return [];
    seen.add(heading);
    const anchor = `p-${address.slice(address.lastIndexOf('/') + 1)}`;
    return [h('li', h('a', { href: `${view.href(section)}#${anchor}` }, words(heading)))];
  });
  return entries.length === 0 ? '' : h('ol', entries);
}

/** The page of a section: its paragraphs as reading. */
export function sectionPage(site: Site, section: AnyRecord): Page {
  const { dataset } = site;
  const title = labelOf(dataset, section.id);
  const report = textOf(section, 'isPartOf') ?? '';
  const siblings = textsOf(dataset.get(report) ?? section, 'hasPart');
  const at = siblings.indexOf(section.id);
  const step = (address: string | undefined): { name: string; path: string } | undefined =>
    address === undefined
      ? undefined
      : { name: labelOf(dataset, address), path: pagePath(address) };
  const previous = step(at > 0 ? siblings[at - 1] : undefined);
  const next = step(at >= 0 ? siblings[at + 1] : undefined);
  return {
    path: pagePath(section.id),
    address: section.id,
    title,
    description: `${title}, paragraph by paragraph, with what is known of each.`,
    part: 'report',
    records: [section],
    trail: [
      { name: 'Read', path: 'report/' },
      { name: labelOf(dataset, report), path: pagePath(report) },
    ],
    ...(previous && { previous }),
    ...(next && { next }),
    main: (view) => readSection(view, section, title),
  };
}

function readSection(view: View, section: AnyRecord, title: string): Element[] {
  const paragraphs = textsOf(section, 'hasPart').flatMap((address) => {
    const paragraph = view.dataset.get(address);
    return paragraph === undefined ? [] : [paragraph];
  });
  const [wording] = paragraphs.flatMap(({ id }) => view.dataset.wordingsOf(id));
  const note = wordingNote(view, wording, section);
  return [
    h('h1', words(title)),
    ...(note === undefined ? [] : [note]),
    markSwitches(),
    h('article.reading', withHeadings(view, paragraphs)),
    h('section', [
      h('h2', 'More about this section'),
      h('ul', [
        h(
          'li',
          pageLink(view, `${pagePath(section.id)}ledger/`, 'What became data, and what did not'),
        ),
      ]),
    ]),
    citeBox(view, section.id),
  ];
}

function withHeadings(view: View, paragraphs: readonly AnyRecord[]): Element[] {
  let before: readonly string[] = [];
  return paragraphs.flatMap((paragraph) => {
    const headings = textOf(paragraph, 'heading')?.split(' / ') ?? [];
    const shared = headings.findIndex((heading, level) => heading !== before[level]);
    const fresh = shared === -1 ? [] : headings.slice(shared);
    const from = shared === -1 ? 0 : shared;
    before = headings;
    return [
      ...fresh.map((heading, index) => h(`h${Math.min(from + index + 2, 6)}`, words(heading))),
      readParagraph(view, paragraph, { alone: false }),
    ];
  });
}
