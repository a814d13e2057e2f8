import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { lastSegment } from '../labels.ts';
import { citeBox } from '../parts/cite-box.ts';
import { contentsInShort, sectionLine } from '../parts/contents.ts';
import { thingLink } from '../parts/links.ts';
import { recordTable } from '../parts/record-table.ts';
import { pagePath } from '../paths.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import { sectionParts } from '../section-parts.ts';
import type { Page, Site, View } from '../view.ts';

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
        h('section', [h('h2', thingLink(view, report.id)), contentsInShort(view, report)]),
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

/** The sections of a report with their headings. */
function contents(view: View, report: AnyRecord): Element {
  const sections = textsOf(report, 'hasPart');
  return h(
    'ol.contents',
    sections.map((section) => h('li', [sectionLine(view, section), headingList(view, section)])),
  );
}

/** The headings of a section, each with the place where it is read. */
function headingList(view: View, section: string): Element | '' {
  const record = view.dataset.get(section);
  if (record === undefined) return '';
  const seen = new Set<string>();
  const entries = sectionParts(view.dataset, record).flatMap(({ path, paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const heading = textOf(paragraph, 'heading');
      if (heading === undefined || seen.has(heading)) return [];
      seen.add(heading);
      const href = `${view.to(path)}#p-${lastSegment(paragraph.id)}`;
      return [h('li', h('a', { href }, words(heading)))];
    }),
  );
  return entries.length === 0 ? '' : h('ol', entries);
}
